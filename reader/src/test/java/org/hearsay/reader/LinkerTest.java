package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LinkerTest {
  private static final Path DEVELOPMENT = Path.of("../../shared/data/polnear/dev.jsonl.gz");

  @Test
  void theLinkerLinksBetterThanTheNearestNeighbour(TestReporter reporter) throws IOException {
    assumeTrue(
        Files.exists(DEVELOPMENT),
        "needs the development articles, which are not in the repository");
    List<GoldArticle> corpus = GoldCorpus.read(DEVELOPMENT).articles();
    ModelFiles files = ModelFiles.shipped();
    Evaluation linked = new Evaluation();
    Evaluation nearest = new Evaluation();
    try (AttributionReader reader = AttributionReader.open(files, 2);
        Network network = new Network(files)) {
      PieceTokenizer tokenizer =
          new PieceTokenizer(Vocabulary.read(new ByteArrayInputStream(files.vocabulary())));
      NearestNeighbour baseline = new NearestNeighbour(network, tokenizer, files.integer("window"));
      for (GoldArticle gold : corpus) {
        Article article = Article.of(gold.text(), "en", Publication.UNKNOWN);
        linked.add(
            gold.text(), gold.attributions(), reader.attributionsOf(List.of(article)).getFirst());
        nearest.add(gold.text(), gold.attributions(), baseline.attributionsOf(gold.text()));
      }
    }

    reporter.publishEntry("linker", linked.scores().toString());
    reporter.publishEntry("nearest neighbour", nearest.scores().toString());
    assertThat(linked.scores().linked().f1()).isGreaterThan(nearest.scores().linked().f1());
  }
}
