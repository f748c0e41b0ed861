package org.hearsay.intake.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {
  private static final String LINE =
      "{\"id\":\"x\",\"text\":\"He said"
          + " so.\",\"attributions\":[{\"id\":\"E1\",\"source\":[[0,3]],\"cue\":[[3,7]],"
          + "\"content\":[[8,10]]}]}";

  @TempDir private Path folder;

  @Test
  void whiteSpaceAtTheEndsOfASpanIsLeftOut() throws IOException {
    GoldCorpus corpus = GoldCorpus.read(Files.writeString(folder.resolve("gold.jsonl"), LINE));

    assertThat(corpus.articles().getFirst().attributions())
        .containsExactly(
            new Marked(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of(new Span(8, 10))));
  }

  @Test
  void zippedFilesAreKnownByTheirContent() throws IOException {
    Path file = folder.resolve("gold");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(LINE.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(GoldCorpus.read(file).articles()).hasSize(1);
  }

  @Test
  void aBadRecordIsNamedAndTheOthersAreRead() throws IOException {
    String lines =
        String.join("\n", LINE, "{", "{\"id\":\"y\"}", LINE.replace("[8,10]", "[8,99]"), LINE);

    GoldCorpus corpus = GoldCorpus.read(Files.writeString(folder.resolve("gold.jsonl"), lines));

    assertThat(corpus.articles()).hasSize(2);
    assertThat(corpus.rejected())
        .satisfiesExactly(
            line -> assertThat(line).contains("line 2"),
            line -> assertThat(line).contains("line 3", "text"),
            line -> assertThat(line).contains("line 4", "[8, 99)"));
  }
}
