package org.hearsay.training.accelerated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.training.BaseFiles;
import org.hearsay.training.corpus.Examples;
import org.hearsay.training.corpus.NewsTexts;
import org.hearsay.training.network.Architecture;
import org.hearsay.training.weights.BaseEncoder;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.TensorFlowBert;

/**
 * Writes what {@code training/src/main/python} learns from: the two networks as they begin, the
 * annotated articles, each cut {@value #CUTS} times from other places on, the development articles,
 * and news that nobody annotated.
 */
public final class PrepareExamples {
  private static final long SEED = 1;
  private static final int WINDOW = 256;
  private static final int CUTS = 6;
  private static final int CUTS_OF_NEWS = 2;

  private final Examples examples;

  private PrepareExamples() throws IOException {
    PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
    examples = new Examples(tokenizer, new Windows(tokenizer.vocabulary(), WINDOW, 0));
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: PrepareExamples DATA_FOLDER OUTPUT_FOLDER");
      System.exit(2);
    }
    Path data = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    try (InputStream onnx = BaseFiles.encoder();
        InputStream savedModel = BaseFiles.teacher()) {
      Checkpoint.write(
          folder.resolve("student.checkpoint"), Architecture.initial(BaseEncoder.read(onnx), SEED));
      Checkpoint.write(
          folder.resolve("teacher.checkpoint"),
          Architecture.initial(TensorFlowBert.read(savedModel), SEED));
    }
    PrepareExamples prepare = new PrepareExamples();
    prepare.write(
        annotated(data.resolve("polnear/train.jsonl.gz")), CUTS, folder.resolve("train.npz"));
    prepare.write(annotated(data.resolve("polnear/dev.jsonl.gz")), 1, folder.resolve("dev.npz"));
    List<GoldArticle> news = new ArrayList<>();
    for (String text : NewsTexts.unannotated(data)) {
      news.add(new GoldArticle("", text, List.of()));
    }
    prepare.write(news, CUTS_OF_NEWS, folder.resolve("news.npz"));
  }

  private static List<GoldArticle> annotated(Path corpus) throws IOException {
    return GoldCorpus.read(corpus).articles();
  }

  private void write(List<GoldArticle> articles, int cuts, Path file) throws IOException {
    Random random = new Random(SEED);
    ExampleArrays arrays = new ExampleArrays();
    for (GoldArticle article : articles) {
      Examples.Prepared prepared = examples.prepare(article, Map.of());
      for (int cut = 0; cut < cuts; cut++) {
        int shift = cut == 0 ? 0 : random.nextInt(WINDOW / 2);
        examples.of(prepared, shift).forEach(arrays::add);
      }
    }
    arrays.write(file);
  }
}
