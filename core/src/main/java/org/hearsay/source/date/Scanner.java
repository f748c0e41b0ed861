package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a text's tokens, reads the expressions and remembers the date last mentioned. */
final class Scanner {
  private static final Set<String> RANGE = Set.of("to", "through", "until", "till", "-");

  /** Days after a range's begin within which its end is looked for: a week, a year. */
  private static final int[] REACHES = {6, 364};

  private final Tokens tokens;
  private final @Nullable LocalDate published;
  private final List<TimeExpression> found = new ArrayList<>();
  private @Nullable Period mentioned;
  private @Nullable Reading last;

  private Scanner(Tokens tokens, @Nullable LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  static List<TimeExpression> scan(Tokens tokens, @Nullable LocalDate published) {
    Scanner scanner = new Scanner(tokens, published);
    int at = 0;
    while (at < tokens.size()) {
      at = scanner.next(at);
    }
    return List.copyOf(scanner.found);
  }

  private int next(int i) {
    if (tokens.is(i, Token.GAP)) {
      mentioned = null;
      return i + 1;
    }
    if (!tokens.get(i).isLetters() && !tokens.get(i).isDigits() && !tokens.is(i, "'")) {
      return i + 1;
    }
    Optional<Reading> reading = Grammar.ALL.at(tokens, i);
    reading.ifPresent(this::add);
    return reading.map(Reading::end).orElse(i + 1);
  }

  private void add(Reading reading) {
    Optional<Extent> extent = reading.meaning().in(new Context(published, mentioned));
    if (extent.orElse(null) instanceof Period period) {
      mentioned = endsRange(reading) ? notBefore(mentioned, reading, period) : period;
      extent = Optional.of(mentioned);
    }
    last = reading;
    Span span = new Span(tokens.get(reading.begin()).begin(), tokens.get(reading.end() - 1).end());
    found.add(new TimeExpression(span, reading.type(), extent.map(Extent::value).orElse(null)));
  }

  /** Whether a range goes from the expression before to this one. */
  private boolean endsRange(Reading reading) {
    if (last == null || published == null) {
      return false;
    }
    int mark = reading.begin() - 1;
    boolean between = tokens.is(mark, "and") && tokens.is(last.begin() - 1, "between");
    return last.end() == mark && (between || tokens.in(mark, RANGE));
  }

  /** The end of a range that begins at {@code begin}: "Nov. 5-12" ends later than it begins. */
  private static Period notBefore(@Nullable Period begin, Reading reading, Period end) {
    if (begin == null || !end.start().isBefore(begin.start())) {
      return end;
    }
    return IntStream.of(REACHES)
        .mapToObj(days -> reading.meaning().in(new Context(begin.start().plusDays(days), begin)))
        .flatMap(Optional::stream)
        .filter(Period.class::isInstance)
        .map(Period.class::cast)
        .filter(period -> !period.start().isBefore(begin.start()))
        .findFirst()
        .orElse(end);
  }
}
