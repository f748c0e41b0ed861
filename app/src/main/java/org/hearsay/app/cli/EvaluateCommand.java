package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.attribution.ModelReading;
import org.hearsay.claim.PairModel;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Label;
import org.hearsay.evaluation.SourceEvaluation;
import org.hearsay.evaluation.SourceScores;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.intake.gold.GoldLabels;
import org.hearsay.intake.gold.StanceCorpus;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.resolution.Sources;
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
      "Measures the shipped models: on annotated articles, or (--stance) on headlines and bodies.",
      "",
      "source, cue, content: spans found exactly, over whole articles, each piece of a content for"
          + " itself.",
      "linked: attributions whose content shares at least half of its tokens (Jaccard) with the"
          + " gold content, and whose source overlaps the gold source, or both have none.",
      "With --labels, over the labelled attributions that were found (by content, or by cue with"
          + " some content): how many have the right speaker, kind and act; and precision, recall"
          + " and F1 of the chains' links and of the dates of saying.",
      "With --stance and --bodies: the Fake News Challenge's score and the F1 of each stance.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay evaluate samples/gold/gold.jsonl",
      "  ./hearsay evaluate dev.jsonl.gz --labels dev-labels.jsonl",
      "  ./hearsay evaluate --stance pairs.jsonl.gz --bodies bodies.jsonl.gz"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int BATCH = 16;

  private final Console console;
  private final ReaderFactory readers;
  private final PairModelFactory pairModels;

  @Parameters(
      arity = "0..1",
      paramLabel = "GOLD",
      description =
          "JSON Lines, gzipped or not: id, text, attributions with source, cue, content as [begin,"
              + " end) spans.")
  private @Nullable Path gold;

  @Option(
      names = "--format",
      description = "How to write: text or json. Default: ${DEFAULT-VALUE}.")
  private ScoreFormat format = ScoreFormat.text;

  @Option(
      names = "--labels",
      paramLabel = "LABELS",
      description =
          "JSON Lines: article, attribution, speaker, kind, act, via, said_on of attributions of"
              + " GOLD.")
  private @Nullable Path labels;

  @Option(
      names = "--stance",
      paramLabel = "PAIRS",
      description = "JSON Lines, gzipped or not: headline, body (a number), stance.")
  private @Nullable Path stance;

  @Option(
      names = "--bodies",
      paramLabel = "BODIES",
      description = "JSON Lines, gzipped or not: body (a number), text.")
  private @Nullable Path bodies;

  @Spec private CommandSpec spec;

  enum ScoreFormat {
    text,
    json
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  EvaluateCommand(Console console, ReaderFactory readers, PairModelFactory pairModels) {
    this.console = console;
    this.readers = readers;
    this.pairModels = pairModels;
  }

  @Override
  public Integer call() throws IOException {
    if (stance != null && bodies != null && gold == null) {
      return stance(stance, bodies);
    }
    if (gold == null || stance != null || bodies != null) {
      throw new ParameterException(
          spec.commandLine(), "Give GOLD, or both --stance and --bodies without it.");
    }
    return attributions(gold);
  }

  private int stance(Path pairs, Path texts) throws IOException {
    StanceCorpus corpus = StanceCorpus.read(pairs, texts);
    tell(corpus.rejected());
    try (PairModel model = pairModels.open(Runtime.getRuntime().availableProcessors());
        Progress progress = new Progress(corpus.pairs().size(), console, false)) {
      StanceScores scores = new StanceEvaluation(corpus).scores(model, progress);
      String command = "./hearsay evaluate --stance " + pairs + " --bodies " + texts;
      console.print(
          format == ScoreFormat.json
              ? StanceEvaluation.json(scores)
              : StanceEvaluation.text(scores, command));
    }
    return corpus.rejected().isEmpty() ? 0 : 1;
  }

  private void tell(List<String> rejected) {
    rejected.forEach(reason -> console.err().println("hearsay: not read: " + reason));
  }

  private int attributions(Path file) throws IOException {
    GoldCorpus corpus = GoldCorpus.read(file);
    GoldLabels ofSources = labels == null ? GoldLabels.NONE : GoldLabels.read(labels);
    List<String> rejected = new ArrayList<>(corpus.rejected());
    rejected.addAll(ofSources.rejected());
    tell(rejected);
    Scorecard card = scored(corpus, ofSources);
    console.print(format == ScoreFormat.json ? card.json() : card.text(command(file)));
    return rejected.isEmpty() ? 0 : 1;
  }

  private String command(Path file) {
    return "./hearsay evaluate " + file + (labels == null ? "" : " --labels " + labels);
  }

  private Scorecard scored(GoldCorpus corpus, GoldLabels ofSources) throws IOException {
    Evaluation spans = new Evaluation();
    SourceScores sources = SourceScores.NONE;
    List<GoldArticle> articles = corpus.articles();
    try (AttributionReader reader = readers.open(Runtime.getRuntime().availableProcessors());
        Progress progress = new Progress(articles.size(), console, false)) {
      Sources resolver = new Sources(reader.judgement());
      for (int from = 0; from < articles.size(); from += BATCH) {
        List<GoldArticle> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
        List<ModelReading> readings =
            reader.read(batch.stream().map(GoldArticle::article).toList());
        for (int i = 0; i < batch.size(); i++) {
          GoldArticle marked = batch.get(i);
          ModelReading reading = readings.get(i);
          spans.add(marked.text(), marked.attributions(), reading.attributions());
          sources = sources.plus(ofSources(marked, ofSources, resolver, reading));
          progress.step();
        }
      }
    }
    return new Scorecard(corpus, spans.scores(), labels == null ? null : sources);
  }

  private static SourceScores ofSources(
      GoldArticle marked, GoldLabels labels, Sources resolver, ModelReading reading) {
    Map<String, Label> ofArticle = labels.byArticle().get(marked.id());
    if (ofArticle == null) {
      return SourceScores.NONE;
    }
    return SourceEvaluation.scores(
        marked.attributionIds(),
        marked.attributions(),
        ofArticle,
        resolver.of(marked.article(), reading));
  }
}
