package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearsay.claim.Relation;
import org.junit.jupiter.api.Test;

class StanceScoresTest {
  private final StanceScores scores = new StanceScores();

  @Test
  void allRightIsAHundred() {
    for (Relation relation : Relation.values()) {
      scores.add(relation, relation);
    }

    assertThat(scores.score()).isEqualTo(100);
    assertThat(scores.macroF1()).isEqualTo(1);
  }

  @Test
  void aQuarterIsForTellingRelatedFromUnrelated() {
    scores.add(Relation.SAME, Relation.RELATED);
    scores.add(Relation.UNRELATED, Relation.UNRELATED);

    assertThat(scores.score()).isCloseTo(100 * (0.25 + 0.25) / 1.25, within(1e-9));
  }

  @Test
  void whatIsUnrelatedAndTakenForRelatedScoresNothing() {
    scores.add(Relation.UNRELATED, Relation.SAME);

    assertThat(scores.score()).isZero();
    assertThat(scores.pairs()).isOne();
  }

  @Test
  void noPairScoresNothing() {
    assertThat(scores.score()).isZero();
  }
}
