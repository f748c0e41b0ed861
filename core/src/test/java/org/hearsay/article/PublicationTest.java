package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final OffsetDateTime LATE = OffsetDateTime.parse("2026-03-05T23:30:00-05:00");
  private static final Publication PAGE =
      new Publication("Rain", "Kontor", "Ada Tarn", "https://k.example/1", null, LATE, "Halwire");

  @Test
  void theDayIsThatOfTheMomentInItsOwnZone() {
    assertThat(PAGE.published()).isEqualTo(LocalDate.of(2026, 3, 5));
  }

  @Test
  void whatIsKnownHereStandsAndTheRestIsTakenFromThere() {
    Publication given = new Publication(null, "Quayside", null, null);

    assertThat(given.orElse(PAGE))
        .isEqualTo(
            new Publication(
                "Rain", "Quayside", "Ada Tarn", "https://k.example/1", null, LATE, "Halwire"));
  }

  @Test
  void aMomentOfAnotherDayIsNotTakenOver() {
    Publication given = new Publication(null, null, null, LocalDate.of(2026, 3, 6));

    assertThat(given.orElse(PAGE).publishedAt()).isNull();
    assertThat(given.orElse(PAGE).published()).isEqualTo(LocalDate.of(2026, 3, 6));
  }
}
