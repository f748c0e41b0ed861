package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionFitTest {
  @ParameterizedTest
  @CsvSource({
    "The Trade Ministry, Ministry of Trade, SAME",
    "U.N., UN, SAME",
    "Inter-Basin Grain Conference, IBGC, SHORT",
    "The Courier, The Marresk Courier, SHORT",
    "Marresk Now, Marresk Courier, OTHER",
    "Trade Ministry, Finance Ministry, OTHER"
  })
  void namesFitByTheirTellingWords(String one, String other, InstitutionFit fit) {
    assertThat(InstitutionFit.of(one, other)).isEqualTo(fit);
    assertThat(InstitutionFit.of(other, one)).isEqualTo(fit);
  }
}
