/**
 * Tells what changed in a ledger: which claims are new, denied for the first time, or no longer on
 * one origin alone.
 *
 * <p>Entry point: {@link org.hearsay.app.report.change.ChangesReport}.
 */
@NullMarked
package org.hearsay.app.report.change;

import org.jspecify.annotations.NullMarked;
