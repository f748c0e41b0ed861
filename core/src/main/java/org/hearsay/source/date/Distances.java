package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates by their distance from another: "two days ago", "a week from Friday", "three days after
 * Christmas", "a year earlier". Weeks, months and years away give a week, month or year; a decade
 * counts as ten years.
 */
final class Distances implements Rule {
  private static final Set<String> BACK = Set.of("before", "ahead");
  private static final Set<String> ASIDE = Set.of("earlier", "later");
  private static final Set<String> FORWARD = Set.of("after", "from", "following");

  private final Rule anchor;

  Distances(Rule anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    Optional<Parsed<List<DurationParser.Part>>> distance =
        DurationParser.at(tokens, i).or(() -> plural(tokens, i));
    if (distance.isEmpty()) {
      return Optional.empty();
    }
    List<DurationParser.Part> parts =
        distance.get().value().stream().map(Distances::wholeMonths).toList();
    int end = distance.get().end();
    if (tokens.in(end, ASIDE) && tokens.is(end + 1, "this")) {
      return Optional.empty();
    }
    return switch (tokens.lower(end)) {
      case "ago" -> Optional.of(new Reading(i, end + 1, type(parts), fromPublication(parts, -1)));
      case "earlier" ->
          Optional.of(
              new Reading(
                  i,
                  end + 1,
                  type(parts),
                  fromMention(parts, -1).orElse(fromPublication(parts, -1))));
      case "later" -> Optional.of(new Reading(i, end + 1, type(parts), fromMention(parts, 1)));
      default -> fromAnchor(tokens, i, end, parts);
    };
  }

  /** Of "a year and a half", 18 months. */
  private static DurationParser.Part wholeMonths(DurationParser.Part part) {
    boolean broken = part.unit() == Unit.YEAR && part.amount().whole().isEmpty();
    return broken
        ? new DurationParser.Part(new Amount(part.amount().count() * 12), Unit.MONTH)
        : part;
  }

  /** "years ago". */
  private static Optional<Parsed<List<DurationParser.Part>>> plural(Tokens tokens, int i) {
    return Unit.plural(tokens.lower(i))
        .filter(unit -> tokens.is(i + 1, "ago"))
        .map(unit -> new Parsed<>(List.of(new DurationParser.Part(Amount.VAGUE, unit)), i + 1));
  }

  private static TimeExpression.Type type(List<DurationParser.Part> parts) {
    return parts.getLast().unit().isPartOfDay() ? TimeExpression.Type.TIME : DATE;
  }

  private Optional<Reading> fromAnchor(
      Tokens tokens, int i, int end, List<DurationParser.Part> parts) {
    boolean forward = tokens.in(end, FORWARD);
    if (!forward && !tokens.in(end, BACK)) {
      return Optional.empty();
    }
    if (tokens.is(end, "from") && tokens.in(end + 1, Set.of("now", "today"))) {
      return Optional.of(new Reading(i, end + 2, type(parts), fromPublication(parts, 1)));
    }
    int at = tokens.is(end, "ahead") ? tokens.skip(end + 1, "of") : end + 1;
    Optional<Reading> ahead =
        tokens.is(end, "from") ? Weekdays.ahead(tokens, at) : Optional.empty();
    return ahead
        .or(() -> anchor.at(tokens, at))
        .filter(date -> movable(parts))
        .map(date -> date.from(i).then(day -> moved(day, parts, forward ? 1 : -1)));
  }

  private static boolean movable(List<DurationParser.Part> parts) {
    return parts.stream()
        .allMatch(
            part -> part.unit().granularity().isPresent() && part.amount().whole().isPresent());
  }

  private static Period moved(Period from, List<DurationParser.Part> parts, int sign) {
    LocalDate start = from.start();
    for (DurationParser.Part part : parts) {
      Granularity granularity = part.unit().granularity().orElse(Granularity.DAY);
      long count = (long) sign * part.amount().whole().orElse(0) * part.unit().size();
      int size = granularity == Granularity.QUARTER ? 3 : 1;
      start = granularity.shift(start, count / size);
    }
    return new Period(from.granularity(), start, from.time());
  }

  private static Meaning fromPublication(List<DurationParser.Part> parts, int sign) {
    if (!movable(parts)) {
      return Meaning.of(sign < 0 ? Literal.PAST : Literal.FUTURE);
    }
    return Meaning.published(day -> precise(moved(Period.day(day), parts, sign), parts));
  }

  private static Meaning fromMention(List<DurationParser.Part> parts, int sign) {
    Granularity smallest = parts.getLast().unit().granularity().orElse(Granularity.DAY);
    if (!movable(parts)) {
      return Meaning.unknown();
    }
    return Meaning.mentioned(
        smallest,
        period -> {
          Period moved = moved(period, parts, sign).withTime("");
          return smallest == Granularity.WEEK ? moved : precise(moved, parts);
        });
  }

  /** As precise as the smallest unit of the distance: two months ago is a month. */
  private static Period precise(Period period, List<DurationParser.Part> parts) {
    Granularity smallest = parts.getLast().unit().granularity().orElse(Granularity.DAY);
    Granularity most = smallest.compareTo(Granularity.YEAR) > 0 ? Granularity.YEAR : smallest;
    return period.widened(most);
  }
}
