package org.hearsay.dossier;

import java.util.List;
import org.hearsay.origin.OriginRange;

/**
 * What the ledger holds on a question.
 *
 * @param question what was asked
 * @param claims those that bear on it, the most telling first
 * @param supporting origins of the statements that support it
 * @param contradicting origins of the statements that contradict it
 * @param unknown what is not known, in plain words
 * @param leftOut how many statements were found by their words and could not be placed
 */
public record Dossier(
    Question question,
    List<ClaimEvidence> claims,
    OriginRange supporting,
    OriginRange contradicting,
    List<String> unknown,
    int leftOut) {
  /** Copies the lists. */
  public Dossier {
    claims = List.copyOf(claims);
    unknown = List.copyOf(unknown);
  }

  /** All statements with this bearing, claim after claim. */
  public List<Evidence> with(Bearing bearing) {
    return claims.stream()
        .flatMap(claim -> claim.lines().stream())
        .filter(line -> line.bearing() == bearing)
        .toList();
  }
}
