package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * What a statement means, as a vector: its content, and with it what stands around and at the head
 * of the article, for "he is on his way out" says little by itself.
 */
public final class StatementMeaning {
  // Chosen on the half of samples/gold/questions.jsonl that is for tuning: docs/decisions.md.
  private static final int FEWEST_TELLING_WORDS = 2;
  private static final int CHARACTERS_AROUND = 100;
  private static final float AROUND = 1;
  private static final float HEAD = 0.3f;
  private static final int HEAD_CHARACTERS = 100;

  private StatementMeaning() {}

  /** The vector, of any length; nothing where the content by itself says too little ("it"). */
  public static Optional<float[]> of(FiledStatement filed, TextVectors vectors) {
    if (TellingWords.of(filed.content()).size() < FEWEST_TELLING_WORDS) {
      return Optional.empty();
    }
    return vectors
        .of(filed.content())
        .map(content -> {
          float[] sum = content.clone();
          vectors.of(around(filed)).ifPresent(vector -> add(sum, vector, AROUND));
          normalise(sum);
          vectors.of(head(filed)).ifPresent(vector -> add(sum, vector, HEAD));
          return sum;
        });
  }

  private static String around(FiledStatement filed) {
    String text = filed.article().text();
    Span content = filed.statement().attribution().content().getFirst();
    return text.substring(
        Math.max(0, content.begin() - CHARACTERS_AROUND),
        Math.min(text.length(), content.end() + CHARACTERS_AROUND));
  }

  /** The title, or the first line where none is known. */
  private static String head(FiledStatement filed) {
    String title = filed.article().publication().title();
    String head = title == null ? filed.article().text().lines().findFirst().orElse("") : title;
    return head.substring(0, Math.min(head.length(), HEAD_CHARACTERS));
  }

  private static void add(float[] sum, float[] vector, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  private static void normalise(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    float factor = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }
}
