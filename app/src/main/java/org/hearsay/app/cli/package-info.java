/**
 * The commands of {@code ./hearsay}. Each only translates: it parses what was asked for, calls, and
 * renders.
 *
 * <p>Entry point: {@link org.hearsay.app.cli.HearsayCommand}. The classes stand in groups:
 *
 * <ul>
 *   <li>commands: {@code ReadCommand} and all others in {@code Command}; those of {@code
 *       CorrectCommand} stand by what they set right ({@code StatementCorrections}, {@code
 *       ClaimCorrections} …);
 *   <li>options that several have: {@code InputOptions}, {@code LedgerOption}, {@code WebOption},
 *       and what options are given in: {@code Format}, {@code Places}, {@code Pause}, {@code
 *       StatementNames} …;
 *   <li>the work on many inputs: {@code Reading} and {@code InputFiling}, by {@code InputBatches},
 *       and {@code NewsFiling};
 *   <li>the process's surroundings: {@code Console}, {@code Terminal}, {@code Progress}, {@code
 *       OutputFile}, {@code Interruption}, {@code Failure}.
 * </ul>
 */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
