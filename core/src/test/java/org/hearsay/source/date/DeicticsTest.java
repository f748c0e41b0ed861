package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeicticsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained today.                  | today = 2025-11-07
          Yesterday it rained.              | Yesterday = 2025-11-06
          It will rain tomorrow.            | tomorrow = 2025-11-08
          The show is tonight.              | tonight = 2025-11-07TNI
          He fell this morning.             | this morning = 2025-11-07TMO
          He fell last night.               | last night = 2025-11-06TNI
          He fell the day before yesterday. | the day before yesterday = 2025-11-05
          """)
  void countFromPublication(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was held on Nov. 3. The next day he left.      | Nov. 3 = 2025-11-03; The next day = 2025-11-04
          He came in May 2019 and left the following month. | May 2019 = 2019-05; the following month = 2019-06
          She won in 2019, up from the previous year.       | 2019 = 2019; the previous year = 2018
          He was held on Oct. 3 and freed two days later.   | Oct. 3 = 2025-10-03; two days later = 2025-10-05
          """)
  void besideTheDateLastMentioned(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell the previous month. | the previous month = 2025-10
          She left the day before.    | the day before = 2025-11-06
          They came the next day.     | the next day = null
          They came the same week.    | the same week = null
          """)
  void nothingMentionedPreviousCountsFromPublication(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He fled the day before the vote.  | the day before = null
          He fled the day after Orlova won. | the day after = null
          """)
  void besideAnEventAreUnknown(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She told USA Today that",
        "On CBS This Morning he spoke",
        "The Daily Mail wrote",
        "Following the cancellation he left."
      })
  void inNamesAreNoDates(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
