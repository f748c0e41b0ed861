package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Score;
import org.hearsay.evaluation.Scores;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.AttributionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearsay evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the shipped model on annotated articles.",
      "",
      "source, cue, content: spans found exactly, over whole articles, each piece of a content for"
          + " itself.",
      "linked: attributions whose content shares at least half of its tokens (Jaccard) with the"
          + " gold content, and whose source overlaps the gold source, or both have none.",
      ""
    },
    footer = {"", "Example:", "  ./hearsay evaluate samples/gold/gold.jsonl"})
final class EvaluateCommand implements Callable<Integer> {
  private static final int BATCH = 16;

  private final Console console;
  private final ReaderFactory readers;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "JSON Lines, gzipped or not: id, text, attributions with source, cue, content as [begin,"
              + " end) spans.")
  private Path gold = Path.of("");

  @Option(
      names = "--format",
      description = "How to write: text or json. Default: ${DEFAULT-VALUE}.")
  private ScoreFormat format = ScoreFormat.text;

  @Option(
      names = "--labels",
      paramLabel = "LABELS",
      description = "Not available yet: scores of speakers, kinds, acts, chains and dates.")
  private @Nullable Path labels;

  @Spec private CommandSpec spec;

  enum ScoreFormat {
    text,
    json
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  EvaluateCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    if (labels != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--labels is not available yet: this version finds no speakers, kinds, acts, chains or"
              + " dates to score");
    }
    GoldCorpus corpus = GoldCorpus.read(gold);
    for (String rejected : corpus.rejected()) {
      console.err().println("hearsay: not read: " + rejected);
    }
    Scores scores = scores(corpus);
    console.print(format == ScoreFormat.json ? json(corpus, scores) : table(corpus, scores));
    return corpus.rejected().isEmpty() ? 0 : 1;
  }

  private Scores scores(GoldCorpus corpus) throws IOException {
    Evaluation evaluation = new Evaluation();
    List<GoldArticle> articles = corpus.articles();
    try (AttributionReader reader = readers.open(Runtime.getRuntime().availableProcessors());
        ReadingProgress progress = new ReadingProgress(articles.size(), console, false)) {
      for (int from = 0; from < articles.size(); from += BATCH) {
        List<GoldArticle> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
        var found =
            reader.attributionsOf(
                batch.stream().map(a -> Article.of(a.text(), "en", Publication.UNKNOWN)).toList());
        for (int i = 0; i < batch.size(); i++) {
          evaluation.add(batch.get(i).text(), batch.get(i).attributions(), found.get(i));
          progress.step();
        }
      }
    }
    return evaluation.scores();
  }

  private String table(GoldCorpus corpus, Scores scores) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "./hearsay evaluate %s%n%d articles, SHA-256 %s%n%n",
            gold, corpus.articles().size(), corpus.sha256()));
    table.append(
        String.format(
            "%-8s %9s %6s %6s %8s %8s %8s%n",
            "", "precision", "recall", "F1", "gold", "found", "right"));
    row(table, "source", scores.source());
    row(table, "cue", scores.cue());
    row(table, "content", scores.content());
    row(table, "linked", scores.linked());
    return table.toString();
  }

  private static void row(StringBuilder table, String name, Score score) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-8s %9.1f %6.1f %6.1f %8d %8d %8d%n",
            name,
            100 * score.precision(),
            100 * score.recall(),
            100 * score.f1(),
            score.gold(),
            score.predicted(),
            score.correct()));
  }

  private static String json(GoldCorpus corpus, Scores scores) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("sha256", corpus.sha256());
      json.writeNumberField("articles", corpus.articles().size());
      write(json, "source", scores.source());
      write(json, "cue", scores.cue());
      write(json, "content", scores.content());
      write(json, "linked", scores.linked());
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  private static void write(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("precision", score.precision());
    json.writeNumberField("recall", score.recall());
    json.writeNumberField("f1", score.f1());
    json.writeNumberField("gold", score.gold());
    json.writeNumberField("predicted", score.predicted());
    json.writeNumberField("correct", score.correct());
    json.writeEndObject();
  }
}
