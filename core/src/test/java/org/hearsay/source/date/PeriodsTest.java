package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          last week           | last week = 2025-W44
          this month          | this month = 2025-11
          last year           | last year = 2024
          next year           | next year = 2026
          late last year      | late last year = 2024
          earlier this week   | earlier this week = 2025-W45
          earlier this month  | earlier this month = 2025-11
          earlier in the year | earlier in the year = 2025
          over the weekend    | weekend = 2025-W44-WE
          last weekend        | last weekend = 2025-W44-WE
          this weekend        | this weekend = 2025-W45-WE
          in recent weeks     | recent weeks = PAST_REF
          in the coming days  | coming days = FUTURE_REF
          """)
  void relative(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two days ago               | two days ago = 2025-11-05
          three weeks ago            | three weeks ago = 2025-W42
          two months ago             | two months ago = 2025-09
          a year ago                 | a year ago = 2024
          a year and a half ago      | a year and a half ago = 2024-05
          a decade ago               | a decade ago = 2015
          several years ago          | several years ago = PAST_REF
          66 million years ago       | 66 million years ago = PAST_REF
          two weeks before Christmas | two weeks before Christmas = 2024-12-11
          two weeks from now         | two weeks from now = 2025-W47
          three years before 2004    | three years before 2004 = 2001
          """)
  void distances(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the third quarter      | third quarter = 2025-Q3
          Q3 2016                   | Q3 2016 = 2016-Q3
          the first quarter of 2013 | first quarter of 2013 = 2013-Q1
          the second half of 2014   | second half of 2014 = 2014-H2
          last summer               | last summer = 2025-SU
          summer of 2014            | summer of 2014 = 2014-SU
          in the spring             | spring = 2025-SP
          the 1990s                 | 1990s = 199
          the ’80s                  | ’80s = 198
          in the mid-1990s          | mid-1990s = 199
          in the nineties           | nineties = 199
          the 19th century          | 19th century = 18
          in 2004                   | 2004 = 2004
          since 1066                | 1066 = 1066
          the 2016 election         | 2016 = 2016
          the end of 2008           | end of 2008 = 2008
          """)
  void quartersSeasonsDecadesYears(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the week of Nov. 3         | week of Nov. 3 = 2025-W45
          the first week of November | first week of November = 2025-W45
          the last Monday of May     | last Monday of May = 2025-05-26
          the last day of 2024       | last day of 2024 = 2024-12-31
          """)
  void placesInLongerOnes(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2,000 homes",
        "$2004",
        "2004 people came",
        "in 2000 homes",
        "1984",
        "a copy of “1984” sold",
        "call 2004-555",
        "Room 2004",
        "he is in his seventies",
        "at 2015 Elm Street",
        "1500 meters"
      })
  void numbersAreNoYears(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
