/**
 * The pages of the program in a browser: rendered here, from templates ({@code src/main/jte}) for
 * what stands around and the same parts as the stand-alone reports for evidence.
 *
 * <p>Entry point: {@link org.hearsay.app.web.Site}. A page is a record with what its template
 * shows; templates escape whatever they show, and what is markup already is a {@link
 * gg.jte.Content}. Browsers run no script and apply no style but what this program serves.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
