package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class BylinesTest {
  private static List<String> kept(String text, String... pieces) {
    List<Span> content =
        Stream.of(pieces)
            .map(piece -> new Span(text.indexOf(piece), text.indexOf(piece) + piece.length()))
            .toList();
    return Bylines.of(text).outside(content).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aPieceInALineThatNamesTheAuthorIsLeftOut() {
    String text = "Quay leaks\n\nBy our harbour staff\n\nThe quay leaks, Tarn said.";

    assertThat(kept(text, "By our harbour staff", "The quay leaks"))
        .containsExactly("The quay leaks");
    assertThat(kept(text, "Quay leaks", "By", "The quay leaks"))
        .containsExactly("Quay leaks", "The quay leaks");
  }

  @Test
  void aSentenceThatBeginsAlikeStays() {
    String text =
        "“By Monday it will leak.”\n\nBy Monday it will be closed.\n\n“It leaks,” he said.";

    assertThat(kept(text, "By Monday it will be closed.", "“It leaks,”"))
        .containsExactly("By Monday it will be closed.", "“It leaks,”");
  }

  @Test
  void aContentIsNeverEmptied() {
    String text = "By Ilva Tarn\n\nThe quay leaks.";

    assertThat(kept(text, "By Ilva Tarn")).containsExactly("By Ilva Tarn");
    assertThat(kept(text, "By", "Ilva Tarn")).containsExactly("By", "Ilva Tarn");
  }
}
