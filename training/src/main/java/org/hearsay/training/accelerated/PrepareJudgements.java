package org.hearsay.training.accelerated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.ModelReading;
import org.hearsay.evaluation.Label;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.intake.gold.GoldLabels;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.ModelFiles;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.NewsTexts;
import org.hearsay.training.judgement.FeatureFile;
import org.hearsay.training.judgement.Found;
import org.hearsay.training.judgement.Labelled;

/**
 * Lets the reader find the attributions of the training articles and of news that nobody annotated,
 * and writes two files that list them in the same order: {@code judgement.npz}, from which teachers
 * of kinds and acts learn, and {@code judgement.features}, on which the shipped judgement rests.
 */
public final class PrepareJudgements {
  private static final int WINDOW = 192;
  private static final int BATCH = 20;

  private final Map<String, Map<String, Label>> labels;
  private final FeatureFile features;
  private final PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
  private final Windows windows = new Windows(tokenizer.vocabulary(), WINDOW, 0);
  private final JudgementArrays arrays = new JudgementArrays();

  private PrepareJudgements(Map<String, Map<String, Label>> labels, FeatureFile features)
      throws IOException {
    this.labels = labels;
    this.features = features;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println(
          "usage: PrepareJudgements MODEL_FOLDER DATA_FOLDER LABELS.jsonl OUTPUT_FOLDER");
      System.exit(2);
    }
    Path data = Path.of(arguments[1]);
    GoldLabels labels = GoldLabels.read(Path.of(arguments[2]));
    labels.rejected().forEach(System.err::println);
    Path folder = Path.of(arguments[3]);
    Files.createDirectories(folder);
    List<GoldArticle> articles =
        new ArrayList<>(GoldCorpus.read(data.resolve("polnear/train.jsonl.gz")).articles());
    for (String text : NewsTexts.unannotated(data)) {
      articles.add(new GoldArticle("", text, List.of()));
    }
    try (AttributionReader reader =
            AttributionReader.open(ModelFiles.in(Path.of(arguments[0])), 2);
        FeatureFile features = new FeatureFile(folder.resolve("judgement.features"))) {
      PrepareJudgements prepare = new PrepareJudgements(labels.byArticle(), features);
      prepare.read(articles, reader);
      features.complete();
      prepare.arrays.write(folder.resolve("judgement.npz"));
    }
  }

  private void read(List<GoldArticle> articles, AttributionReader reader) throws IOException {
    for (int begin = 0; begin < articles.size(); begin += BATCH) {
      List<GoldArticle> batch = articles.subList(begin, Math.min(articles.size(), begin + BATCH));
      List<ModelReading> readings = reader.read(batch.stream().map(GoldArticle::article).toList());
      for (int i = 0; i < batch.size(); i++) {
        add(begin + i, batch.get(i), readings.get(i));
      }
      if (begin / BATCH % 10 == 0) {
        System.out.println(
            begin
                + batch.size()
                + " of "
                + articles.size()
                + " articles, "
                + features.count()
                + " attributions");
      }
    }
    System.out.println(features.count() + " attributions");
  }

  private void add(int number, GoldArticle gold, ModelReading reading) throws IOException {
    Map<String, Label> ofArticle = labels.get(gold.id());
    int part = ofArticle == null ? FeatureFile.UNLABELLED : Labelled.part(gold.id());
    Pieces pieces = tokenizer.tokenize(gold.text());
    for (Found found : Found.in(gold, reading, ofArticle == null ? Map.of() : ofArticle)) {
      Labelled labelled = found.labelled();
      FeatureFile.Entry entry =
          new FeatureFile.Entry(
              part,
              labelled == null ? FeatureFile.UNLABELLED : labelled.kind(),
              labelled == null ? FeatureFile.UNLABELLED : labelled.act(),
              found.features());
      features.add(entry);
      arrays.add(
          number, AttributionWindow.around(found.attribution(), pieces, windows, WINDOW), entry);
    }
  }
}
