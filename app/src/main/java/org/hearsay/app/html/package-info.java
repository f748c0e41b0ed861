/**
 * Web pages that stand alone: no network is asked, and nothing of a text is taken for markup.
 *
 * <p>Entry points: {@link org.hearsay.app.html.HtmlPage} for what stands around a page, {@link
 * org.hearsay.app.html.HtmlWriter} for what stands in it.
 */
@NullMarked
package org.hearsay.app.html;

import org.jspecify.annotations.NullMarked;
