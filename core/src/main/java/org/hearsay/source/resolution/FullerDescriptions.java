package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.QUALIFIER;

import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Finds where an article describes a thing in full that it elsewhere calls by the noun alone: "the
 * Harbour Board's report" or "a report by the Harbour Board" for "the report".
 */
final class FullerDescriptions {
  private static final int MOST_WORDS_BEHIND = 9;
  private static final int MOST_SENTENCES_ON = 8;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  FullerDescriptions(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The thing by its nearest full description before, or after a headline. */
  Optional<Draft> of(Phrase phrase, EntityKind kind) {
    if (isFull(phrase)) {
      return Optional.empty();
    }
    int step = words.get(phrase.head()).sentence() == 0 ? 1 : -1;
    for (int i = phrase.head() + step; i >= words.sentenceBegin(1) && i < words.size(); i += step) {
      if (words.get(i).sentence() - words.get(phrase.head()).sentence() > MOST_SENTENCES_ON) {
        break;
      }
      if (words.lower(i).endsWith(phrase.headWord())) {
        Optional<Span> full = full(i, kind);
        if (full.isPresent()) {
          return full.map(span -> book.described(kind, span));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase itself has a name or a possessive before its head. */
  private boolean isFull(Phrase phrase) {
    for (int i = phrase.first() + (phrase.determiner().isEmpty() ? 0 : 1); i < phrase.head(); i++) {
      if (words.get(i).isCapitalised() || words.get(i).isPossessive()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> full(int noun, EntityKind kind) {
    int begin = modifiersBegin(noun);
    if (begin < noun) {
      return Optional.of(words.span(begin, noun));
    }
    return kind == EntityKind.DOCUMENT ? made(noun) : Optional.empty();
  }

  /** The first of the words before a noun that name whose or which it is; the noun if none do. */
  private int modifiersBegin(int noun) {
    int begin = noun;
    int at = noun - 1;
    int sentence = words.sentenceBegin(words.get(noun).sentence());
    while (at >= sentence && modifies(words.get(at))) {
      boolean named = book.namedIn(words.get(at).span()).isPresent();
      if (named || words.get(at).isCapitalised() && at > sentence) {
        begin = at;
      }
      at--;
    }
    return begin;
  }

  private boolean modifies(Word word) {
    return word.isPossessive()
        || word.isWord()
            && (word.isCapitalised() && !lexicon.isDeterminer(word.lower())
                || lexicon.is(QUALIFIER, word.lower())
                    && !Set.of("of", "and", "for").contains(word.lower())
                || isNoun(word.lower()));
  }

  /** Anything that is no function word nor a verb. */
  private boolean isNoun(String lower) {
    return !lexicon.headClasses(lower).isEmpty()
        || lower.length() > 3
            && lexicon.verbClasses(lower).isEmpty()
            && !lexicon.isFunctionWord(lower)
            && !lower.endsWith("ed")
            && !lower.endsWith("ing");
  }

  /** "A report by", "released in May by" those who made it. */
  private Optional<Span> made(int noun) {
    int end = Math.min(words.size(), noun + MOST_WORDS_BEHIND);
    boolean by = false;
    for (int i = noun + 1; i < end && goesOn(noun, i); i++) {
      by |= Set.of("by", "from", "of").contains(words.lower(i));
      if (by && words.get(i).isCapitalised() && book.namedIn(words.get(i).span()).isPresent()) {
        return Optional.of(words.span(noun, nameEnd(i)));
      }
    }
    return Optional.empty();
  }

  private boolean goesOn(int noun, int at) {
    return words.get(at).isWord()
        && words.get(at).sentence() == words.get(noun).sentence()
        && !Set.of("that", "who", "which", "is", "was", "are", "were", "has", "had", "have", "to")
            .contains(words.lower(at))
        && (lexicon.verbClasses(words.lower(at)).isEmpty() || words.lower(at).endsWith("ed"));
  }

  private int nameEnd(int at) {
    int end = at;
    while (end + 1 < words.size()
        && words.get(end + 1).isWord()
        && words.get(end + 1).isCapitalised()) {
      end++;
    }
    return end;
  }
}
