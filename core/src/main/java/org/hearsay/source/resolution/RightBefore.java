package org.hearsay.source.resolution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.source.text.Words;

/** What a text says right before a place: what a bare "that" there can stand for. */
final class RightBefore {
  private static final int LEAST_WORDS = 4;
  private static final Set<String> JOINING = Set.of("but", "and", "though", "although", "while");

  private final Words words;
  private final List<Saying> sayings;

  RightBefore(Words words, List<Saying> sayings) {
    this.words = words;
    this.sayings = sayings;
  }

  /** Where the words of a saying begin. */
  int begin(Saying saying) {
    return Stream.of(
            saying.attribution().source(),
            saying.attribution().cue(),
            saying.attribution().content())
        .flatMap(List::stream)
        .mapToInt(Span::begin)
        .min()
        .orElseThrow();
  }

  /** The statement that ends last before {@code offset} in its sentence. */
  OptionalInt statementInSentence(int offset) {
    return lastStatement(offset, sentence(offset));
  }

  /** The statement that ends last in the sentence before that of {@code offset}. */
  OptionalInt statementBefore(int offset) {
    return lastStatement(offset, sentence(offset) - 1);
  }

  private int sentence(int offset) {
    return words.get(words.at(offset)).sentence();
  }

  private OptionalInt lastStatement(int offset, int sentence) {
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < sayings.size(); i++) {
      int end = end(i);
      boolean fits = end <= offset && sentence(end - 1) == sentence;
      if (fits && (last.isEmpty() || end > end(last.getAsInt()))) {
        last = OptionalInt.of(i);
      }
    }
    return last;
  }

  private int end(int i) {
    return sayings.get(i).attribution().content().getLast().end();
  }

  /** The clause of the same sentence that a comma parts from {@code offset}. */
  Optional<Span> clause(int offset) {
    int at = words.at(offset);
    int begin = words.sentenceBegin(words.get(at).sentence());
    int comma = at - 1;
    while (comma > begin && JOINING.contains(words.lower(comma))) {
      comma--;
    }
    return comma - begin >= LEAST_WORDS && words.lower(comma).equals(",")
        ? Optional.of(words.span(begin, comma - 1))
        : Optional.empty();
  }

  /** The sentence before, in the same paragraph, where {@code offset} begins one. */
  Optional<Span> sentenceBefore(int offset) {
    int at = words.at(offset);
    boolean begins = at == words.sentenceBegin(words.get(at).sentence());
    if (!begins || at == 0 || words.get(at - 1).paragraph() != words.get(at).paragraph()) {
      return Optional.empty();
    }
    int begin = words.sentenceBegin(words.get(at - 1).sentence());
    while (begin < at && !words.get(begin).isWord()) {
      begin++;
    }
    return at - begin > LEAST_WORDS ? Optional.of(words.span(begin, at - 1)) : Optional.empty();
  }
}
