package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.EVENT;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Programmes that carry a statement: titles in quotation marks after "on" or "'s". */
final class Programmes {
  private static final int MOST_WORDS = 6;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  Programmes(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The programme whose title opens with word {@code at}. */
  Optional<Hop> openedBy(int at) {
    boolean opens = "\"“‘'".contains(words.get(at).text()) && !words.get(at).isWord();
    boolean doubled = opens && at + 2 < words.size() && words.lower(at + 1).equals("'");
    return opens && at > 1 && isLed(at - 1) ? titled(doubled ? at + 2 : at + 1) : Optional.empty();
  }

  /** "On", "an interview with", "the broadcast of", "the network's", "the television show". */
  private boolean isLed(int before) {
    return switch (words.lower(before)) {
      case "on" -> true;
      case "with", "of", "to" -> lexicon.is(EVENT, words.lower(before - 1));
      default -> isNobodys(before) || lexicon.headClasses(words.lower(before)).contains("outlet");
    };
  }

  private Optional<Hop> titled(int first) {
    int most = Math.min(words.size(), first + 1 + MOST_WORDS);
    for (int end = first + 1; end < most; end++) {
      if (endsTitle(end)) {
        Span span = words.span(first, end - 1);
        return words.get(first).isCapitalised()
            ? Optional.of(new Hop(span.in(words.text()), SourceKind.OUTLET, List.of(span)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a possessive belongs to no person: the network's "Morning Talk", not her "New Deal".
   */
  private boolean isNobodys(int possessive) {
    return words.get(possessive).isPossessive()
        && words.get(possessive - 1).isWord()
        && words.get(possessive - 1).span().end() == words.get(possessive).span().begin()
        && book.namedIn(words.get(possessive - 1).span()).filter(Draft::isPerson).isEmpty();
  }

  /** A closing quotation mark, or the comma or stop before it. */
  private boolean endsTitle(int at) {
    return !words.get(at).isWord() && "\"”’',.".contains(words.get(at).text());
  }
}
