package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a text's tokens, reads the expressions and remembers the date last mentioned. */
final class Scanner {
  private final Tokens tokens;
  private final @Nullable LocalDate published;
  private final List<TimeExpression> found = new ArrayList<>();
  private @Nullable Period mentioned;

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
    Optional<Reading> reading = Grammar.ALL.at(tokens, i);
    reading.ifPresent(this::add);
    return reading.map(Reading::end).orElse(i + 1);
  }

  private void add(Reading reading) {
    Optional<Extent> extent = reading.meaning().in(new Context(published, mentioned));
    Span span = new Span(tokens.get(reading.begin()).begin(), tokens.get(reading.end() - 1).end());
    found.add(new TimeExpression(span, reading.type(), extent.map(Extent::value).orElse(null)));
    if (extent.orElse(null) instanceof Period period) {
      mentioned = period;
    }
  }
}
