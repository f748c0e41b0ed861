package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsAndSetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for 21 years               | 21 years = P21Y
          for several years          | several years = PXY
          two and a half years       | two and a half years = P2.5Y
          a six-month trial          | six-month = P6M
          half an hour               | half an hour = PT0.5H
          for decades                | decades = PXDE
          the past few days          | the past few days = PXD
          over the last three years  | the last three years = P3Y
          the past year              | the past year = P1Y
          two years and three months | two years and three months = P2Y3M
          1 hour and 30 minutes      | 1 hour and 30 minutes = PT1H30M
          for a year                 | a year = P1Y
          two weeks before the vote  | two weeks = P2W
          10,000 hours               | 10,000 hours = PT10000H
          """)
  void durations(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every Tuesday      | every Tuesday = XXXX-WXX-2
          on Sundays         | Sundays = XXXX-WXX-7
          Friday mornings    | Friday mornings = XXXX-WXX-5TMO
          daily              | daily = P1D
          annually           | annually = P1Y
          bi-weekly          | bi-weekly = P2W
          twice a year       | twice a year = P1Y
          every other week   | every other week = P2W
          every night        | every night = XXXX-XX-XXTNI
          Tuesdays at 9 a.m. | Tuesdays at 9 a.m. = XXXX-WXX-2T09:00
          per year           | per year = P1Y
          """)
  void sets(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is 75 years old.",
        "who is 75",
        "a 34-year-old man",
        "a 6-month-old baby",
        "75 years of age",
        "the first day",
        "a second round",
        "$5 a year",
        "a $12-an-hour job",
        "a quarter of them",
        "The move may last."
      })
  void agesRatesAndOrdinalsAreNeither(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void typesFollowTimex3() {
    assertThat(Found.types("On Friday at noon he ran for two hours, as he does every day."))
        .containsExactly(
            TimeExpression.Type.TIME, TimeExpression.Type.DURATION, TimeExpression.Type.SET);
  }
}
