package org.hearsay.origin;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;

/**
 * A claim, traced to its origins.
 *
 * @param claim the claim
 * @param wording the statement whose content words it
 * @param testimonies its statements by day, the earliest first
 * @param asserting the origins of those that assert it
 * @param denying the origins of those that deny it
 */
public record Trace(
    Claim claim,
    FiledStatement wording,
    List<Testimony> testimonies,
    OriginRange asserting,
    OriginRange denying) {
  /** Copies the list. */
  public Trace {
    testimonies = List.copyOf(testimonies);
  }

  /** Those with this stance, the earliest first. */
  public List<Testimony> with(Stance stance) {
    return testimonies.stream().filter(testimony -> testimony.stance() == stance).toList();
  }

  /** The headlines of its articles that tell it: not counted among statements or origins. */
  public List<ToldHeadline> headlines() {
    return ToldHeadline.of(this);
  }

  /** Whether all that is known of it comes from one source without a name. */
  public boolean restsOnOneUnnamedSource() {
    return asserting.atMost() == 1
        && denying.atMost() == 0
        && asserting.origins().stream().noneMatch(Origin::isNamed);
  }
}
