/**
 * Measures a model that is not shipped yet, and tunes what is tuned on the development articles.
 *
 * <p>Entry points: {@link org.hearsay.training.measure.Measure}, {@link
 * org.hearsay.training.measure.Tune}.
 */
@NullMarked
package org.hearsay.training.measure;

import org.jspecify.annotations.NullMarked;
