package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void nothingMovesTheCursor() {
    assertThat(TerminalText.visible("a\u001b[31mred\u0007\u007f\u009b2J"))
        .isEqualTo("a␛[31mred␇␡<U+009B>2J");
  }

  @Test
  void directionOverridesAreMadeVisible() {
    assertThat(TerminalText.visible("abc\u202edcb")).isEqualTo("abc<U+202E>dcb");
  }

  @Test
  void whiteSpaceBecomesSingleBlanks() {
    assertThat(TerminalText.visible("a \r\n\tb\u00a0c ")).isEqualTo("a b c");
  }

  @Test
  void linesBreakAtBlanks() {
    assertThat(TerminalText.lines("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertThat(TerminalText.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
    assertThat(TerminalText.columns("中文")).isEqualTo(4);
    assertThat(TerminalText.columns("e\u0301")).isEqualTo(1);
    assertThat(TerminalText.lines("中文字", 4)).containsExactly("中文", "字");
  }

  @Test
  void noLineOfAnyTextIsTooWideAndNoneHasAControlCharacter() {
    int[] alphabet = "ab 中🦊e\u0301\u0000\u001b\n\u202e\u009b\ud83e\ufeff".codePoints().toArray();
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      String visible = TerminalText.visible(text.toString());
      List<String> lines = TerminalText.lines(visible, 10);
      assertThat(visible.chars()).noneMatch(Character::isISOControl);
      assertThat(lines).allMatch(line -> TerminalText.columns(line) <= 10);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(visible.replace(" ", ""));
    }
  }
}
