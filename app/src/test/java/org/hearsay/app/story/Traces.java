package org.hearsay.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimIds;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Origins;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Tie;
import org.hearsay.origin.Trace;

/** Makes claims of statements that assert and statements that deny. */
public final class Traces {
  private final List<Testimony> testimonies = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  public Traces asserts(FiledStatement filed) {
    return add(filed, Stance.ASSERTS);
  }

  public Traces denies(FiledStatement filed) {
    return add(filed, Stance.DENIES);
  }

  public Traces tie(Tie tie) {
    ties.add(tie);
    return this;
  }

  private Traces add(FiledStatement filed, Stance stance) {
    boolean first = testimonies.isEmpty();
    testimonies.add(
        new Testimony(
            filed,
            new Member(
                filed.id(),
                stance,
                first ? null : testimonies.getFirst().filed().id(),
                first ? "the first to say it here" : "the same words",
                first ? 1 : 0.9)));
    return this;
  }

  /** The claim, worded by the first statement. */
  public Trace trace() {
    FiledStatement founder = testimonies.getFirst().filed();
    Claim claim =
        new Claim(
            ClaimIds.foundedBy(founder.id()),
            founder.id(),
            testimonies.stream().map(Testimony::member).toList());
    Origins origins = new Origins(ties, Map.of());
    return new Trace(
        claim,
        founder,
        testimonies.stream().sorted(Testimony.BY_DAY).toList(),
        origins.of(with(Stance.ASSERTS)),
        origins.of(with(Stance.DENIES)));
  }

  private List<FiledStatement> with(Stance stance) {
    return testimonies.stream()
        .filter(testimony -> testimony.stance() == stance)
        .map(Testimony::filed)
        .toList();
  }
}
