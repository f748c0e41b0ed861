package org.hearsay.training.vectors;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.TextVectors;

/** The nearest statements by the cosine of their vectors, all of which are looked at. */
final class Nearest {
  private record Near(StatementId statement, double cosine) {}

  private final TextVectors vectors;
  private final Map<StatementId, float[]> known = new LinkedHashMap<>();

  Nearest(
      TextVectors vectors,
      List<FiledStatement> statements,
      Function<FiledStatement, Optional<float[]>> vector) {
    this.vectors = vectors;
    statements.forEach(it -> vector.apply(it).ifPresent(found -> known.put(it.id(), found)));
  }

  List<StatementId> to(SearchCase sought, int most) {
    float[] vector = vectors.of(sought.text()).orElseThrow();
    return known.entrySet().stream()
        .filter(it -> sought.mayFind(it.getKey()))
        .map(it -> new Near(it.getKey(), cosine(vector, it.getValue())))
        .sorted(Comparator.comparingDouble(Near::cosine).reversed())
        .limit(most)
        .map(Near::statement)
        .toList();
  }

  private static double cosine(float[] one, float[] other) {
    return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
