/**
 * Claims of a ledger and the ways by which they came there, put before people and programs.
 *
 * <p>Entry points: {@link org.hearsay.app.report.claim.ClaimsReport} for a list, a claim a line;
 * {@link org.hearsay.app.report.claim.TraceReport} for all that is known of one.
 */
@NullMarked
package org.hearsay.app.report.claim;

import org.jspecify.annotations.NullMarked;
