package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in words and of two digits, abbreviated weekdays, periods around a day. */
class SpelledDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in nineteen eighty-six             | nineteen eighty-six = 1986
          since nineteen hundred and six     | nineteen hundred and six = 1906
          In October two thousand and five   | October two thousand and five = 2005-10
          the 6 April eighteen thirty three  | 6 April eighteen thirty three = 1833-04-06
          the quay of 3/14/68                | 3/14/68 = 1968-03-14
          due by 3/14/28                     | 3/14/28 = 2028-03-14
          Tarn left Mon 13th                 | Mon 13th = 2025-10-13
          Tarn left Wed. the 5th             | Wed. the 5th = 2025-11-05
          in the week of the 22nd            | week of the 22nd = 2025-W43
          over Labor Day weekend             | Labor Day weekend = 2025-W35-WE
          on Thanksgiving 2024 weekend       | Thanksgiving 2024 weekend = 2024-W48-WE
          by the end of the month            | end of the month = 2025-11
          at end of year                     | end of year = 2025
          in the five past years             | five past years = P5Y
          """)
  void areRead(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in two thousand homes",
        "nineteen eighty-ton cranes",
        "the Sun 14 times brighter"
      })
  void whatIsCountedIsNoDate(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
