package org.hearsay.source.resolution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.hearsay.source.lexicon.WordClass.CLAIM;
import static org.hearsay.source.lexicon.WordClass.COPULA;
import static org.hearsay.source.lexicon.WordClass.FALSEHOOD;
import static org.hearsay.source.lexicon.WordClass.NEGATION;
import static org.hearsay.source.lexicon.WordClass.TAKING_UP;
import static org.hearsay.source.lexicon.WordClass.TRUTH;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands for all that was said, and names none of it: "denied it", "which he rejects",
 * "allegations she denies", "that is untrue".
 *
 * @param words what points
 * @param clause what is meant, where the sentence itself goes on to say so: "it is untrue that X"
 * @param calledFalse whether it is called false: then the content is a denial, whatever the cue
 */
record BarePointer(Span words, @Nullable Span clause, boolean calledFalse) {
  private static final Set<String> POINTERS = Set.of("that", "this", "it");
  private static final int MOST_WORDS = 7;

  /** "It is wrong to" speaks of deeds, not of words. */
  private static final Set<String> OF_DEEDS =
      Set.of("to", "for", "of", "about", "if", "when", "how", "now");

  /** The pointer of a saying: all of its content, or the subject of a sentence in it. */
  static Optional<BarePointer> in(Saying saying, Lexicon lexicon) {
    List<Word> content = saying.content();
    List<Word> spoken = content.stream().filter(Word::isWord).toList();
    if (isWhole(spoken, lexicon)) {
      return takesUp(saying, lexicon)
          ? Optional.of(new BarePointer(span(spoken), null, false))
          : Optional.empty();
    }
    return sentences(content).stream()
        .map(sentence -> subject(sentence, lexicon))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Span span(List<Word> words) {
    return new Span(words.getFirst().span().begin(), words.getLast().span().end());
  }

  /** "It", "which", "allegations", "a claim", and nothing else. */
  private static boolean isWhole(List<Word> spoken, Lexicon lexicon) {
    if (spoken.size() == 1) {
      String lower = spoken.getFirst().lower();
      return POINTERS.contains(lower) || lower.equals("which") || lexicon.is(CLAIM, lower);
    }
    return spoken.size() == 2
        && Set.of("a", "an").contains(spoken.getFirst().lower())
        && lexicon.is(CLAIM, spoken.getLast().lower());
  }

  private static boolean takesUp(Saying saying, Lexicon lexicon) {
    return saying.cue().stream()
        .anyMatch(word ->
            lexicon.verbClasses(word.lower()).contains("deny")
                || lexicon.is(TAKING_UP, lexicon.lemma(word.lower())));
  }

  /** What a content has of each sentence, from the first word to the last. */
  private static List<List<Word>> sentences(List<Word> content) {
    return content.stream()
        .filter(Word::isWord)
        .collect(groupingBy(Word::sentence, TreeMap::new, toList()))
        .values()
        .stream()
        .map(words ->
            content.subList(
                content.indexOf(words.getFirst()), content.indexOf(words.getLast()) + 1))
        .toList();
  }

  /** The first word of a sentence, where that is said to be true or false. */
  private static Optional<BarePointer> subject(List<Word> sentence, Lexicon lexicon) {
    boolean points =
        sentence.size() > 1
            && POINTERS.contains(sentence.getFirst().lower())
            && lexicon.is(COPULA, sentence.get(1).lower());
    boolean negated = false;
    for (int i = 1; points && i < Math.min(sentence.size(), MOST_WORDS); i++) {
      String lower = sentence.get(i).lower();
      boolean falsehood = lexicon.is(FALSEHOOD, lower);
      if (falsehood || lexicon.is(TRUTH, lower)) {
        return predicate(sentence, i, falsehood != negated);
      }
      negated |= lexicon.is(NEGATION, lower);
      points = sentence.get(i).isWord() || sentence.get(i).isPossessive();
    }
    return Optional.empty();
  }

  private static Optional<BarePointer> predicate(
      List<Word> sentence, int predicate, boolean calledFalse) {
    Span pointer = sentence.getFirst().span();
    String next = predicate + 1 < sentence.size() ? sentence.get(predicate + 1).lower() : "";
    if (OF_DEEDS.contains(next)) {
      return Optional.empty();
    }
    Span clause =
        next.equals("that") && predicate + 2 < sentence.size()
            ? span(sentence.subList(predicate + 2, sentence.size()))
            : null;
    return Optional.of(new BarePointer(pointer, clause, calledFalse));
  }
}
