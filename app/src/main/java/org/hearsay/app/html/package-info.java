/**
 * Web pages that stand alone: no network is asked, and nothing of a text is taken for markup.
 *
 * <p>Entry point: {@link org.hearsay.app.html.HtmlWriter}.
 */
@NullMarked
package org.hearsay.app.html;

import org.jspecify.annotations.NullMarked;
