package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellingWordsTest {
  @Test
  void tensesPluralsAndFunctionWordsDoNotTellContentsApart() {
    assertThat(TellingWords.of("He had offered his resignations"))
        .isEqualTo(TellingWords.of("that the resignation is offered"));
  }

  @Test
  void namesAndNumbersTellContentsApart() {
    assertThat(TellingWords.of("12 dead in Marresk")).contains("12", "marresk");
  }

  @Test
  void negationsAreCountedNotListed() {
    assertThat(TellingWords.negations("There isn’t a letter, and no quarrel")).isEqualTo(2);
    assertThat(TellingWords.of("no quarrel")).containsExactly("quarrel");
  }
}
