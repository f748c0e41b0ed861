package org.hearsay.profile;

import java.util.List;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.speaker.SpeakerNode;

/**
 * A speaker with all that the ledger has on it. Lists of statements and roles are by day, those
 * without one last.
 *
 * @param speaker who or what it is
 * @param appearances where it appears, and why each is held for its
 * @param roles what articles say it is, each as often as they say it
 * @param statements what it says
 * @param about statements of others in whose content it is named
 * @param denials what it denies or has denied
 * @param candidates who has a name that fits, and may be the same: what is missing is told
 * @param apart who has a name that fits, and is kept apart: what contradicts is told
 */
public record Profile(
    SpeakerNode speaker,
    List<Attested> appearances,
    List<GivenRole> roles,
    List<FiledStatement> statements,
    List<FiledStatement> about,
    List<Denial> denials,
    List<Namesake> candidates,
    List<Namesake> apart) {
  /** Copies the lists. */
  public Profile {
    appearances = List.copyOf(appearances);
    roles = List.copyOf(roles);
    statements = List.copyOf(statements);
    about = List.copyOf(about);
    denials = List.copyOf(denials);
    candidates = List.copyOf(candidates);
    apart = List.copyOf(apart);
  }
}
