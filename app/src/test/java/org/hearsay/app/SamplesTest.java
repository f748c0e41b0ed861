package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.junit.jupiter.api.Test;

/** The samples are what their descriptions say. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path DISPATCHES = SAMPLES.resolve("dispatches");

  @Test
  void theIndexNamesEveryDispatchWithItsDateAndHeadline() throws IOException {
    List<String> named = new ArrayList<>();
    for (String line : Files.readAllLines(DISPATCHES.resolve("index.jsonl"))) {
      JsonNode entry = new JsonMapper().readTree(line);
      String path = entry.get("path").asText();
      List<String> lines = Files.readAllLines(DISPATCHES.resolve(path));
      named.add(path);
      assertThat(path).startsWith(entry.get("published").asText() + "_");
      assertThat(lines.getFirst()).isEqualTo(entry.get("title").asText());
    }
    try (Stream<Path> files = Files.list(DISPATCHES)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(named)
          .hasSize(12);
    }
  }

  @Test
  void everyGoldAttributionHasCueAndContentThatLieCleanlyInTheText() throws IOException {
    GoldCorpus corpus = GoldCorpus.read(SAMPLES.resolve("gold/gold.jsonl"));

    assertThat(corpus.rejected()).isEmpty();
    assertThat(corpus.articles()).hasSize(10);
    assertThat(corpus.articles().stream().mapToInt(a -> a.attributions().size()).sum())
        .isEqualTo(124);
    for (GoldArticle article : corpus.articles()) {
      for (Marked marked : article.attributions()) {
        assertThat(marked.cue()).as(article.id()).isNotEmpty();
        assertThat(marked.content()).as(article.id()).isNotEmpty();
        Stream.of(marked.source(), marked.cue(), marked.content())
            .flatMap(List::stream)
            .forEach(span -> assertLiesCleanly(span, article.text()));
      }
    }
  }

  private static void assertLiesCleanly(Span span, String text) {
    assertThat(span.in(text)).isEqualTo(span.in(text).strip()).doesNotContain("\n", "\r");
    assertThat(Character.isLowSurrogate(text.charAt(span.begin()))).isFalse();
    assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
  }
}
