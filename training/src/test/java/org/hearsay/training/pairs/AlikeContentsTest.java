package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.evaluation.Marked;
import org.hearsay.intake.gold.GoldArticle;
import org.junit.jupiter.api.Test;

class AlikeContentsTest {
  private static final String RESIGNED = "the trade minister of Aldovia resigned on Monday";
  private static final String OFFERED = "the minister of trade in Aldovia offered to resign";
  private static final String BARLEY = "barley grew dear in the north";

  private static GoldArticle article(String id, String... contents) {
    String text = String.join("\n", contents);
    List<Marked> attributions =
        Stream.of(contents)
            .map(content ->
                new Span(text.indexOf(content), text.indexOf(content) + content.length()))
            .map(span -> new Marked(List.of(), List.of(), List.of(span)))
            .toList();
    return new GoldArticle(id, text, attributions);
  }

  private static List<Pair> pairs(GoldArticle... articles) {
    return new AlikeContents(List.of(articles)).some(10);
  }

  @Test
  void contentsOfTwoArticlesThatShareTellingWordsAreAPair() {
    assertThat(pairs(article("a", RESIGNED, BARLEY), article("b", OFFERED)))
        .containsExactly(new Pair(RESIGNED, OFFERED));
  }

  @Test
  void thoseOfOneArticleAreNone() {
    assertThat(pairs(article("a", RESIGNED, OFFERED))).isEmpty();
  }

  @Test
  void theSameWordsNeedNoModel() {
    assertThat(pairs(article("a", RESIGNED), article("b", RESIGNED))).isEmpty();
  }
}
