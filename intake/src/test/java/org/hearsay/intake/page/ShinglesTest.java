package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.intake.page.Shingles.Mean;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void runsOfFourWordsAreCountedAsOftenAsTheyOccur() {
    Shingles score = Shingles.of("a b c d. a b c d", "a b c d e");

    assertThat(score).isEqualTo(new Shingles(1, 5, 2));
    assertThat(score.precision()).isEqualTo(0.2);
    assertThat(score.recall()).isEqualTo(0.5);
  }

  @Test
  void aTextOfFewerWordsIsOneRun() {
    assertThat(Shingles.of("Rain today", "Rain, today!")).isEqualTo(new Shingles(1, 1, 1));
  }

  @Test
  void aPageWithoutTextCountsForRecallAlone() {
    Mean mean = Mean.of(List.of(Shingles.of("", "a b c d"), Shingles.of("a b c d", "a b c d")));

    assertThat(mean).isEqualTo(new Mean(1, 0.5));
  }
}
