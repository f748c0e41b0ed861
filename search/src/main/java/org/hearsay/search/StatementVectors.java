package org.hearsay.search;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementMeaning;
import org.hearsay.claim.TextVectors;

/**
 * What statements mean, as vectors of 8-bit numbers in the index: a graph of near ones (HNSW,
 * Malkov and Yashunin 2018) is walked to those that point where the words sought point.
 */
final class StatementVectors {
  private static final String FIELD = "meaning";
  private static final int LARGEST = 127;

  /** Chosen on the tuning half of samples/gold/questions.jsonl: docs/decisions.md. */
  private static final double LEAST_COSINE = 0.3;

  private final TextVectors vectors;

  StatementVectors(TextVectors vectors) {
    this.vectors = vectors;
  }

  /** What vectors of other versions can't be compared with. */
  String version() {
    return vectors.version();
  }

  /** Adds a statement's vector to what the index keeps of it. */
  void addTo(Document document, FiledStatement statement) {
    StatementMeaning.of(statement, vectors)
        .flatMap(StatementVectors::rounded)
        .ifPresent(vector ->
            document.add(new KnnByteVectorField(FIELD, vector, VectorSimilarityFunction.COSINE)));
  }

  /**
   * Those nearest to a text. Nothing where the text has no known word, or is a name: whoever looks
   * for one does not want those who are like its bearer.
   */
  Optional<Query> near(String text, int most) {
    return isName(text)
        ? Optional.empty()
        : vectors
            .of(text)
            .flatMap(StatementVectors::rounded)
            .map(vector -> new KnnByteVectorQuery(FIELD, vector, most));
  }

  /** The least score of the query for what is near enough to be shown. */
  static double leastScore() {
    return (1 + LEAST_COSINE) / 2;
  }

  /** All words begin with capitals. */
  private static boolean isName(String text) {
    return !text.isBlank()
        && !text.strip().endsWith("?")
        && Arrays.stream(text.strip().split("\\s+"))
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** To a 127th of the largest number; nothing where all are zero. */
  private static Optional<byte[]> rounded(float[] vector) {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    if (largest == 0) {
      return Optional.empty();
    }
    byte[] rounded = new byte[vector.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(vector[i] * LARGEST / largest);
    }
    return Optional.of(rounded);
  }
}
