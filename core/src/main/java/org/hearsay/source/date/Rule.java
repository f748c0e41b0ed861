package org.hearsay.source.date;

import java.util.Optional;

/** A kind of time expression. Looks at few tokens around a place, whatever the text's length. */
@FunctionalInterface
interface Rule {
  /** The expression that begins at token {@code i}, when one of this kind does. */
  Optional<Reading> at(Tokens tokens, int i);

  /** The longest reading of several rules; of equally long ones, that of the first. */
  static Rule longest(Rule... rules) {
    return (tokens, i) -> {
      Optional<Reading> longest = Optional.empty();
      for (Rule rule : rules) {
        Optional<Reading> reading = rule.at(tokens, i);
        if (reading.isPresent() && reading.get().end() > longest.map(Reading::end).orElse(-1)) {
          longest = reading;
        }
      }
      return longest;
    };
  }
}
