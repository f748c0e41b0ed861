package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsoDateTest {
  @Test
  void aPartOfADayIsItsDay() {
    assertThat(IsoDate.of("2025-11-07TMO")).contains("2025-11-07");
  }

  @Test
  void aWeekIsTheMonthOfItsThursday() {
    assertThat(IsoDate.of("2025-W45")).contains("2025-11");
    assertThat(IsoDate.of("2025-W40")).contains("2025-10");
    assertThat(IsoDate.of("2026-W01")).contains("2026-01");
  }

  @Test
  void aWeekendIsTheMonthOfItsSaturday() {
    assertThat(IsoDate.of("2026-W05-WE")).contains("2026-01");
    assertThat(IsoDate.of("2025-W44-WE")).contains("2025-11");
  }

  @Test
  void aSummerIsItsYearAndAWinterIsNone() {
    assertThat(IsoDate.of("2025-SU")).contains("2025");
    assertThat(IsoDate.of("2025-WI")).isEmpty();
  }

  @Test
  void aDecadeATimeAndAnUnknownDateAreNone() {
    assertThat(IsoDate.of("199")).isEmpty();
    assertThat(IsoDate.of("T09:30")).isEmpty();
    assertThat(IsoDate.of(null)).isEmpty();
  }

  @Test
  void aWeekdayIsADayOfItsWeek() {
    assertThat(IsoDate.ofWeekday("2025-W44-WE", "sunday")).contains("2025-11-02");
    assertThat(IsoDate.ofWeekday("2025-11", "sunday")).isEmpty();
  }
}
