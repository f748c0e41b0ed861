/**
 * Fits the head that tells names, on the states of an encoder that has learned to read.
 *
 * <p>Entry point: {@link org.hearsay.training.names.FitNames}.
 */
@NullMarked
package org.hearsay.training.names;

import org.jspecify.annotations.NullMarked;
