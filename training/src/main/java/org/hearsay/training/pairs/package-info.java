/**
 * Trains the model that decides how what one text says relates to what another says.
 *
 * <p>Entry point: {@link org.hearsay.training.pairs.TrainPairs}.
 */
@NullMarked
package org.hearsay.training.pairs;

import org.jspecify.annotations.NullMarked;
