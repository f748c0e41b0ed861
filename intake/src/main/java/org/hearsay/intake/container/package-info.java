/**
 * What a file that holds several articles yields, one after the other.
 *
 * <p>Entry point: {@link org.hearsay.intake.container.Items}, which feeds, archives of web pages,
 * JSON Lines and exports of chats extend. An {@link org.hearsay.intake.container.Item} is no
 * article yet: its page may have no article in it, its text may be in a language that is not read.
 */
@NullMarked
package org.hearsay.intake.container;

import org.jspecify.annotations.NullMarked;
