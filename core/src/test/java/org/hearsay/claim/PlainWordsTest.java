package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’.,-][\\p{L}\\p{N}]+)*");
  private static final List<String> PIECES =
      List.of(
          "a", "Z", "é", "e\u0301", "ß", "٣", "Ⅳ", "½", "中", "𝒳", "😀", "'", "’", ".", ",", "-",
          " ", "\n", "_", "\ud800", "\udc00", "--", "1", "ʰ", "\u200d", "“");

  @Test
  void wordsAreThoseOfThePlainExpression() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(PlainWords.spans(text.toString()))
          .as("words of <%s>", text)
          .isEqualTo(
              WORD.matcher(text)
                  .results()
                  .map(word -> new Span(word.start(), word.end()))
                  .toList());
    }
  }

  @Test
  void joinedPartsAreOneWordAndPossessivesLoseTheirEnding() {
    assertThat(PlainWords.of("The mayor’s 1,500 well-known Café—isn't it?"))
        .containsExactly("the", "mayor", "1,500", "well-known", "cafe", "isn't", "it");
  }
}
