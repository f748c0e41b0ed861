package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.BEHIND_HEAD;
import static org.hearsay.source.lexicon.WordClass.COUNT;
import static org.hearsay.source.lexicon.WordClass.DATING;
import static org.hearsay.source.lexicon.WordClass.DEFINITE;
import static org.hearsay.source.lexicon.WordClass.DETERMINER;
import static org.hearsay.source.lexicon.WordClass.HUNDREDS;
import static org.hearsay.source.lexicon.WordClass.LEADING_IN;
import static org.hearsay.source.lexicon.WordClass.PARTICIPLE;
import static org.hearsay.source.lexicon.WordClass.PARTITIVE;
import static org.hearsay.source.lexicon.WordClass.REFLEXIVE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
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
record Phrase(Words words, Lexicon lexicon, int first, int head, int last) {

  /** The phrase of the piece of the source nearest to the cue; null when it holds no word. */
  static @Nullable Phrase of(Words words, Lexicon lexicon, Attribution attribution) {
    return of(words, lexicon, nearest(attribution));
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

  private static @Nullable Phrase of(Words words, Lexicon lexicon, Span source) {
    int first = words.at(source.begin());
    int end = words.at(source.end() - 1) + 1;
    int begin = first;
    while (first < end
        && (!words.get(first).isWord() || lexicon.is(LEADING_IN, words.lower(first)))) {
      first++;
    }
    if (words.lower(first).equals("such")
        && words.lower(first + 1).equals("as")
        && end - first > 2) {
      first += 2;
    }
    while (end > first
        && (!words.get(end - 1).isWord() || emphasises(words, lexicon, first, end))) {
      end--;
    }
    if (first >= end) {
      return words.get(begin).isWord() ? new Phrase(words, lexicon, begin, begin, begin) : null;
    }
    return new Phrase(words, lexicon, first, head(words, lexicon, first, end), end - 1);
  }

  /**
   * "Itself" of "the bank itself", "own" of "the bank's own", which only stress the words before.
   */
  private static boolean emphasises(Words words, Lexicon lexicon, int first, int end) {
    String last = words.lower(end - 1);
    return end - 1 > first
        && (lexicon.is(REFLEXIVE, last) || last.equals("own") && words.get(end - 2).isPossessive());
  }

  private static int head(Words words, Lexicon lexicon, int first, int end) {
    int head = first;
    for (int i = first; i < end; i++) {
      Word word = words.get(i);
      boolean stop =
          i > first
              && (lexicon.is(BEHIND_HEAD, word.lower())
                      && !joinsName(words, i, end)
                      && !isInTitle(words, lexicon, i, end)
                      && !isPartitive(words, lexicon, i, end)
                  || Set.of(",", "(", ";", ":", "–", "—").contains(word.text())
                  || isParticipleBehind(words, lexicon, i)
                  || isDoingBehind(words, lexicon, i)
                  || isTimeBehind(words, lexicon, i));
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

  /** "of" within a title before a name: "secretary of state Ann Lee". */
  private static boolean isInTitle(Words words, Lexicon lexicon, int of, int end) {
    int last = words.lower(of + 1).equals("the") ? of + 2 : of + 1;
    return last + 1 < end
        && words.get(last + 1).isCapitalised()
        && lexicon.isTitle(words.span(of - 1, last).in(words.text()).toLowerCase(Locale.ROOT));
  }

  /** "A poll last week", "a poll out today": what tells when follows the noun. */
  private static boolean isTimeBehind(Words words, Lexicon lexicon, int at) {
    boolean out = words.get(at).text().equals("out") && at + 1 < words.size();
    return lexicon.is(DATING, words.get(out ? at + 1 : at).text())
        && !lexicon.nounClasses(words.lower(at - 1)).isEmpty();
  }

  /** "A batch of letters" are letters. */
  private static boolean isPartitive(Words words, Lexicon lexicon, int of, int end) {
    return words.lower(of).equals("of")
        && of + 1 < end
        && lexicon.is(PARTITIVE, words.lower(of - 1));
  }

  /** "A report published on Friday": what was done to a thing follows the noun. */
  private static boolean isParticipleBehind(Words words, Lexicon lexicon, int at) {
    String lower = words.get(at).text();
    return !words.get(at).isCapitalised()
        && (lower.endsWith("ed") || lexicon.is(PARTICIPLE, lower))
        && !lexicon.nounClasses(words.lower(at - 1)).isEmpty()
        && lexicon.nounClasses(lower).isEmpty();
  }

  /** "Groups urging the mayor to stay": what many do follows the noun. */
  private static boolean isDoingBehind(Words words, Lexicon lexicon, int at) {
    String word = words.get(at).text();
    return !words.get(at).isCapitalised()
        && word.endsWith("ing")
        && lexicon.isPlural(words.lower(at - 1))
        && lexicon.nounClasses(word).isEmpty();
  }

  String headWord() {
    return words.lower(head);
  }

  /** Its first word alone. */
  Phrase firstWord() {
    return new Phrase(words, lexicon, first, first, first);
  }

  boolean isSingle() {
    return first == head && head == last;
  }

  /** The first word in lower case, if it is a determiner or a number; else empty. */
  String determiner() {
    String lower = words.lower(first);
    boolean known = lexicon.is(DETERMINER, lower);
    boolean number = Character.isDigit(lower.codePointAt(0));
    return known && first < head || known && isSingle() ? lower : number ? "number" : "";
  }

  /** Whether it says how many: "two aides", "several people". */
  boolean isCounted() {
    return determiner().equals("number") || lexicon.is(COUNT, words.lower(first));
  }

  /** Whether it says that they are a hundred or more. */
  boolean isCountedInHundreds() {
    String digits = words.lower(first).replace(",", "");
    return digits.length() > 2 && digits.chars().allMatch(Character::isDigit)
        || first < head && lexicon.is(HUNDREDS, words.lower(first + 1));
  }

  boolean isDefinite() {
    return lexicon.is(DEFINITE, determiner());
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

  /** The word right behind the head, in lower case; empty where there is none. */
  String behindHead() {
    return head < last ? words.lower(head + 1) : "";
  }

  Span span() {
    return words.span(first, last);
  }

  /** Whether any word of the phrase is one of {@code wanted}. */
  boolean has(WordClass wanted) {
    for (int i = first; i <= last; i++) {
      if (lexicon.is(wanted, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head is a plural of a noun that sources are described by. */
  boolean isPlural() {
    return lexicon.isPlural(headWord());
  }

  Set<String> headClasses() {
    return words.get(head).isCapitalised()
        ? lexicon.headClasses(headWord())
        : lexicon.nounClasses(headWord());
  }
}
