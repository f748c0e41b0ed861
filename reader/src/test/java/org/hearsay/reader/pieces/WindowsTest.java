package org.hearsay.reader.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##b", "."));
  private static final PieceTokenizer TOKENIZER = new PieceTokenizer(VOCABULARY);

  @Test
  void aWindowBeginsWithAMarkAndEndsEachParagraphWithOne() {
    Window window = windows(64, 8, "a a\n\na .").getFirst();

    assertThat(ids(window)).containsExactly(1, 3, 3, 2, 3, 5, 2);
    assertThat(window.piece(0)).isEqualTo(-1);
    assertThat(window.piece(4)).isEqualTo(2);
    assertThat(window.position(2)).isEqualTo(4);
  }

  @Test
  void windowsEndWithAParagraphWhereOneFits() {
    List<Window> windows = windows(16, 2, "a a a a a a a a\n\na a a a a a a a a a");

    assertThat(windows.getFirst().endPiece()).isEqualTo(8);
  }

  @Test
  void everyPieceIsShownNoWindowIsTooLongAndNeighboursOverlap() {
    Random random = new Random(31);
    for (int round = 0; round < 500; round++) {
      Pieces pieces = TOKENIZER.tokenize(text(random));
      int longest = 8 + random.nextInt(40);
      int overlap = random.nextInt(longest / 2);
      int shown = 0;
      for (Window window : new Windows(VOCABULARY, longest, overlap).over(pieces)) {
        assertThat(window.length()).isLessThanOrEqualTo(longest);
        assertThat(window.firstPiece())
            .isLessThanOrEqualTo(Math.max(0, shown - Math.min(overlap, 1)));
        assertThat(window.endPiece()).isGreaterThan(shown);
        shown = window.endPiece();
      }
      assertThat(shown).isEqualTo(pieces.size());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append(List.of("a ", "ab ", ". ", "abbbbb ", "\n\n").get(random.nextInt(5)));
    }
    return text.toString();
  }

  private static List<Window> windows(int longest, int overlap, String text) {
    return new Windows(VOCABULARY, longest, overlap).over(TOKENIZER.tokenize(text));
  }

  private static int[] ids(Window window) {
    int[] ids = new int[window.length()];
    for (int position = 0; position < ids.length; position++) {
      ids[position] = window.id(position);
    }
    return ids;
  }
}
