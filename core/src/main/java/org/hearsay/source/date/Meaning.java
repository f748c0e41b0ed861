package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an expression gives, once it is known what to count from. */
@FunctionalInterface
interface Meaning {
  /** The extent; empty when it depends on what the context lacks. */
  Optional<Extent> in(Context context);

  /** The same in every context. */
  static Meaning of(Extent extent) {
    return context -> Optional.of(extent);
  }

  /** Counted from the day of publication. */
  static Meaning published(Function<LocalDate, Period> resolution) {
    return context -> context.publication().map(resolution);
  }

  /** Counted from a date mentioned shortly before, as "the next day" is. */
  static Meaning mentioned(Granularity precision, UnaryOperator<Period> resolution) {
    return context -> context.mention(precision).map(resolution);
  }

  static Meaning unknown() {
    return context -> Optional.empty();
  }

  default Meaning orElse(Meaning other) {
    return context -> in(context).or(() -> other.in(context));
  }

  /** What {@code change} makes of the period; anything but a period stays. */
  default Meaning then(UnaryOperator<Period> change) {
    return context ->
        in(context).map(extent -> extent instanceof Period period ? change.apply(period) : extent);
  }
}
