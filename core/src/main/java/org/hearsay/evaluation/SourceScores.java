package org.hearsay.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How right what is said of statements is, over those attributions that were found.
 *
 * @param labelled how many labelled attributions there are
 * @param matched how many of them were found
 * @param speaker of the matched ones, how many have the right speaker, or rightly none
 * @param kind of the matched ones, how many have the right kind
 * @param act of the matched ones, how many have the right act
 * @param via links of the chains, each for itself
 * @param saidOn dates of saying
 * @param confusions how often a label was taken for another: "kind person group" to a count
 */
public record SourceScores(
    long labelled,
    long matched,
    long speaker,
    long kind,
    long act,
    Score via,
    Score saidOn,
    Map<String, Integer> confusions) {
  /** Nothing counted yet. */
  public static final SourceScores NONE =
      new SourceScores(0, 0, 0, 0, 0, Score.NONE, Score.NONE, Map.of());

  /** The count of one matched attribution. */
  static SourceScores of(Label gold, Label found) {
    Map<String, Integer> confusions = new TreeMap<>();
    confuse(confusions, "kind", gold.kind(), found.kind());
    confuse(confusions, "act", gold.act(), found.act());
    return new SourceScores(
        0,
        1,
        NameAgreement.agree(gold.speaker(), found.speaker()) ? 1 : 0,
        gold.kind() == found.kind() ? 1 : 0,
        gold.act() == found.act() ? 1 : 0,
        via(gold, found),
        saidOn(gold, found),
        confusions);
  }

  private static void confuse(
      Map<String, Integer> confusions,
      String field,
      @Nullable Object gold,
      @Nullable Object found) {
    if (gold != found) {
      confusions.put(field + " " + gold + " as " + found, 1);
    }
  }

  private static Score via(Label gold, Label found) {
    long correct =
        found.via().stream()
            .filter(
                hop -> gold.via().stream().anyMatch(g -> NameAgreement.agree(g.name(), hop.name())))
            .count();
    return new Score(gold.via().size(), found.via().size(), Math.min(correct, gold.via().size()));
  }

  private static Score saidOn(Label gold, Label found) {
    boolean right = gold.saidOn() != null && gold.saidOn().equals(found.saidOn());
    return new Score(gold.saidOn() == null ? 0 : 1, found.saidOn() == null ? 0 : 1, right ? 1 : 0);
  }

  /** Labelled attributions, of which {@code matched} are counted elsewhere. */
  static SourceScores labelled(long count) {
    return new SourceScores(count, 0, 0, 0, 0, Score.NONE, Score.NONE, Map.of());
  }

  /** Both counts together. */
  public SourceScores plus(SourceScores other) {
    Map<String, Integer> both = new TreeMap<>(confusions);
    other.confusions.forEach((name, count) -> both.merge(name, count, Integer::sum));
    return new SourceScores(
        labelled + other.labelled,
        matched + other.matched,
        speaker + other.speaker,
        kind + other.kind,
        act + other.act,
        via.plus(other.via),
        saidOn.plus(other.saidOn),
        both);
  }

  /** Share of the matched attributions, 0 to 1. */
  public double share(long right) {
    return matched == 0 ? 0 : (double) right / matched;
  }
}
