/**
 * Fits the weights that judge kinds of source and acts, on labelled attributions, on others that
 * teachers marked, and on what a trained reader sees of them.
 *
 * <p>Entry point: {@link org.hearsay.training.judgement.FitJudgement}.
 */
@NullMarked
package org.hearsay.training.judgement;

import org.jspecify.annotations.NullMarked;
