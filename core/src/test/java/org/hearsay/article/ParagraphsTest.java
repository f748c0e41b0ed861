package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final String SPACE = "[\\s\u00a0\u2028]*";

  @Test
  void blankLinesEndParagraphs() {
    assertThat(paragraphs("One.\n\nTwo.\n \n\nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aLineThatGoesOnInLowerCaseBelongsToTheParagraph() {
    assertThat(paragraphs("The mayor said\nthat he knew.\nNobody else did."))
        .containsExactly("The mayor said\nthat he knew.", "Nobody else did.");
  }

  @Test
  void windowsAndOldMacLineEndsCountAsUnixOnes() {
    assertThat(paragraphs("One.\r\n\r\nand two.\r\rThree"))
        .containsExactly("One.", "and two.", "Three");
    assertThat(paragraphs("One\r\nand on")).containsExactly("One\r\nand on");
  }

  @Test
  void whiteSpaceAloneIsNoParagraph() {
    assertThat(paragraphs(" \n\t\n\u00a0")).isEmpty();
  }

  @Test
  void everyVisibleCharacterBelongsToExactlyOneParagraph() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String text = random(random, "ab C\n\r\t\u2028\u00a0.“🦊");
      int from = 0;
      for (Span paragraph : Paragraphs.of(text)) {
        assertThat(text.substring(from, paragraph.begin())).as(text).matches(SPACE);
        assertThat(paragraph.in(text))
            .as(text)
            .doesNotMatch("(?s)[\\s\u00a0\u2028].*|.*[\\s\u00a0\u2028]");
        from = paragraph.end();
      }
      assertThat(text.substring(from)).as(text).matches(SPACE);
    }
  }

  private static String random(Random random, String alphabet) {
    int[] codePoints = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
    }
    return text.toString();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }
}
