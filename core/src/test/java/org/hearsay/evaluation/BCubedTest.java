package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final Map<Integer, String> GOLD = Map.of(1, "a", 2, "a", 3, "a", 4, "b");

  @Test
  void theSamePartitionUnderOtherNamesIsPerfect() {
    BCubed score = BCubed.of(GOLD, Map.of(1, 7, 2, 7, 3, 7, 4, 8));

    assertThat(score).isEqualTo(new BCubed(1, 1, 4));
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void oneClusterOfAllCostsPrecision() {
    BCubed score = BCubed.of(GOLD, Map.of(1, 7, 2, 7, 3, 7, 4, 7));

    assertThat(score.precision()).isCloseTo((3 * 0.75 + 0.25) / 4, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void eachAloneCostsRecall() {
    BCubed score = BCubed.of(GOLD, Map.of(1, 1, 2, 2, 3, 3, 4, 4));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo((3 / 3.0 + 1) / 4, within(1e-9));
  }

  @Test
  void onlyWhatBothHaveCounts() {
    assertThat(BCubed.of(GOLD, Map.of(1, 1, 9, 1)).items()).isEqualTo(1);
    assertThat(BCubed.of(GOLD, Map.of()).f1()).isZero();
  }
}
