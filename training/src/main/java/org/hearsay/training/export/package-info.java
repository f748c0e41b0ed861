/**
 * Turns trained parameters into the ONNX files that ship.
 *
 * <p>Entry point: {@link org.hearsay.training.export.Export}. The graphs are written node by node
 * with ONNX Runtime's fused operators where those are faster, rather than left to be found by its
 * optimizer at every start.
 */
@NullMarked
package org.hearsay.training.export;

import org.jspecify.annotations.NullMarked;
