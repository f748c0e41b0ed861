package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;

/**
 * Signs in one line of words that what it tells is denied, hedged, or only quoted. Each word of
 * denial and each quotation mark is held against the rest of the line, hence lines are cut.
 */
final class HeadlineSigns {
  static final int MOST_CHARACTERS = 300;

  private static final Lexicon LEXICON = Lexicon.english();
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])['‘\"“«‹](.{1,200}?)['’\"”»›](?![\\p{L}\\p{N}])");
  private static final Set<String> MARKS_OF_SPEAKING = Set.of(":", "–", "—", "-");

  /** Behind these a word such as "dispute" is a noun, or denies something else. */
  private static final Set<String> NO_OBJECT =
      Set.of("over", "with", "about", "between", "among", "at", "off");

  /** Before these "May" is the month. */
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "on", "by", "since", "until", "till", "of", "from", "last", "next", "early", "late",
          "mid", "this");

  private final String line;
  private final Set<String> shared;
  private final List<Span> words;

  /**
   * @param line a headline, or a sentence; its first {@value #MOST_CHARACTERS} characters count
   * @param shared the telling words that it has in common with what it may tell
   */
  HeadlineSigns(String line, Set<String> shared) {
    this.line = cut(line);
    this.shared = shared;
    words = PlainWords.spans(this.line);
  }

  /** What counts of a line. */
  static String cut(String line) {
    return line.substring(0, Math.min(line.length(), MOST_CHARACTERS));
  }

  /** Whether it says the opposite of what it would without its negations. */
  boolean isTurned() {
    return (TellingWords.negations(line) + (denies() ? 1 : 0)) % 2 == 1;
  }

  /** Whether a word of denial is said of most of the shared words. */
  boolean denies() {
    for (int i = 0; i < words.size(); i++) {
      if (deniesAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean deniesAt(int i) {
    String word = word(i);
    boolean ends = endsClause(i);
    if (LEXICON.is(WordClass.FALSEHOOD, word)) {
      return ends ? isMost(before(i)) : isClaim(i + 1) && isMost(after(i));
    }
    if (!LEXICON.verbClasses(word).contains("deny")
        || NO_OBJECT.contains(word(i + 1))
        || LEXICON.is(WordClass.RELATIVE_PRONOUN, word(i - 1))) {
      return false;
    }
    return ends ? isOfWhatPrecedes(word) && isMost(before(i)) : isMost(after(i));
  }

  /** Nothing that is denied follows: "Report of resignation denied by Premier". */
  private boolean endsClause(int i) {
    int end = words.get(i).end();
    boolean before = i + 1 < words.size() && Set.of("by", "as", "and").contains(word(i + 1));
    return before || end == line.length() || !Character.isWhitespace(line.charAt(end));
  }

  private static boolean isOfWhatPrecedes(String word) {
    return word.endsWith("ed") || LEXICON.lemma(word).equals("deny");
  }

  private boolean isClaim(int i) {
    return LEXICON.is(WordClass.CLAIM, word(i));
  }

  private String before(int i) {
    return line.substring(0, words.get(i).begin());
  }

  private String after(int i) {
    return line.substring(words.get(i).end());
  }

  private boolean isMost(String part) {
    Set<String> there = new HashSet<>(TellingWords.of(part));
    there.retainAll(shared);
    return !there.isEmpty() && 2 * there.size() >= shared.size();
  }

  /** Whether a word leaves open whether it is so, and what it tells does not have that word. */
  boolean hedges(String told) {
    Set<String> toldWords = Set.copyOf(PlainWords.written(told.toLowerCase(Locale.ROOT)));
    for (int i = 0; i < words.size(); i++) {
      String word = word(i);
      if (LEXICON.is(WordClass.LEAVING_OPEN, word) && !toldWords.contains(word) && !isMonth(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMonth(int i) {
    String before = word(i - 1);
    return words.get(i).in(line).equals("May")
        && (BEFORE_MONTHS.contains(before) || isNumber(before) || isNumber(word(i + 1)));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Whether most of the shared words stand in quotation marks and nobody is said to say them. */
  boolean onlyQuotes() {
    List<MatchResult> quoted = QUOTED.matcher(line).results().toList();
    List<String> parts = new ArrayList<>();
    quoted.forEach(quotation -> parts.add(quotation.group(1)));
    return isMost(String.join(" … ", parts)) && quoted.stream().noneMatch(this::isSpoken);
  }

  /** A colon or a dash stands beside a quotation, or a verb of saying. */
  private boolean isSpoken(MatchResult quotation) {
    String before = line.substring(0, quotation.start()).strip();
    String after = line.substring(quotation.end()).strip();
    return MARKS_OF_SPEAKING.stream()
            .anyMatch(mark -> before.endsWith(mark) || after.startsWith(mark))
        || words.stream()
            .filter(word -> word.begin() >= quotation.end())
            .findFirst()
            .filter(this::isSaying)
            .isPresent()
        || words.stream()
            .filter(word -> word.end() <= quotation.start())
            .reduce((_, last) -> last)
            .filter(this::isSaying)
            .isPresent();
  }

  private boolean isSaying(Span word) {
    Set<String> classes = LEXICON.verbClasses(lower(word));
    return classes.contains("neutral") || classes.contains("assert");
  }

  /** In lower case; nothing where there is none. */
  private String word(int i) {
    return i < 0 || i >= words.size() ? "" : lower(words.get(i));
  }

  private String lower(Span word) {
    return word.in(line).toLowerCase(Locale.ROOT);
  }
}
