package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class LooseMatchTest {
  private static final String TEXT =
      "Tarn said the old bridge was safe and Venn said it was not so.";

  @Test
  void aSharedCueMatchesContentsThatShareLittle() {
    Marked gold = marked(5, 9, 10, 33);
    Marked found = marked(5, 9, 25, 44);

    assertThat(LooseMatch.pairs(TEXT, List.of(gold), List.of(found)))
        .containsExactly(new LooseMatch.Pair(0, 0));
  }

  @Test
  void contentsThatShareLittleDoNotMatchWithoutTheCue() {
    Marked gold = marked(5, 9, 10, 33);
    Marked found = marked(43, 47, 25, 44);

    assertThat(LooseMatch.pairs(TEXT, List.of(gold), List.of(found))).isEmpty();
  }

  private static Marked marked(int cueBegin, int cueEnd, int begin, int end) {
    return new Marked(
        List.of(), List.of(new Span(cueBegin, cueEnd)), List.of(new Span(begin, end)));
  }
}
