package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 p.m. on Tuesday         | 3 p.m. on Tuesday = 2025-11-04T15:00
          3 p.m. Tuesday            | 3 p.m. Tuesday = 2025-11-04T15:00
          Tuesday at 3:30 p.m.      | Tuesday at 3:30 p.m. = 2025-11-04T15:30
          10 a.m. EST Thursday      | 10 a.m. EST Thursday = 2025-11-06T10:00
          Friday at 17:30           | Friday at 17:30 = 2025-11-07T17:30
          noon on Nov. 3            | noon on Nov. 3 = 2025-11-03T12:00
          at 6 o’clock this evening | 6 o’clock this evening = 2025-11-07T18:00
          """)
  void withADay(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at 9:30 a.m.   | 9:30 a.m. = T09:30
          at 9.30pm      | 9.30pm = T21:30
          by noon        | noon = T12:00
          at midnight    | midnight = T00:00
          in the morning | morning = TMO
          at 12:15 a.m.  | 12:15 a.m. = T00:15
          """)
  void withoutADayStaysWithoutOne(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"won 4:30", "John 3:16 says", "a 1:1 draw", "a.m. and p.m."})
  void scoresAndChaptersAreNone(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
