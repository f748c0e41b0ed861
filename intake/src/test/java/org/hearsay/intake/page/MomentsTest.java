package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-05T16:30:00-05:00            | 2026-03-05T16:30-05:00",
        "2026-03-05T16:30:00.123Z             | 2026-03-05T16:30Z",
        "2026-03-05 16:30:00 +0100            | 2026-03-05T16:30+01:00",
        "2026-03-05T16:30+01                  | 2026-03-05T16:30+01:00",
        "20260305T1630Z 16:30Z                | 2026-03-05T16:30Z",
        "Thu, 05 Mar 2026 21:30:00 GMT        | 2026-03-05T21:30Z",
        "1772746200                           | 2026-03-05T21:30Z",
        "1772746200000                        | 2026-03-05T21:30Z",
        "March 5, 2026 4:30 p.m. EST          | 2026-03-05T16:30-05:00",
        "Mar. 5, 2026, 12:05 AM ET            | 2026-03-05T00:05-05:00",
        "July 5th, 2026 at 12:05 PM ET        | 2026-07-05T12:05-04:00",
        "16:30 GMT, 5 March 2026              | 2026-03-05T16:30Z",
        "Published 5 March 2026 16.30 (UTC+02:00) | 2026-03-05T16:30+02:00",
      })
  void aTimeWithAZoneIsAMoment(String written, String moment) {
    OffsetDateTime at = OffsetDateTime.parse(moment);

    assertThat(Moments.in(written)).contains(new Moment(at.toLocalDate(), at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-05",
        "2026/03/05",
        "20260305",
        "2026-03-05T16:30:00",
        "March 5, 2026 4:30 p.m.",
        "5 Mar 2026 16:30 Quayside time",
        "5-Mar-2026",
        "2026-03-05T99:99:00Z",
      })
  void withoutAZoneOrATimeOnlyTheDayIsKnown(String written) {
    assertThat(Moments.in(written)).contains(new Moment(LocalDate.of(2026, 3, 5), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "03/04/2026",
        "2026-02-30",
        "February 30, 2026",
        "0000-00-00T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "99999999999999999999",
        "Chapter 5 March on, 20260",
      })
  void whatIsNoDateOrMayBeTwoIsNotRead(String written) {
    assertThat(Moments.in(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_000_000})
  void aLongTextIsNotSearched(int length) {
    assertThat(Moments.in("1".repeat(length))).isEmpty();
  }
}
