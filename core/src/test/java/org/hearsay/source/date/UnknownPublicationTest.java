package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownPublicationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Friday               | Friday = null
          last week               | last week = null
          on Nov. 7               | Nov. 7 = null
          two days ago            | two days ago = null
          on Nov. 7, 2025         | Nov. 7, 2025 = 2025-11-07
          in 2004                 | 2004 = 2004
          the 1990s               | 1990s = 199
          at Christmas 2015       | Christmas 2015 = 2015-12-25
          for 21 years            | 21 years = P21Y
          every Tuesday           | every Tuesday = XXXX-WXX-2
          at 9 a.m.               | 9 a.m. = T09:00
          in recent weeks         | recent weeks = PAST_REF
          """)
  void leavesOnlyWhatIsRelativeWithoutValue(String text, String found) {
    assertThat(Found.in(text, null)).containsExactly(found);
    assertThat(Found.in(text, LocalDate.MIN)).containsExactly(found);
    assertThat(Found.in(text, LocalDate.MAX)).containsExactly(found);
  }
}
