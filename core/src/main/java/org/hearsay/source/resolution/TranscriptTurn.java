package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * A turn of a transcript that a model took for content as a whole, "TARN: The bridge is safe.": the
 * name in capitals that opens the paragraph is the source, the colon the cue.
 */
final class TranscriptTurn {
  private static final int MOST_WORDS = 4;

  private TranscriptTurn() {}

  /** The same attribution with its speaker; empty where its content is no turn. */
  static Optional<Attribution> in(Attribution attribution, Words words) {
    List<Span> content = attribution.content();
    for (int i = 0; i < content.size(); i++) {
      int begin = nameBegin(words, content.get(i));
      int colon = colonBehind(words, begin);
      if (colon > begin && words.span(colon, colon).end() < content.get(i).end()) {
        List<Span> rest = new ArrayList<>(content.subList(i, content.size()));
        rest.set(0, new Span(words.get(colon + 1).span().begin(), content.get(i).end()));
        return Optional.of(turn(attribution, words.span(begin, colon - 1), colon, rest, words));
      }
    }
    return Optional.empty();
  }

  private static Attribution turn(
      Attribution attribution, Span name, int colon, List<Span> content, Words words) {
    return new Attribution(
        List.of(name),
        List.of(words.get(colon).span()),
        content,
        QuotedPassages.wordingOf(content, words.text(), QuotedPassages.of(words.text())),
        attribution.spanConfidence());
  }

  /** The first word of a piece, behind an opening quotation mark. */
  private static int nameBegin(Words words, Span piece) {
    int first = words.at(piece.begin());
    return words.get(first).isWord() ? first : first + 1;
  }

  /** The colon behind a name in capitals that opens a paragraph; -1 where there is none. */
  private static int colonBehind(Words words, int begin) {
    if (!opensParagraph(words, begin)) {
      return -1;
    }
    int end = begin;
    while (end < Math.min(words.size() - 2, begin + MOST_WORDS) && isCapitals(words.get(end))) {
      end++;
    }
    return end > begin && words.lower(end).equals(":") ? end : -1;
  }

  private static boolean isCapitals(Word word) {
    String text = word.text();
    return text.equals(".")
        || word.isWord() && text.chars().noneMatch(Character::isLowerCase) && text.length() > 1;
  }

  private static boolean opensParagraph(Words words, int at) {
    if (at >= words.size()) {
      return false;
    }
    int before = at - 1;
    if (before >= 0 && "\"“‘'".contains(words.get(before).text())) {
      before--;
    }
    return before < 0 || words.get(before).paragraph() != words.get(at).paragraph();
  }
}
