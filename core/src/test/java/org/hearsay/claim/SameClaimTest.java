package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameClaimTest {
  private static final String RESIGNED = "the trade minister resigned in 2021";
  private static final String DID_NOT = "the trade minister did not resign in 2022";

  @Test
  void likenessCountsWhatBothHave() {
    assertThat(SameClaim.likeness(RESIGNED, RESIGNED)).containsExactly(1, 1, 4 / 8f, 0, 0, 1, 1);
  }

  @Test
  void oneNegationAndOtherNumbersAreSeen() {
    assertThat(SameClaim.likeness(RESIGNED, DID_NOT))
        .containsExactly(3 / 4f, 3 / 5f, 3 / 8f, 1, 1, 1, 3 / 4f);
  }

  @Test
  void contentsWithoutTellingWordsShareNothing() {
    assertThat(SameClaim.likeness("it was so", "they are")).containsExactly(0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void theEvidenceBeginsWithTheLikeness() {
    float[] evidence = SameClaim.evidence(RESIGNED, DID_NOT, Map.of(Relation.CONTRADICTS, 1.0));

    assertThat(Arrays.copyOf(evidence, 7)).isEqualTo(SameClaim.likeness(RESIGNED, DID_NOT));
    assertThat(evidence).hasSize(7 + Relation.values().length);
    assertThat(evidence[7 + Relation.CONTRADICTS.ordinal()]).isZero();
  }
}
