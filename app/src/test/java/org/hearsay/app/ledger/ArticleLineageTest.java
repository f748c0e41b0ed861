package org.hearsay.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.origin.Tie;
import org.junit.jupiter.api.Test;

class ArticleLineageTest {
  private static Article article(String outlet, String credit) {
    return Article.of(
        "The quay was closed.",
        "en",
        new Publication("Quay closed", outlet, null, null, null, null, credit));
  }

  @Test
  void aCreditBesideTheTextTiesTheArticleToTheOutletItNames() {
    Article forwarded = article("Salt Stairs", "Marresk Now");

    assertThat(new ArticleLineage().among(List.of(forwarded)))
        .containsExactly(
            new Tie.Credited(
                forwarded.id(), null, "Marresk Now", "credited beside the text: Marresk Now"));
  }

  @Test
  void anOutletThatCreditsItselfHasNothingFromElsewhere() {
    assertThat(new ArticleLineage().among(List.of(article("The Kontor", "Kontor")))).isEmpty();
  }
}
