package org.hearsay.source.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names or describes a source: its determiner, its head, and where what follows
 * the head begins. Word numbers are those of the article.
 *
 * @param first first word, without prepositions that lead in
 * @param head the head noun, or the last word of a name
 * @param last last word of the phrase
 */
record Phrase(Words words, int first, int head, int last) {
  private static final Set<String> LEADING =
      Set.of(
          "by",
          "from",
          "of",
          "according",
          "to",
          "per",
          "via",
          "in",
          "for",
          "with",
          "and",
          "as",
          "but",
          "if",
          "when",
          "that",
          "among",
          "both",
          "even");
  private static final Set<String> BEHIND =
      Set.of(
          "of",
          "in",
          "for",
          "at",
          "from",
          "with",
          "to",
          "on",
          "by",
          "about",
          "against",
          "near",
          "within",
          "who",
          "which",
          "that",
          "whose",
          "whom",
          "inside",
          "outside",
          "around",
          "across",
          "like",
          "including",
          "between",
          "familiar",
          "close",
          "briefed",
          "speaking",
          "working",
          "named",
          "called",
          "not",
          "as",
          "after",
          "before",
          "during",
          "over",
          "under",
          "while");

  /** The phrase of the piece of the source nearest to the cue; null when it holds no word. */
  static @Nullable Phrase of(Words words, Attribution attribution) {
    return of(words, nearest(attribution));
  }

  private static Span nearest(Attribution attribution) {
    List<Span> source = attribution.source();
    if (attribution.cue().isEmpty()) {
      return source.getFirst();
    }
    Span cue = attribution.cue().getFirst();
    return source.stream()
        .min(
            Comparator.comparingInt(
                span -> Math.max(cue.begin() - span.end(), span.begin() - cue.end())))
        .orElseThrow();
  }

  private static @Nullable Phrase of(Words words, Span source) {
    int first = words.at(source.begin());
    int end = words.at(source.end() - 1) + 1;
    int begin = first;
    while (first < end && (!words.get(first).isWord() || LEADING.contains(words.lower(first)))) {
      first++;
    }
    while (end > first && !words.get(end - 1).isWord()) {
      end--;
    }
    if (first >= end) {
      return words.get(begin).isWord() ? new Phrase(words, begin, begin, begin) : null;
    }
    return new Phrase(words, first, head(words, first, end), end - 1);
  }

  private static int head(Words words, int first, int end) {
    int head = first;
    for (int i = first; i < end; i++) {
      Word word = words.get(i);
      boolean stop =
          i > first
              && (BEHIND.contains(word.lower()) && !joinsName(words, i, end)
                  || Set.of(",", "(", ";", ":", "–", "—").contains(word.text()));
      if (stop) {
        break;
      }
      if (word.isWord() && !word.isPossessive()) {
        head = i;
      }
    }
    return head;
  }

  /** "of" within a name: Secretary of State, House of Representatives. */
  private static boolean joinsName(Words words, int at, int end) {
    return words.lower(at).equals("of")
        && at + 1 < end
        && words.get(at - 1).isCapitalised()
        && words.get(at + 1).isCapitalised();
  }

  String headWord() {
    return words.lower(head);
  }

  boolean isSingle() {
    return first == head && head == last;
  }

  /** The first word in lower case, if it is a determiner or a number; else empty. */
  String determiner() {
    String lower = words.lower(first);
    boolean known =
        Set.of(
                "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their",
                "our", "my", "your", "one", "two", "three", "four", "five", "six", "some", "many",
                "several", "most", "few", "all", "any", "no", "another", "other", "both", "more",
                "each", "every")
            .contains(lower);
    boolean number = Character.isDigit(lower.codePointAt(0));
    return known && first < head || known && isSingle() ? lower : number ? "number" : "";
  }

  boolean isDefinite() {
    return Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their")
        .contains(determiner());
  }

  /** The phrase up to its head, without an article. */
  Span description() {
    int begin =
        Set.of("a", "an", "the").contains(words.lower(first)) && first < head ? first + 1 : first;
    return words.span(begin, head);
  }

  /** The phrase with what follows its head up to a comma, without an article. */
  Span fullDescription() {
    int end = head;
    while (end < last
        && !Set.of(",", "(", ";", ":", "–", "—", "who", "which").contains(words.lower(end + 1))) {
      end++;
    }
    return new Span(description().begin(), words.get(end).span().end());
  }

  Span span() {
    return words.span(first, last);
  }

  /** Whether any word of the phrase is one of {@code wanted}. */
  boolean has(Set<String> wanted) {
    for (int i = first; i <= last; i++) {
      if (wanted.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  Set<String> headClasses(Lexicon lexicon) {
    return lexicon.headClasses(headWord());
  }
}
