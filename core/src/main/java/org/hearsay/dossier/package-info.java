/**
 * The evidence in the ledger that bears on a question: for, against, neither; what is not known.
 *
 * <p>Entry point: {@link org.hearsay.dossier.Dossiers}. A dossier answers with statements and the
 * words that make them, never with a verdict.
 */
@NullMarked
package org.hearsay.dossier;

import org.jspecify.annotations.NullMarked;
