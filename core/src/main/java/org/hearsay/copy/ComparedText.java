package org.hearsay.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/**
 * A text as its words are compared: case, punctuation, quotation marks and white space do not
 * count. Immutable.
 */
public final class ComparedText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  public ComparedText(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  /** From the begin of one word to the end of another, in the text. */
  Span span(int first, int last) {
    return new Span(spans.get(first).begin(), spans.get(last).end());
  }

  /** For each run of {@code length} words the places at which it begins. */
  Map<String, List<Integer>> shingles(int length) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      places.computeIfAbsent(shingle(i, length), s -> new ArrayList<>()).add(i);
    }
    return places;
  }

  String shingle(int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }
}
