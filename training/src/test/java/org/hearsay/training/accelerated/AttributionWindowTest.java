package org.hearsay.training.accelerated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.junit.jupiter.api.Test;

class AttributionWindowTest {
  private static final String SENTENCE = "The mayor said the bridge was safe.";

  private final PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
  private String text = "";

  AttributionWindowTest() throws IOException {}

  @Test
  void aShortArticleIsShownWhole() {
    AttributionWindow around = around(SENTENCE, 64);

    assertThat(around.window().endPiece()).isEqualTo(around.window().pieces().size());
    assertThat(shown(around, AttributionWindow.SOURCE)).containsExactly("The", "mayor");
    assertThat(shown(around, AttributionWindow.CUE)).containsExactly("said");
    assertThat(shown(around, AttributionWindow.CONTENT))
        .containsExactly("the", "bridge", "was", "safe");
  }

  @Test
  void asMuchIsShownBeforeAsBehind() {
    String other = "Nobody crossed the old river today. ".repeat(20);
    AttributionWindow around = around(other + SENTENCE + "\n\n" + other, 48);

    assertThat(around.window().length()).isEqualTo(48);
    assertThat(shown(around, AttributionWindow.CONTENT)).hasSize(4);
    int first = indexOf(around, AttributionWindow.SOURCE);
    int behind = 48 - 1 - lastIndexOf(around, AttributionWindow.CONTENT);
    assertThat(first - 1).isBetween(behind - 3, behind + 3);
  }

  @Test
  void ofAContentThatIsTooLongTheCueIsShown() {
    String text = SENTENCE.replace("safe", "safe and so was the ferry ".repeat(30));
    AttributionWindow around = around(text, 24);

    assertThat(around.window().length()).isEqualTo(24);
    assertThat(shown(around, AttributionWindow.CUE)).containsExactly("said");
    assertThat(shown(around, AttributionWindow.SOURCE)).containsExactly("The", "mayor");
  }

  private AttributionWindow around(String article, int longest) {
    text = article;
    int begin = text.indexOf("The mayor");
    int cue = text.indexOf("said");
    int content = text.indexOf("the bridge");
    Attribution attribution =
        new Attribution(
            List.of(new Span(begin, cue - 1)),
            List.of(new Span(cue, cue + 4)),
            List.of(new Span(content, text.indexOf('.', content))),
            Quotation.INDIRECT,
            1);
    Windows windows = new Windows(tokenizer.vocabulary(), longest, 0);
    return AttributionWindow.around(attribution, tokenizer.tokenize(text), windows, longest);
  }

  private List<String> shown(AttributionWindow around, byte role) {
    List<String> words = new ArrayList<>();
    Window window = around.window();
    Pieces pieces = window.pieces();
    for (int position = 0; position < window.length(); position++) {
      if (around.roles()[position] == role) {
        int piece = window.piece(position);
        words.add(text.substring(pieces.begin(piece), pieces.end(piece)));
      }
    }
    return words;
  }

  private static int indexOf(AttributionWindow around, byte role) {
    int position = 0;
    while (around.roles()[position] != role) {
      position++;
    }
    return position;
  }

  private static int lastIndexOf(AttributionWindow around, byte role) {
    int position = around.roles().length - 1;
    while (around.roles()[position] != role) {
      position--;
    }
    return position;
  }
}
