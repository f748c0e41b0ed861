/**
 * What training on an accelerator starts from: networks and examples in files that Python reads.
 *
 * <p>Entry points: {@link org.hearsay.training.accelerated.PrepareExamples} for what finds
 * attributions, {@link org.hearsay.training.accelerated.PrepareJudgements} for what judges them.
 */
@NullMarked
package org.hearsay.training.accelerated;

import org.jspecify.annotations.NullMarked;
