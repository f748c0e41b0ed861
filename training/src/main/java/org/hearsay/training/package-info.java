/**
 * Makes the shipped model, from annotated articles and a pre-trained encoder. Never shipped itself.
 *
 * <p>Entry point: {@link org.hearsay.training.Train}.
 */
@NullMarked
package org.hearsay.training;

import org.jspecify.annotations.NullMarked;
