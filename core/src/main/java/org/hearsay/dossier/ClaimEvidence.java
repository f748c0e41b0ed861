package org.hearsay.dossier;

import java.util.List;
import org.hearsay.origin.Trace;

/**
 * A claim that bears on the question.
 *
 * @param trace the claim with its statements and their origins
 * @param bearing how the claim itself bears on the question, were it so
 * @param probability that it bears on it so, 0 to 1
 * @param lines its statements that bear on the question, the earliest first; never empty
 */
public record ClaimEvidence(
    Trace trace, Bearing bearing, double probability, List<Evidence> lines) {
  /** Copies the list. */
  public ClaimEvidence {
    lines = List.copyOf(lines);
  }
}
