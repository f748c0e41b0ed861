/**
 * What was read, put before people and programs: text for a terminal, JSON Lines, a web page.
 *
 * <p>Entry point: {@link org.hearsay.app.report.Report}. A report is written article by article, in
 * the order of the input, and holds no more than one article at a time.
 */
@NullMarked
package org.hearsay.app.report;

import org.jspecify.annotations.NullMarked;
