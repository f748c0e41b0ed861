package org.hearsay.reader.pieces;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;
import org.hearsay.attribution.QuotedPassages;

/**
 * BERT's uncased tokenizer (Devlin et al. 2019; basic tokens, then greedy longest-match-first
 * WordPiece) that keeps each piece's place in the unaltered text. Combining marks, which the
 * vocabulary does not have, belong to the piece before. Stateless but for its vocabulary; safe for
 * several threads.
 */
public final class PieceTokenizer {
  private static final int LONGEST_WORD = 100;
  private static final String OTHER_MARKS = "„‟«»‹›";

  private final Vocabulary vocabulary;

  public PieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The vocabulary that pieces are numbered by. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The pieces of {@code text}. */
  public Pieces tokenize(String text) {
    List<Pieces.Piece> pieces = new ArrayList<>(text.length() / 4);
    QuoteCursor quotes = new QuoteCursor(QuotedPassages.of(text));
    int paragraph = 0;
    for (Span span : Paragraphs.of(text)) {
      for (Word word : words(text, span)) {
        addPieces(text, word, quotes, paragraph, pieces);
      }
      paragraph++;
    }
    return new Pieces(pieces);
  }

  /**
   * A basic token: its normalised form and, for each character of that, the place of the code point
   * it came from.
   */
  private static final class Word {
    final StringBuilder normalized = new StringBuilder();
    final List<Integer> begins = new ArrayList<>();
    final List<Integer> ends = new ArrayList<>();

    void append(String characters, int begin, int end) {
      normalized.append(characters);
      for (int i = 0; i < characters.length(); i++) {
        begins.add(begin);
        ends.add(end);
      }
    }

    /**
     * Lets the last character reach to {@code end}: what comes after it has no character of its
     * own.
     */
    void extend(int end) {
      if (!ends.isEmpty()) {
        ends.set(ends.size() - 1, end);
      }
    }
  }

  private static List<Word> words(String text, Span paragraph) {
    List<Word> words = new ArrayList<>();
    Word current = new Word();
    for (int i = paragraph.begin(); i < paragraph.end(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        current = close(current, words);
      } else if (!isDropped(codePoint)) {
        if (standsAlone(codePoint)) {
          current = close(current, words);
          current.append(normalized(codePoint), i, end);
          current = closeUnlessMarked(text, end, current, words);
        } else {
          String characters = normalized(codePoint);
          if (characters.isEmpty()) {
            current.extend(end);
          } else {
            current.append(characters, i, end);
          }
        }
      }
      i = end;
    }
    close(current, words);
    return words;
  }

  /** A mark that combines with punctuation belongs to it. */
  private static Word closeUnlessMarked(String text, int end, Word word, List<Word> words) {
    int reach = end;
    while (reach < text.length()
        && normalized(text.codePointAt(reach)).isEmpty()
        && !isDropped(text.codePointAt(reach))) {
      reach += Character.charCount(text.codePointAt(reach));
    }
    word.extend(reach);
    return close(word, words);
  }

  private static Word close(Word word, List<Word> words) {
    if (word.normalized.isEmpty()) {
      return word;
    }
    words.add(word);
    return new Word();
  }

  private static String normalized(int codePoint) {
    if (codePoint < 128) {
      return String.valueOf((char) Character.toLowerCase(codePoint));
    }
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || Character.isSpaceChar(codePoint);
  }

  private static boolean isDropped(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static boolean standsAlone(int codePoint) {
    return isPunctuation(codePoint) || isChinese(codePoint);
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c >= '!' && c <= '~' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks that BERT's basic tokenizer takes for Chinese. */
  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private void addPieces(
      String text, Word word, QuoteCursor quotes, int paragraph, List<Pieces.Piece> pieces) {
    int begin = word.begins.getFirst();
    int end = word.ends.getLast();
    LetterCase letterCase = LetterCase.of(text.substring(begin, end));
    QuotePosition quotePosition = quotes.at(begin, end);
    int[] cuts = cuts(word.normalized);
    for (int i = 0; i + 1 < cuts.length; i++) {
      String piece =
          (i == 0 ? "" : Vocabulary.CONTINUATION) + word.normalized.substring(cuts[i], cuts[i + 1]);
      int id = vocabulary.idOf(usual(piece, quotePosition));
      int pieceBegin = word.begins.get(cuts[i]);
      int pieceEnd = i + 2 == cuts.length ? end : word.ends.get(cuts[i + 1] - 1);
      pieces.add(
          new Pieces.Piece(
              id < 0 ? vocabulary.unknown() : id,
              pieceBegin,
              pieceEnd,
              i == 0,
              letterCase,
              quotePosition,
              paragraph));
    }
  }

  /**
   * Marks that English news hardly uses are shown to the encoder as the ones that it knows from
   * training.
   */
  private static String usual(String mark, QuotePosition quotePosition) {
    return switch (quotePosition) {
      case OPENS -> OTHER_MARKS.contains(mark) ? "“" : mark;
      case CLOSES -> OTHER_MARKS.contains(mark) || mark.equals("“") ? "”" : mark;
      case INSIDE, OUTSIDE -> mark;
    };
  }

  /**
   * Where to cut the word: 0, then the end of each piece. One uncut piece where the vocabulary does
   * not suffice.
   */
  private int[] cuts(CharSequence word) {
    int length = word.length();
    int[] uncut = {0, length};
    if (length > LONGEST_WORD) {
      return uncut;
    }
    List<Integer> cuts = new ArrayList<>(List.of(0));
    for (int begin = 0; begin < length; ) {
      String prefix = begin == 0 ? "" : Vocabulary.CONTINUATION;
      int end = length;
      while (end > begin && vocabulary.idOf(prefix + word.subSequence(begin, end)) < 0) {
        end--;
      }
      if (end == begin) {
        return uncut;
      }
      cuts.add(end);
      begin = end;
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Steps through quoted passages beside words that come in order. */
  private static final class QuoteCursor {
    private final List<Span> passages;
    private int next;

    QuoteCursor(List<Span> passages) {
      this.passages = passages;
    }

    QuotePosition at(int begin, int end) {
      while (next < passages.size() && passages.get(next).end() <= begin) {
        next++;
      }
      if (next == passages.size() || passages.get(next).begin() >= end) {
        return QuotePosition.OUTSIDE;
      }
      Span passage = passages.get(next);
      if (begin == passage.begin()) {
        return QuotePosition.OPENS;
      }
      return end == passage.end() && end - begin == 1 ? QuotePosition.CLOSES : QuotePosition.INSIDE;
    }
  }
}
