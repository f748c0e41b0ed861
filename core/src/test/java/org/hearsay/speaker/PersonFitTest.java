package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFitTest {
  @ParameterizedTest
  @CsvSource({
    "Sergei Antonov, Sergey Antonov, SAME",
    "Aleksei Tarn, Alexey Tarn, SAME",
    "José Tarn, Jose Tarn, SAME",
    "Ada Tarn, Ada Tarn-Voss, OTHER_NAME",
    "Pedro Vara, Pedro Vara Lind, SAME",
    "Bram Tilloway, B. Tilloway, SHORT",
    "B. Tilloway, B. Tilloway, SHORT",
    "Robert Vey, Rob Vey, SHORT",
    "Mohammed Vey, Muhammad Vey, SHORT",
    "Bram Tilloway, Tilloway, SHORT",
    "Ian Vey, Ana Vey, OTHER_GIVEN",
    "Ada Tarn, Ilva Tarn, OTHER_GIVEN",
    "Ada M. Tarn, Ada K. Tarn, OTHER_MIDDLE",
    "Ada M. Tarn, Ada Maria Tarn, SAME",
    "Oren Vey Jr., Oren Vey Sr., OTHER_MIDDLE",
    "Oren Vey, Oren Tarn, OTHER_NAME"
  })
  void namesFitInOneSpelling(String one, String other, PersonFit fit) {
    assertThat(PersonFit.of(one, other)).isEqualTo(fit);
    assertThat(PersonFit.of(other, one)).isEqualTo(fit);
  }
}
