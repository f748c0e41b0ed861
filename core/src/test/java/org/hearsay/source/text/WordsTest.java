package org.hearsay.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void possessivesInitialsAndNumbersAreSplitAsReadersDo() {
    assertThat(texts("Tarn’s U.S. tour cost 1,200 euros; don't ask quay.org."))
        .containsExactly(
            "Tarn",
            "’s",
            "U.S.",
            "tour",
            "cost",
            "1,200",
            "euros",
            ";",
            "don't",
            "ask",
            "quay.org",
            ".");
  }

  @Test
  void aTitleOrAnInitialDoesNotEndASentence() {
    assertThat(Words.of("Mr. Venn met Ilva B. Tarn. They left.", List.of()).sentences())
        .isEqualTo(2);
  }

  @Test
  void aParagraphEndsASentence() {
    Words words = Words.of("Bridge to open\n\nIt will.", List.of());

    assertThat(words.sentences()).isEqualTo(2);
    assertThat(words.get(words.at(16)).paragraph()).isEqualTo(1);
  }

  @Test
  void aWordKnowsWhetherItIsQuoted() {
    String text = "He said “it opens” today";
    Words words = Words.of(text, List.of(new Span(8, 18)));

    assertThat(words.get(words.at(9)).quoted()).isTrue();
    assertThat(words.get(words.at(20)).quoted()).isFalse();
  }

  private static List<String> texts(String text) {
    Words words = Words.of(text, List.of());
    return words.in(new Span(0, text.length())).stream().map(Word::text).toList();
  }
}
