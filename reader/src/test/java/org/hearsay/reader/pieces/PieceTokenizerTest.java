package org.hearsay.reader.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceTokenizerTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              "[UNK]", "[CLS]", "[SEP]", "he", "said", "un", "##found", "##ed", "cafe", "“", "”",
              ".", ",", "a", "##b", "🦊", "'", "-"));
  private static final PieceTokenizer TOKENIZER = new PieceTokenizer(VOCABULARY);

  @Test
  void longestKnownPiecesComeFirst() {
    assertThat(pieces("He said unfounded."))
        .containsExactly("He", "said", "un", "found", "ed", ".");
  }

  @Test
  void aWordThatCannotBeBuiltIsOnePiece() {
    Pieces pieces = TOKENIZER.tokenize("said xyz");

    assertThat(pieces.id(1)).isEqualTo(VOCABULARY.unknown());
    assertThat(pieces("said xyz")).containsExactly("said", "xyz");
  }

  @Test
  void combiningMarksAndAccentsBelongToTheirLetter() {
    assertThat(pieces("Café cafe\u0301, said")).containsExactly("Café", "cafe\u0301", ",", "said");
  }

  @Test
  void surrogatePairsAreNeverCut() {
    assertThat(pieces("a🦊 🦊")).containsExactly("a🦊", "🦊");
  }

  @Test
  void caseAndQuotationMarksAreToldBesideThePieces() {
    Pieces pieces = TOKENIZER.tokenize("“He” SAID aB");

    assertThat(List.of(pieces.letterCase(1), pieces.letterCase(3), pieces.letterCase(4)))
        .containsExactly(LetterCase.TITLE, LetterCase.UPPER, LetterCase.MIXED);
    assertThat(
            List.of(
                pieces.quotePosition(0),
                pieces.quotePosition(1),
                pieces.quotePosition(2),
                pieces.quotePosition(3)))
        .containsExactly(
            QuotePosition.OPENS, QuotePosition.INSIDE, QuotePosition.CLOSES, QuotePosition.OUTSIDE);
  }

  @Test
  void piecesOfAnyTextAreInOrderApartAndNeverEmpty() {
    int[] alphabet =
        "ab He said.“”'-🦊\u0301\u200f\n\r\t\u0000\u00a0é中שׁ\ufeff".codePoints().toArray();
    Random random = new Random(23);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      if (random.nextInt(4) == 0) {
        text.insert(random.nextInt(text.length() + 1), '\ud83e');
      }
      assertPiecesAreSound(text.toString());
    }
  }

  private static void assertPiecesAreSound(String text) {
    Pieces pieces = TOKENIZER.tokenize(text);
    int from = 0;
    for (int piece = 0; piece < pieces.size(); piece++) {
      boolean sameCharacter = piece > 0 && pieces.begin(piece) == pieces.begin(piece - 1);
      assertThat(pieces.begin(piece))
          .as(text)
          .isGreaterThanOrEqualTo(sameCharacter ? pieces.begin(piece - 1) : from);
      assertThat(pieces.end(piece))
          .as(text)
          .isGreaterThan(pieces.begin(piece))
          .isLessThanOrEqualTo(text.length());
      assertThat(pieces.wordEnd(piece)).isGreaterThanOrEqualTo(pieces.end(piece));
      from = pieces.end(piece);
    }
    assertThat(pieces.size() == 0 || pieces.startsWord(0)).isTrue();
  }

  private static List<String> pieces(String text) {
    Pieces pieces = TOKENIZER.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      words.add(text.substring(pieces.begin(piece), pieces.end(piece)));
    }
    return words;
  }
}
