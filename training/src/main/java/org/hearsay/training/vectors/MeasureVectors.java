package org.hearsay.training.vectors;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementMeaning;
import org.hearsay.claim.TextVectors;
import org.hearsay.search.StatementIndex;
import org.hearsay.training.vectors.Distillation.Form;

/** Prints what words find, what vectors find, and what the index finds that has both. */
public final class MeasureVectors {
  private static final int MOST = 120;

  /** Those of a text's own article are passed over. */
  private static final int MOST_WITH_OWN = 2 * MOST;

  private final Searched searched;
  private final Path folder;

  private MeasureVectors(Searched searched, Path folder) {
    this.searched = searched;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, OrtException {
    if (arguments.length != 4) {
      System.err.println("usage: MeasureVectors DATA_FOLDER RUN_FOLDER LABELS.jsonl SAMPLES");
      System.exit(2);
    }
    Path data = Path.of(arguments[0]);
    Path run = Path.of(arguments[1]);
    Distillation distillation = new Distillation(data, run);
    Searched searched =
        new Searched(
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            data.resolve("clusters/news-clusters.jsonl.gz"));
    MeasureVectors measure =
        new MeasureVectors(searched, Files.createTempDirectory(run, "measured"));
    for (Form form : Form.all()) {
      System.out.println(form);
      measure.run(distillation.make(form));
    }
  }

  private void run(TextVectors vectors) throws IOException {
    pairs(vectors);
    List<FiledStatement> all =
        Stream.concat(searched.texts().stream(), searched.ofSamples().stream()).toList();
    questions("questions to all texts", all, vectors);
    questions("questions to the samples", searched.ofSamples(), vectors);
  }

  private void pairs(TextVectors vectors) throws IOException {
    List<FiledStatement> texts = searched.texts();
    try (StatementIndex words = StatementIndex.open(Files.createTempDirectory(folder, "words"))) {
      fill(words, texts);
      Nearest nearest = new Nearest(vectors, texts, it -> vectors.of(it.content()));
      FoundCounts counts = new FoundCounts("pairs among " + texts.size(), List.of(12, 120));
      for (SearchCase sought : searched.pairs()) {
        counts.add(
            sought,
            sought.mayFind(words.like(sought.text(), MOST_WITH_OWN), MOST),
            nearest.to(sought, MOST));
      }
      counts.print();
    }
  }

  private void questions(String name, List<FiledStatement> texts, TextVectors vectors)
      throws IOException {
    try (StatementIndex words = StatementIndex.open(Files.createTempDirectory(folder, "words"));
        StatementIndex both =
            StatementIndex.open(Files.createTempDirectory(folder, "both"), vectors)) {
      fill(words, texts);
      fill(both, texts);
      Nearest nearest = new Nearest(vectors, texts, it -> StatementMeaning.of(it, vectors));
      FoundCounts counts = new FoundCounts(name + ", " + texts.size(), List.of(10, 50, 120));
      for (SearchCase sought : searched.questions()) {
        counts.add(
            sought,
            sought.mayFind(words.about(sought.text(), MOST), MOST),
            nearest.to(sought, MOST),
            sought.mayFind(both.about(sought.text(), MOST), MOST));
      }
      counts.print();
    }
  }

  private static void fill(StatementIndex index, List<FiledStatement> texts) {
    texts.forEach(index::add);
    index.commit();
  }
}
