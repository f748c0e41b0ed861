/**
 * Feeds: RSS of all versions and Atom.
 *
 * <p>Entry point: {@link org.hearsay.intake.feed.Feed}. The only package that knows Rome. A feed's
 * entry is no article yet: it may hold the text, or only tell where the page is.
 */
@NullMarked
package org.hearsay.intake.feed;

import org.jspecify.annotations.NullMarked;
