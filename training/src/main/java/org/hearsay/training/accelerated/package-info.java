/**
 * What training on an accelerator starts from: networks and examples in files that Python reads.
 *
 * <p>Entry point: {@link org.hearsay.training.accelerated.PrepareExamples}.
 */
@NullMarked
package org.hearsay.training.accelerated;

import org.jspecify.annotations.NullMarked;
