package org.hearsay.training.vectors;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.vectors.PieceTable;
import org.hearsay.reader.vectors.PieceVectors;
import org.hearsay.training.BaseFiles;

/** What the sentence encoder says of each piece and of some sentences, and tables made of that. */
final class Distillation {
  private static final int MOST_PIECES = 64;

  /** Statements are hardly longer, and longer sentences take most of the encoder's time. */
  private static final int LONGEST = 25;

  /** Of smooth inverse frequency (Arora et al. 2017): a piece as frequent as this weighs half. */
  private static final double HALF_WEIGHT = 1e-3;

  private static final double UNIT = 0.1;

  private final PieceTokenizer tokenizer = new PieceTokenizer(BaseFiles.vocabulary());
  private final List<String> vocabulary = BaseFiles.pieces();
  private final EncodedTexts alone;
  private final EncodedTexts sentences;
  private final double[] weights;

  /**
   * How a table is made.
   *
   * @param dimensions how many numbers a vector keeps of the encoder's 384
   * @param weighed whether rare pieces weigh more from the first
   * @param refined whether the vectors are moved to where the encoder puts sentences
   */
  record Form(int dimensions, boolean weighed, boolean refined) {
    /** Those that were compared; first the one that was chosen. */
    static List<Form> all() {
      List<Form> forms = new ArrayList<>();
      for (boolean refined : List.of(true, false)) {
        for (int dimensions : List.of(128, 256)) {
          forms.add(new Form(dimensions, true, refined));
          forms.add(new Form(dimensions, false, refined));
        }
      }
      return forms;
    }
  }

  /**
   * @param data folder of the data sets
   * @param run where the encoder's states are kept, and taken from when they are there
   */
  Distillation(Path data, Path run) throws IOException, OrtException {
    Files.createDirectories(run);
    List<int[]> all = NewsSentences.learntFrom(data).stream().map(this::pieces).toList();
    weights = weights(all);
    List<int[]> byLength =
        all.stream()
            .filter(sentence -> sentence.length <= LONGEST)
            .sorted(Comparator.comparingInt(sentence -> sentence.length))
            .toList();
    List<int[]> single =
        IntStream.range(0, vocabulary.size()).mapToObj(i -> new int[] {i}).toList();
    try (SentenceEncoder encoder = new SentenceEncoder(tokenizer.vocabulary())) {
      alone = EncodedTexts.of(single, run.resolve("pieces.states"), encoder);
      sentences = EncodedTexts.of(byLength, run.resolve("sentences.states"), encoder);
    }
  }

  private int[] pieces(String text) {
    Pieces pieces = tokenizer.tokenize(text);
    return IntStream.range(0, Math.min(MOST_PIECES, pieces.size())).map(pieces::id).toArray();
  }

  private double[] weights(List<int[]> texts) {
    long[] counts = new long[vocabulary.size()];
    texts.forEach(text -> Arrays.stream(text).forEach(piece -> counts[piece]++));
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts)
        .mapToDouble(count -> HALF_WEIGHT / (HALF_WEIGHT + count / total))
        .toArray();
  }

  PieceVectors make(Form form) {
    return new PieceVectors(form.toString(), tokenizer, table(form));
  }

  PieceTable table(Form form) {
    PrincipalComponents components =
        PrincipalComponents.of(
            form.refined() ? sentences.states() : alone.states(), form.dimensions());
    float[][] vectors = new float[vocabulary.size()][];
    for (int piece = 0; piece < vectors.length; piece++) {
      vectors[piece] = components.of(alone.states()[piece]);
      double factor =
          isMark(vocabulary.get(piece)) ? 0 : UNIT * (form.weighed() ? weights[piece] : 1);
      for (int i = 0; i < vectors[piece].length; i++) {
        vectors[piece][i] *= (float) factor;
      }
    }
    if (form.refined()) {
      float[][] targets =
          Arrays.stream(sentences.states()).map(components::of).toArray(float[][]::new);
      new Refinement(vectors, sentences.pieces(), targets).run();
    }
    return PieceTable.of(vectors);
  }

  /** "[CLS]" and the like, which no text has. */
  private static boolean isMark(String piece) {
    return piece.length() > 1 && piece.startsWith("[");
  }
}
