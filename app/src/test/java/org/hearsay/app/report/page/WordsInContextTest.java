package org.hearsay.app.report.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.app.report.page.WordsInContext.Stretch;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInContextTest {
  @Test
  void aParagraphStandsAroundTheWords() {
    assertThat(shown("Tide.\n\nIlva Tarn said it rains. She left.\n\nEnd.", "it rains"))
        .isEqualTo("Ilva Tarn said <it rains>. She left.");
  }

  @Test
  void longParagraphsAreCutBetweenWords() {
    String text = "alpha ".repeat(40) + "it rains" + " omega".repeat(40);

    assertThat(shown(text, "it rains"))
        .startsWith("[…]alpha ")
        .endsWith(" omega[…]")
        .contains("alpha <it rains> omega")
        .hasSizeBetween(200, 270);
  }

  @Test
  void aWordTooLongForTheContextIsLeftOutWhole() {
    assertThat(shown("x".repeat(300) + "it rains" + "y".repeat(300), "it rains"))
        .isEqualTo("[…]<it rains>");
  }

  @Test
  void piecesShareTheContextBetweenThem() {
    assertThat(shown("“It will open,” said Ilva Tarn. “Soon.”", "“It will open,”", "“Soon.”"))
        .isEqualTo("<“It will open,”> said Ilva Tarn. <“Soon.”>");
  }

  @Test
  void piecesFarApartAreCutBetween() {
    String text = "It opens, " + "word ".repeat(100) + "and soon.";

    assertThat(shown(text, "It opens", "and soon"))
        .containsPattern("<It opens>, word .*word\\[…\\]\\[…\\]word .*<and soon>\\.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsMarkedAreTheStatementsWordsAndAllIsInOrder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      List<Span> pieces = pieces(random, text.length());
      List<Stretch> stretches = WordsInContext.of(text, pieces);

      StringBuilder expected = new StringBuilder();
      for (int at = 0; at < text.length(); at++) {
        int place = at;
        if (pieces.stream().anyMatch(p -> p.begin() <= place && place < p.end())) {
          expected.append(text.charAt(at));
        }
      }
      assertThat(stretches.stream().filter(Stretch::quoted).map(s -> s.span().in(text)))
          .satisfies(words -> assertThat(String.join("", words)).isEqualTo(expected.toString()));
      for (int s = 1; s < stretches.size(); s++) {
        assertThat(stretches.get(s).span().begin())
            .isGreaterThanOrEqualTo(stretches.get(s - 1).span().end());
      }
    }
  }

  private static String shown(String text, String... words) {
    List<Span> pieces = new ArrayList<>();
    for (String word : words) {
      pieces.add(new Span(text.indexOf(word), text.indexOf(word) + word.length()));
    }
    return WordsInContext.of(text, pieces).stream()
        .map(stretch -> {
          String exact = stretch.span().in(text);
          return (stretch.cutBefore() ? "[…]" : "")
              + (stretch.quoted() ? "<" + exact + ">" : exact)
              + (stretch.cutAfter() ? "[…]" : "");
        })
        .collect(joining());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(120);
    for (int i = 0; i < words; i++) {
      text.append("abcdefgh", 0, 1 + random.nextInt(8));
      text.append(random.nextInt(12) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static List<Span> pieces(Random random, int length) {
    List<Span> pieces = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(length);
      pieces.add(new Span(begin, begin + 1 + random.nextInt(length - begin)));
    }
    pieces.sort(Span::compareTo);
    return pieces;
  }
}
