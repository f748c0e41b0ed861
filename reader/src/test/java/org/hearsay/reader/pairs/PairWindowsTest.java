package org.hearsay.reader.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.reader.pieces.Window;
import org.junit.jupiter.api.Test;

class PairWindowsTest {
  private static final int CLAIM = 3;
  private static final int TEXT = 4;

  private final PairWindows windows =
      new PairWindows(new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "claim", "text")));

  @Test
  void aPairIsAWindowOfTwoParagraphs() {
    Window window = windows.of(new Pair("claim", "text text")).orElseThrow();

    assertThat(ids(window)).containsExactly(1, CLAIM, 2, TEXT, TEXT, 2);
  }

  @Test
  void aLongClaimLeavesItsTextRoom() {
    Window window = windows.of(new Pair("claim ".repeat(200), "text ".repeat(200))).orElseThrow();

    assertThat(window.length()).isEqualTo(128);
    assertThat(ids(window)).filteredOn(id -> id == CLAIM).hasSize(60);
    assertThat(ids(window)).filteredOn(id -> id == TEXT).hasSize(65);
  }

  @Test
  void paragraphsWithinATextAreNotToldApart() {
    assertThat(ids(windows.of(new Pair("claim", "text\n\ntext")).orElseThrow()))
        .isEqualTo(ids(windows.of(new Pair("claim", "text text")).orElseThrow()));
  }

  @Test
  void noWordsMakeNoWindow() {
    assertThat(windows.of(new Pair(" ", ""))).isEmpty();
  }

  private static List<Integer> ids(Window window) {
    return IntStream.range(0, window.length()).map(i -> (int) window.id(i)).boxed().toList();
  }
}
