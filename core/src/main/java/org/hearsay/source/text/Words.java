package org.hearsay.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/** The words of a text in order; immutable. */
public final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "maj", "adm", "rev", "hon", "st", "jr", "sr", "vs", "no", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "calif", "fla", "ill", "mass",
          "mich", "minn", "tex", "va", "wis", "ga", "ky", "la", "md", "pa", "tenn", "wash", "ariz",
          "ark", "colo", "conn", "del", "ind", "kan", "me", "miss", "mo", "mont", "neb", "nev",
          "okla", "ore", "vt", "wyo", "inc", "corp", "co", "ltd");

  private final String text;
  private final List<Word> all;
  private final List<Integer> sentenceBegins;

  private Words(String text, List<Word> all) {
    this.text = text;
    this.all = List.copyOf(all);
    sentenceBegins = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).sentence() == sentenceBegins.size()) {
        sentenceBegins.add(i);
      }
    }
  }

  /**
   * The words of {@code text}.
   *
   * @param quoted passages in quotation marks, in order
   */
  public static Words of(String text, List<Span> quoted) {
    List<Word> words = new ArrayList<>();
    int sentence = 0;
    List<Span> paragraphs = Paragraphs.of(text);
    int passage = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      List<Span> spans = Tokens.in(text, paragraphs.get(p));
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        while (passage < quoted.size() && quoted.get(passage).end() <= span.begin()) {
          passage++;
        }
        boolean inQuotes = passage < quoted.size() && quoted.get(passage).contains(span);
        String word = span.in(text);
        words.add(new Word(span, word, lower(word), sentence, p, inQuotes));
        if (i + 1 == spans.size() || endsSentence(text, spans, i)) {
          sentence++;
        }
      }
    }
    return new Words(text, words);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Whether a sentence ends after token {@code i}. */
  private static boolean endsSentence(String text, List<Span> spans, int i) {
    int mark = i;
    while (mark > 0 && isCloser(spans.get(mark).in(text))) {
      mark--;
    }
    String last = spans.get(mark).in(text);
    if (!Set.of(".", "!", "?", "…").contains(last)) {
      return false;
    }
    String next = spans.get(i + 1).in(text);
    if (isCloser(next) || Set.of(".", "!", "?").contains(next)) {
      return false;
    }
    if (Character.isLowerCase(next.codePointAt(0)) || ",;:".contains(next)) {
      return false;
    }
    return !(last.equals(".") && mark > 0 && abbreviates(spans.get(mark - 1).in(text)));
  }

  private static boolean isCloser(String token) {
    return token.length() == 1 && "\"'”’»)]".contains(token);
  }

  private static boolean abbreviates(String word) {
    return ABBREVIATIONS.contains(lower(word))
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /** The text that the words are of. */
  public String text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return all.size();
  }

  /** Word number {@code i}, from 0. */
  public Word get(int i) {
    return all.get(i);
  }

  /** The word before or after {@code i}, in lower case; empty beyond the text's ends. */
  public String lower(int i) {
    return i < 0 || i >= all.size() ? "" : all.get(i).lower();
  }

  /** The first word that ends after {@code offset}, else the last word; -1 when there is none. */
  public int at(int offset) {
    return Math.min(after(offset), all.size() - 1);
  }

  private int after(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from the first that ends within {@code span} to the last that begins in it. */
  public List<Word> in(Span span) {
    int end = after(span.begin());
    int begin = end;
    while (end < all.size() && all.get(end).span().begin() < span.end()) {
      end++;
    }
    return all.subList(begin, end);
  }

  /** Number of the sentence's first word. */
  public int sentenceBegin(int sentence) {
    return sentence < sentenceBegins.size() ? sentenceBegins.get(sentence) : all.size();
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentenceBegins.size();
  }

  /** The sentence from its first word to the end of its last. */
  public Span sentence(int sentence) {
    int first = sentenceBegin(sentence);
    int last = sentenceBegin(sentence + 1) - 1;
    return new Span(all.get(first).span().begin(), all.get(last).span().end());
  }

  /** From the begin of word {@code first} to the end of word {@code last}. */
  public Span span(int first, int last) {
    return new Span(all.get(first).span().begin(), all.get(last).span().end());
  }
}
