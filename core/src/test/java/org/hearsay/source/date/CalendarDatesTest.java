package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nov. 7, 2025              | Nov. 7, 2025 = 2025-11-07
          7 November 2025           | 7 November 2025 = 2025-11-07
          on November 7             | November 7 = 2025-11-07
          on Nov 7th                | Nov 7th = 2025-11-07
          the 7th of November       | 7th of November = 2025-11-07
          the fourth of March, 1933 | fourth of March, 1933 = 1933-03-04
          on 11/7/2025              | 11/7/2025 = 2025-11-07
          on 23/4/2024              | 23/4/2024 = 2024-04-23
          on 2025-11-07             | 2025-11-07 = 2025-11-07
          am 7.11.2025              | 7.11.2025 = 2025-11-07
          July 4, 1776              | July 4, 1776 = 1776-07-04
          """)
  void daysInTheirForms(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began Nov. 8.        | Nov. 8 = 2024-11-08
          Sept. 11 was calm.      | Sept. 11 = 2025-09-11
          since Feb. 29           | Feb. 29 = 2024-02-29
          He died on the 31st.    | the 31st = 2025-10-31
          on June 16 of last year | June 16 of last year = 2024-06-16
          """)
  void withoutAYearIsTheLatest(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Voters will decide on Nov. 18.  | Nov. 18 = 2025-11-18
          Voters will decide on March 18. | March 18 = 2025-03-18
          """)
  void withoutAYearInASentenceThatLooksForwardIsTheNextWhenNear(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          November 2025        | November 2025 = 2025-11
          in November          | November = 2025-11
          in December          | December = 2024-12
          last November        | last November = 2024-11
          this past June       | this past June = 2025-06
          next March           | next March = 2026-03
          in mid-June          | mid-June = 2025-06
          in early June 2019   | early June 2019 = 2019-06
          in January last year | January last year = 2024-01
          September's vote     | September = 2025-09
          """)
  void months(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 2014 to 2016        | 2014 = 2014; 2016 = 2016
          in 2014-18               | 2014 = 2014; 18 = 2018
          the range 2014-2018      | 2014 = 2014; 2018 = 2018
          Nov. 5-7, 2024           | Nov. 5 = 2024-11-05; 7, 2024 = 2024-11-07
          Nov. 5-12                | Nov. 5 = 2025-11-05; 12 = 2025-11-12
          5-7 November 2023        | 5 = 2023-11-05; 7 November 2023 = 2023-11-07
          from June to August 1992 | June = 1992-06; August 1992 = 1992-08
          from August to December  | August = 2025-08; December = 2025-12
          """)
  void rangesGiveTwo(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Sept. 11 attacks | Sept. 11 = 2001-09-11
          the Jan. 6 riot      | Jan. 6 = 2021-01-06
          """)
  void daysThatStandForEventsAreOfTheirYear(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may rain.",
        "They march on.",
        "The March on Washington drew crowds.",
        "Theresa May said no.",
        "May I ask?",
        "since 9/11 happened",
        "on February 30",
        "on 31 June",
        "on 31 June 2025",
        "Feb. 30, 2024",
        "2/30/2025",
        "open 24/7",
        "the 7th Circuit",
        "on the 16th floor",
        "call 555-2010-2015-86"
      })
  void whatOnlyLooksLikeOneIsNoDate(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void aLineBreakMayStandWithin() {
    assertThat(Found.in("It was\nNov.\r\n7,\t\n  2025."))
        .containsExactly("Nov. 7, 2025 = 2025-11-07");
  }

  @Test
  void aBlankLineEndsAnExpression() {
    assertThat(Found.in("on Friday\n\nmorning")).containsExactly("Friday = 2025-11-07");
  }
}
