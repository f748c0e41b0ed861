/**
 * Fits the weights that judge kinds of source and acts, on labelled attributions and what a trained
 * reader sees of them.
 *
 * <p>Entry point: {@link org.hearsay.training.judgement.FitJudgement}.
 */
@NullMarked
package org.hearsay.training.judgement;

import org.jspecify.annotations.NullMarked;
