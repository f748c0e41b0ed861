package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may be counted from.
 *
 * @param published day of publication, null when not known
 * @param mentioned the date last mentioned in the same paragraph, null when there is none
 */
record Context(@Nullable LocalDate published, @Nullable Period mentioned) {
  Optional<LocalDate> publication() {
    return Optional.ofNullable(published);
  }

  /** The date last mentioned, when it is at least as precise as {@code granularity}. */
  Optional<Period> mention(Granularity granularity) {
    return Optional.ofNullable(mentioned)
        .filter(period -> period.granularity().compareTo(granularity) <= 0);
  }
}
