package org.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class EntryTimeTest {
  @Test
  void momentsKeepTheZoneThatTheFeedWrote() {
    isMoment("Thu, 05 Mar 2026 23:30:00 -0500", "2026-03-05T23:30:00-05:00");
    isMoment("5 March 26 9:30 EDT", "2026-03-05T09:30:00-04:00");
    isMoment("Thu, 5 Mar 2026 09:30:60 GMT", "2026-03-05T09:30:59Z");
    isMoment("2026-03-05T09:30:00.123+02:00", "2026-03-05T09:30:00+02:00");
    isMoment(" 2026-03-05 09:30Z ", "2026-03-05T09:30:00Z");
  }

  @Test
  void aTimeWithoutAZoneTellsTheDayAlone() {
    LocalDate day = LocalDate.of(2026, 3, 5);

    assertThat(EntryTime.of("2026-03-05")).isEqualTo(new EntryTime(day, null));
    assertThat(EntryTime.of("2026-03-05T23:30:00")).isEqualTo(new EntryTime(day, null));
    assertThat(EntryTime.of("Thu, 05 Mar 2026 23:30:00 MESZ")).isEqualTo(new EntryTime(day, null));
  }

  @Test
  void whatIsNoTimeTellsNothing() {
    for (String written :
        new String[] {"", "yesterday", "31 Feb 2026", "2026-13-01", "05/03/2026", "1 Foo 2026"}) {
      assertThat(EntryTime.of(written)).as(written).isEqualTo(EntryTime.UNKNOWN);
    }
  }

  private static void isMoment(String written, String moment) {
    assertThat(EntryTime.of(written))
        .as(written)
        .isEqualTo(new EntryTime(null, OffsetDateTime.parse(moment)));
  }
}
