/**
 * An HTML page to the article in it: the text without what stands around it, and what the page says
 * of where and when it appeared.
 *
 * <p>Entry point: {@link org.hearsay.intake.page.Pages}. A page without an article is a value
 * ({@link org.hearsay.intake.page.Page.Bare}), not an exception. The extracted text is what the
 * article's spans count in; the page itself is not kept.
 */
@NullMarked
package org.hearsay.intake.page;

import org.jspecify.annotations.NullMarked;
