/**
 * The parts of which pages about claims and dossiers are made: statements that open onto their
 * words, origins with what makes them one, drawings.
 *
 * <p>Entry points: {@link org.hearsay.app.report.page.EvidencePage} for what stands around, {@link
 * org.hearsay.app.report.page.HtmlLine} for a statement.
 */
@NullMarked
package org.hearsay.app.report.page;

import org.jspecify.annotations.NullMarked;
