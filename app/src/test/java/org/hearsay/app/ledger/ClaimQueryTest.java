package org.hearsay.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.junit.jupiter.api.Test;

class ClaimQueryTest {
  @Test
  void oneStatementHasToBeMadeBetweenBothDays() {
    assertThat(isWanted("2026-03-05", "2026-03-07", "2026-03-05")).isTrue();
    assertThat(isWanted("2026-03-05", "2026-03-07", "2026-03-07")).isTrue();
    assertThat(isWanted("2026-03-05", "2026-03-07", "2026-03-04", "2026-03-08")).isFalse();
    assertThat(isWanted(null, "2026-03-07", "2026-03-07")).isTrue();
    assertThat(isWanted(null, "2026-03-07", "2026-03-08")).isFalse();
  }

  @Test
  void aMonthOrAYearCountsWhereItHoldsSuchADay() {
    assertThat(isWanted("2026-03-15", null, "2026-03")).isTrue();
    assertThat(isWanted("2026-03-15", "2026-03-20", "2026")).isTrue();
    assertThat(isWanted("2026-04-01", null, "2026-03")).isFalse();
    assertThat(isWanted(null, "2026-02-28", "2026-03")).isFalse();
  }

  private static boolean isWanted(String since, String until, String... days) {
    Traces traces = new Traces();
    for (String day : days) {
      String text = day + ": It rains, said Ida Brock.";
      traces.asserts(
          Telling.of("Kontor", null, null, text).on(day).person("Ida Brock", "said", "It rains"));
    }
    return new ClaimQuery(null, null, null, day(since), day(until), false, false, false)
        .isWanted(traces.trace());
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
