/**
 * Weights in files: the pre-trained encoder's ONNX file to start from, checkpoints, and the ONNX
 * files that ship.
 *
 * <p>Entry points: {@link org.hearsay.training.weights.BaseEncoder} and {@link
 * org.hearsay.training.weights.Checkpoint}.
 */
@NullMarked
package org.hearsay.training.weights;

import org.jspecify.annotations.NullMarked;
