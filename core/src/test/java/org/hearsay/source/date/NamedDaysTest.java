package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Christmas                  | Christmas = 2024-12-25
          on New Year's Eve             | New Year's Eve = 2024-12-31
          on New Year’s Day             | New Year’s Day = 2025-01-01
          on Labor Day                  | Labor Day = 2025-09-01
          at Thanksgiving               | Thanksgiving = 2024-11-28
          on Memorial Day               | Memorial Day = 2025-05-26
          on the Fourth of July         | Fourth of July = 2025-07-04
          on Election Day               | Election Day = 2025-11-04
          at Easter                     | Easter = 2025-04-20
          on Good Friday                | Good Friday = 2025-04-18
          on May Day                    | May Day = 2025-05-01
          on Martin Luther King Jr. Day | Martin Luther King Jr. Day = 2025-01-20
          """)
  void areTheLatest(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Easter Sunday 2018                    | Easter Sunday 2018 = 2018-04-01
          Christmas 2015                        | Christmas 2015 = 2015-12-25
          last Christmas                        | last Christmas = 2024-12-25
          next Easter                           | next Easter = 2026-04-05
          The shops will close on Thanksgiving. | Thanksgiving = 2025-11-27
          """)
  void ofAYearOrMoved(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"She lit the Christmas tree.", "on Easter Island", "on Super Tuesday Night Live"})
  void inOtherNamesAreNone(String text) {
    assertThat(Found.in(text)).isEmpty();
  }
}
