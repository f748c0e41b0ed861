package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Olga Brandt resigned on Friday.         | Friday = 2025-11-07
          The harbour reopened Tuesday, she said. | Tuesday = 2025-11-04
          Saturday was quiet.                     | Saturday = 2025-11-01
          Monday's vote was close.                | Monday = 2025-11-03
          """)
  void aloneIsTheLatestNotAfterPublication(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He testified last Friday.         | last Friday = 2025-10-31
          He testified last Tuesday.        | last Tuesday = 2025-10-28
          It opened this Monday.            | this Monday = 2025-11-03
          The sides meet next Tuesday.      | next Tuesday = 2025-11-11
          They met on Tuesday of last week. | Tuesday of last week = 2025-10-28
          They meet Wednesday next week.    | Wednesday next week = 2025-11-12
          """)
  void thisLastAndNextAreOfWeeksFromMondayOn(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It snowed this past Wednesday.    | this past Wednesday = 2025-11-05
          She travels this coming Monday.   | this coming Monday = 2025-11-10
          The talks of the upcoming Sunday. | upcoming Sunday = 2025-11-09
          He returns a week from Friday.    | a week from Friday = 2025-11-14
          """)
  void pastAndComingAreTheNearest(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Friday morning brought rain.  | Friday morning = 2025-11-07TMO
          He was seen Thursday night.   | Thursday night = 2025-11-06TNI
          It began early Monday.        | early Monday = 2025-11-03
          It began late Monday evening. | late Monday evening = 2025-11-03TEV
          on the evening of Nov. 3      | evening of Nov. 3 = 2025-11-03TEV
          """)
  void aPartOfTheDayMakesATime(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Friday, Nov. 7, she             | Friday, Nov. 7 = 2025-11-07
          Tuesday 4 November 2025            | Tuesday 4 November 2025 = 2025-11-04
          Tue., Nov. 4                       | Tue., Nov. 4 = 2025-11-04
          The sides meet on Friday, Nov. 14. | Friday, Nov. 14 = 2025-11-14
          It ended Friday the 31st.          | Friday the 31st = 2025-10-31
          """)
  void withADateItIsThatDate(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between Monday and Wednesday | Monday = 2025-11-03; Wednesday = 2025-11-05
          from Thursday to Saturday    | Thursday = 2025-11-06; Saturday = 2025-11-08
          """)
  void aRangeEndsAfterItBegins(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote for the Sunday Times.",
        "A Sunday Times poll.",
        "Meet us on Fox News Sunday at home.",
        "Black Friday sales fell.",
        "Saturday Night Live mocked her.",
        "The Sun. reported it.",
        "The man sat and wed."
      })
  void inNamesIsNoDate(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
