package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.report.Report;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.attribution.AttributionModel;
import org.hearsay.attribution.ModelReading;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Judgement;
import org.hearsay.source.resolution.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  private static final Supplier<Fetcher> NO_WEB =
      () -> {
        throw new AssertionError("nothing here is to be fetched");
      };

  @TempDir private Path folder;

  /** A model that finds nothing and remembers how much it was given at a time. */
  private static final class CountingModel implements AttributionModel {
    private final List<Integer> batches = new ArrayList<>();
    private int longest;

    @Override
    public List<ModelReading> read(List<Article> articles) {
      batches.add(articles.size());
      longest = Math.max(longest, articles.stream().mapToInt(a -> a.text().length()).sum());
      return articles.stream().map(a -> new ModelReading(List.of(), List.of(), List.of())).toList();
    }

    @Override
    public List<String> languages() {
      return List.of("en");
    }

    @Override
    public void close() {}
  }

  private static final class PathsReport implements Report {
    private final List<String> reported = new ArrayList<>();

    @Override
    public void read(String path, Account account) {
      reported.add(path);
    }

    @Override
    public void rejected(String path, String reason) {
      reported.add(path + " rejected");
    }

    @Override
    public void close() {}
  }

  private final CountingModel model = new CountingModel();
  private final PathsReport report = new PathsReport();

  @Test
  void theFirstArticleIsNotKeptWaitingForOthersAndBatchesStaySmall() throws IOException {
    List<String> paths = files(150, "The bridge is open to the public.");

    assertThat(read(paths)).isTrue();

    assertThat(report.reported).isEqualTo(paths);
    assertThat(model.batches.getFirst()).isOne();
    assertThat(model.batches).allMatch(size -> size <= 32).hasSizeLessThan(12);
  }

  @Test
  void longArticlesMakeSmallBatches() throws IOException {
    read(files(12, "The bridge is open to the public. ".repeat(9000)));

    assertThat(model.longest).isLessThan(900_000);
  }

  @Test
  void orderIsKeptAroundWhatIsRejected() throws IOException {
    List<String> paths = files(5, "The bridge is open to the public.");
    Files.delete(Path.of(paths.get(2)));

    assertThat(read(paths)).isFalse();

    assertThat(report.reported)
        .containsExactly(
            paths.get(0), paths.get(1), paths.get(2) + " rejected", paths.get(3), paths.get(4));
  }

  private boolean read(List<String> paths) throws IOException {
    ByteArrayInputStream none = new ByteArrayInputStream(new byte[0]);
    Console console =
        new Console(
            none,
            new java.io.ByteArrayOutputStream(),
            System.err,
            false,
            false,
            java.util.Map.of());
    Inputs inputs = new Inputs(Publication.UNKNOWN, none, NO_WEB, false);
    try (ReadInputs read = inputs.of(paths);
        Progress progress = new Progress(read::expected, console, false)) {
      return new Reading(
              new AccountReader(model, new Sources(Judgement.undecided())),
              report,
              new StringWriter(),
              progress)
          .all(read);
    }
  }

  private List<String> files(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> write(folder.resolve(String.format("%03d.txt", i)), text))
        .toList();
  }

  private static String write(Path file, String text) {
    try {
      return Files.writeString(file, text).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
