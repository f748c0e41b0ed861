/**
 * How right found attributions are, measured against ones that people marked.
 *
 * <p>Entry point: {@link org.hearsay.evaluation.Evaluation}. Two measures, not to be confused:
 * <em>exact</em> counts each span of a role alone, right when both its ends are; <em>linked</em>
 * counts whole attributions, right when roughly this source is linked to roughly this content.
 */
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
