package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.EVENT;
import static org.hearsay.source.lexicon.WordClass.OCCASION;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Programmes that carry a statement: titles in quotation marks after "on", "'s" or "the show". */
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
    int first = doubled ? at + 2 : at + 1;
    if (!opens || at < 2) {
      return Optional.empty();
    }
    return isLed(at - 1)
        ? titled(first)
        : isShow(at - 1) ? titled(first).filter(this::isTitle) : Optional.empty();
  }

  /** "On", "an interview with", "the broadcast of", "the network's". */
  private boolean isLed(int before) {
    return switch (words.lower(before)) {
      case "on" -> true;
      case "with", "of", "to" -> lexicon.is(EVENT, words.lower(before - 1));
      default -> isNobodys(before);
    };
  }

  /** "The television show", whose title may follow, where "the paper" is told something. */
  private boolean isShow(int before) {
    return lexicon.is(OCCASION, words.lower(before))
        && lexicon.headClasses(words.lower(before)).contains("outlet");
  }

  /** Whether every word but the small ones has a capital, and a quotation mark closes it. */
  private boolean isTitle(Hop programme) {
    Span title = programme.evidence().getFirst();
    int next = words.at(title.end());
    return words.in(title).stream()
            .allMatch(word -> word.isCapitalised() || lexicon.isFunctionWord(word.lower()))
        && next < words.size()
        && "\"”’'".contains(words.get(next).text());
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
