package org.hearsay.source.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "they" mean: two persons joined by "and", or a plural, the first in the nearest
 * sentence that has one.
 */
final class PluralAntecedents {
  private static final int SENTENCES_BACK = 2;
  private static final int WORDS_BETWEEN = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Map<Integer, Optional<Draft>> known = new HashMap<>();

  PluralAntecedents(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Those whom the plural pronoun at word {@code pronoun} means. */
  Optional<Draft> of(int pronoun) {
    Optional<Draft> found = search(pronoun);
    known.put(pronoun, found);
    return found;
  }

  private Optional<Draft> search(int pronoun) {
    int sentence = words.get(pronoun).sentence();
    int end = pronoun;
    for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
      int begin = words.sentenceBegin(s);
      for (int i = begin; i < end; i++) {
        Optional<Draft> found =
            words.get(i).quoted() && !words.get(pronoun).quoted() ? Optional.empty() : at(i, end);
        if (found.isPresent()) {
          return found;
        }
      }
      end = begin;
    }
    return Optional.empty();
  }

  /** The two persons named last before "both men", in a sentence near. */
  Optional<Draft> lastTwo(int before, @Nullable Gender gender) {
    int offset = words.get(before).span().begin();
    int nearest = words.get(before).sentence() - SENTENCES_BACK;
    List<Draft> near =
        book.before(offset, d -> d.isOnePerson() && d.mayBe(gender)).stream()
            .filter(
                d -> words.get(words.at(EntityBook.lastBefore(d, offset))).sentence() >= nearest)
            .limit(2)
            .toList();
    return near.size() < 2 ? Optional.empty() : Optional.of(book.together(near.reversed()));
  }

  private Optional<Draft> at(int word, int end) {
    return known
        .getOrDefault(word, Optional.empty())
        .or(() -> pair(word, end))
        .or(() -> plural(word));
  }

  /** "Ann Lee and Bo Venn", of which {@code and} is the middle. */
  private Optional<Draft> pair(int and, int end) {
    if (!words.lower(and).equals("and") || and == 0) {
      return Optional.empty();
    }
    Optional<Draft> first = book.namedIn(words.get(and - 1).span()).filter(Draft::isPerson);
    Optional<Draft> second =
        book.allNamedIn(words.span(and, Math.min(end - 1, and + WORDS_BETWEEN))).stream()
            .filter(Draft::isPerson)
            .findFirst();
    return first.isEmpty() || second.isEmpty() || first.equals(second)
        ? Optional.empty()
        : Optional.of(book.together(List.of(first.get(), second.get())));
  }

  private Optional<Draft> plural(int at) {
    Word word = words.get(at);
    Set<String> classes = lexicon.nounClasses(word.lower());
    boolean plural = lexicon.isPlural(word.lower());
    if (classes.contains("group") && (plural || word.lower().equals("people"))) {
      return Optional.of(book.described(EntityKind.GROUP, word.span()));
    }
    if (plural && classes.contains("person")) {
      return Optional.of(book.described(EntityKind.UNNAMED, word.span()));
    }
    return Optional.empty();
  }
}
