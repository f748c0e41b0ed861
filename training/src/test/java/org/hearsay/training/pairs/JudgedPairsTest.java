package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.claim.Relation;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.hearsay.training.pairs.JudgedPairs.Judged;
import org.junit.jupiter.api.Test;

class JudgedPairsTest {
  /** Always 98 % sure of "same", and right in seven of ten. */
  private static final JudgedPairs TOO_SURE =
      new JudgedPairs(
          IntStream.range(0, 10)
              .mapToObj(i ->
                  new Judged(
                      i < 7 ? Relation.SAME : Relation.RELATED,
                      Map.of(
                          Relation.SAME, 0.98,
                          Relation.RELATED, 0.0196,
                          Relation.CONTRADICTS, 0.0002,
                          Relation.UNRELATED, 0.0002)))
              .toList(),
          List.of());

  @Test
  void theTemperatureBringsProbabilitiesNearToHowOftenTheyAreRight() {
    JudgedPairs tempered = TOO_SURE.tempered(TOO_SURE.bestTemperature());

    assertThat(TOO_SURE.bestTemperature()).isGreaterThan(2);
    assertThat(tempered.loss()).isLessThan(TOO_SURE.loss());
    assertThat(tempered.seen().getFirst().probabilities().get(Relation.SAME))
        .isCloseTo(0.7, within(0.1));
  }

  @Test
  void whatIsPassedOverCountsAsUnrelated() {
    JudgedPairs pairs =
        new JudgedPairs(
            List.of(),
            List.of(
                new StancePair("Bridge opens", 1, Relation.UNRELATED),
                new StancePair("Bridge opens", 2, Relation.SAME)));

    assertThat(pairs.scores(judged -> Relation.SAME).score()).isCloseTo(20, within(1e-9));
  }
}
