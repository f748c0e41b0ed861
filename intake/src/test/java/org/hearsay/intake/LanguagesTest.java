package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final Path TRAINING_ARTICLES = Path.of("../../shared/data/polnear/train.jsonl.gz");

  @Test
  void noEnglishNewsArticleIsTakenForAnotherLanguage() throws IOException {
    assumeTrue(
        Files.exists(TRAINING_ARTICLES),
        "needs the training articles, which are not in the repository");
    Languages languages = new Languages();
    List<GoldArticle> articles = GoldCorpus.read(TRAINING_ARTICLES).articles();

    assertThat(articles)
        .hasSizeGreaterThan(500)
        .allSatisfy(article ->
            assertThat(languages.otherThanEnglish(article.text())).as(article.id()).isEmpty());
  }
}
