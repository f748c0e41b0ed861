package org.hearsay.source.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Amounts of time: "21 years", "three hours and 20 minutes", "six-month", "half an hour". */
final class DurationParser {
  private static final int MOST_PARTS = 3;

  /** Of "a 20 day trip", unlike "labor day 2021 weekend". */
  private static final int MOST_OF_SINGULAR = 100;

  private static final Set<String> BEFORE_UNIT =
      Vocabulary.words("full long more consecutive straight past last previous");

  /** So many of a unit. */
  record Part(Amount amount, Unit unit) {}

  private DurationParser() {}

  /** One or several parts, from long to short. */
  static Optional<Parsed<List<Part>>> at(Tokens tokens, int i) {
    List<Part> parts = new ArrayList<>();
    int end = i;
    Optional<Parsed<Part>> part = part(tokens, i);
    while (part.isPresent() && parts.size() < MOST_PARTS) {
      parts.add(part.get().value());
      end = part.get().end();
      Unit last = part.get().value().unit();
      int next = tokens.skip(tokens.skip(end, ","), "and");
      part = part(tokens, next).filter(p -> p.value().unit().compareTo(last) < 0);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Parsed<>(parts, end));
  }

  private static Optional<Parsed<Part>> part(Tokens tokens, int i) {
    Optional<Parsed<Amount>> amount = Numbers.amount(tokens, i);
    return amount.flatMap(count -> withUnit(tokens, count));
  }

  private static Optional<Parsed<Part>> withUnit(Tokens tokens, Parsed<Amount> amount) {
    int at = amount.end();
    boolean hyphen = tokens.is(at, "-");
    int unit = hyphen ? at + 1 : tokens.skip(at, BEFORE_UNIT);
    Optional<Unit> named =
        Unit.plural(tokens.lower(unit))
            .or(() -> Unit.singular(tokens.lower(unit)))
            .or(() ->
                tokens.get(at - 1).isDigits()
                    ? Unit.abbreviated(tokens.lower(unit))
                    : Optional.empty());
    boolean singular = !hyphen && Unit.singular(tokens.lower(unit)).isPresent();
    if (singular && amount.value().count() > MOST_OF_SINGULAR) {
      return Optional.empty();
    }
    return named.map(found -> withHalf(tokens, amount.value(), found, unit + 1));
  }

  /** "a year and a half". */
  private static Parsed<Part> withHalf(Tokens tokens, Amount amount, Unit unit, int end) {
    boolean half = tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
    return half
        ? new Parsed<>(new Part(new Amount(amount.count() + 0.5), unit), end + 3)
        : new Parsed<>(new Part(amount, unit), end);
  }

  /** The TIMEX3 value: P2Y3M, PT1H30M, PXD. */
  static String value(List<Part> parts) {
    StringBuilder value = new StringBuilder("P");
    boolean time = false;
    for (Part part : parts) {
      String text = part.unit().part(part.amount());
      value.append(time && part.unit().isPartOfDay() ? text.substring(1) : text);
      time |= part.unit().isPartOfDay();
    }
    return value.toString();
  }
}
