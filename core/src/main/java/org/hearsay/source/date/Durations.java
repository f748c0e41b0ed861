package org.hearsay.source.date;

import static org.hearsay.source.date.TimeExpression.Type.DURATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Durations: "21 years", "several years", "the past few days", "a six-month trial", "for decades".
 */
final class Durations implements Rule {
  private static final Set<String> RECENT =
      Set.of("last", "past", "next", "previous", "coming", "first");

  /** Of which "a" or "one" counts something else: a second try, a quarter of them. */
  private static final Set<Unit> NOT_ONE = Set.of(Unit.SECOND, Unit.QUARTER);

  private static final Set<String> OLD = Set.of("old", "olds");

  /** Words after which "a year" lasts rather than counts a rate: "$5 a year". */
  private static final Set<String> BEFORE_ARTICLE =
      Vocabulary.words(
          "for after within in over about nearly almost than least under half took take "
              + "takes taking lasted last lasts spent spend spending barely just only roughly "
              + "around approximately during every by to served serve serving waited wait");

  private static final Set<String> BEFORE_PLURAL = Set.of("for", "took", "take", "takes", "lasted");

  @Override
  public Optional<Reading> at(Tokens tokens, int i) {
    return recent(tokens, i)
        .or(() -> counted(tokens, i))
        .or(() -> plural(tokens, i))
        .or(() -> whole(tokens, i));
  }

  /** "the past three years", "the last week". */
  private static Optional<Reading> recent(Tokens tokens, int i) {
    int recent = tokens.skip(i, "the");
    if (!tokens.in(recent, RECENT) || !tokens.isCommon(i)) {
      return Optional.empty();
    }
    Optional<Parsed<List<DurationParser.Part>>> counted =
        DurationParser.at(tokens, recent + 1)
            .filter(d -> !tokens.in(recent + 1, Set.of("a", "an")));
    if (counted.isPresent()) {
      return Optional.of(reading(i, counted.get()));
    }
    boolean one = recent > i && !tokens.is(recent, "first") && !tokens.is(recent, "previous");
    return Unit.singular(tokens.lower(recent + 1))
        .filter(unit -> one && unit != Unit.DAY && unit != Unit.NIGHT && unit != Unit.WEEKEND)
        .filter(unit -> !unit.isPartOfDay() || tokens.is(i, "the"))
        .filter(unit -> !tokens.is(recent + 2, "of") && !tokens.isGlued(recent + 2, "-"))
        .map(unit -> reading(i, recent + 2, new Amount(1), unit));
  }

  private static Optional<Reading> counted(Tokens tokens, int i) {
    return DurationParser.at(tokens, i)
        .filter(duration -> !isAge(tokens, duration.end()))
        .filter(duration -> !isArticle(tokens, i) || lasts(tokens, i, duration))
        .map(duration -> reading(i, withLong(tokens, duration.end()), duration));
  }

  private static boolean isAge(Tokens tokens, int end) {
    int next = tokens.skip(end, "-");
    return tokens.in(next, OLD) || (tokens.is(next, "of") && tokens.is(next + 1, "age"));
  }

  private static boolean isArticle(Tokens tokens, int i) {
    boolean someDay = tokens.is(i, "one") && tokens.is(i + 1, "day");
    return someDay || tokens.in(i, Set.of("a", "an"));
  }

  /** Whether "a year" and the like is a duration here; "a second" may be an ordinal. */
  private static boolean lasts(Tokens tokens, int i, Parsed<List<DurationParser.Part>> duration) {
    DurationParser.Part part = duration.value().getFirst();
    boolean more = duration.end() > i + 2;
    boolean known = tokens.in(i - 1, BEFORE_ARTICLE) || tokens.is(duration.end(), "long");
    boolean rate = tokens.get(i - 1).isDigits() || tokens.isGlued(i - 1, "-");
    return !NOT_ONE.contains(part.unit())
            && !rate
            && (more || known)
            && !tokens.isGlued(duration.end(), "-")
        || part.amount().equals(Amount.VAGUE);
  }

  private static int withLong(Tokens tokens, int end) {
    return tokens.is(end, "-") && tokens.is(end + 1, "long") ? end + 2 : end;
  }

  /** "for years": unknown how many. */
  private static Optional<Reading> plural(Tokens tokens, int i) {
    return Unit.plural(tokens.lower(i))
        .filter(unit -> tokens.in(i - 1, BEFORE_PLURAL))
        .map(unit -> reading(i, i + 1, Amount.VAGUE, unit));
  }

  /** "month-long", "all day". */
  private static Optional<Reading> whole(Tokens tokens, int i) {
    boolean lasting = tokens.isGlued(i + 1, "-") && tokens.is(i + 2, "long");
    boolean all = tokens.is(i, "all");
    return Unit.singular(tokens.lower(all ? i + 1 : i))
        .filter(unit -> (all && unit.granularity().isPresent()) || lasting)
        .map(unit -> reading(i, all ? i + 2 : i + 3, new Amount(1), unit));
  }

  private static Reading reading(int i, Parsed<List<DurationParser.Part>> duration) {
    return reading(i, duration.end(), duration);
  }

  private static Reading reading(int i, int end, Parsed<List<DurationParser.Part>> duration) {
    return Reading.literal(i, end, DURATION, DurationParser.value(duration.value()));
  }

  private static Reading reading(int i, int end, Amount amount, Unit unit) {
    String value = DurationParser.value(List.of(new DurationParser.Part(amount, unit)));
    return Reading.literal(i, end, DURATION, value);
  }
}
