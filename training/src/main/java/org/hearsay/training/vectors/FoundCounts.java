package org.hearsay.training.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.claim.StatementId;

/** How much of what was wanted several ways of searching found, on the mean of cases. */
final class FoundCounts {
  private final String name;
  private final List<Integer> depths;
  private final Map<String, Map<String, List<double[]>>> recalls = new TreeMap<>();

  /**
   * @param depths how many of those that were found are looked at
   */
  FoundCounts(String name, List<Integer> depths) {
    this.name = name;
    this.depths = depths;
  }

  /** What the two ways found for a case; how many either has counts as if both could be shown. */
  void add(SearchCase sought, List<StatementId> words, List<StatementId> vectors) {
    put(sought, "words", recalls(sought, words));
    put(sought, "vectors", recalls(sought, vectors));
    double[] either =
        depths.stream()
            .mapToDouble(depth ->
                sought.recall(
                    Stream.concat(words.stream().limit(depth), vectors.stream().limit(depth))
                        .toList(),
                    2 * depth))
            .toArray();
    put(sought, "either", either);
  }

  /** The same, and what an index of both found. */
  void add(
      SearchCase sought,
      List<StatementId> words,
      List<StatementId> vectors,
      List<StatementId> index) {
    add(sought, words, vectors);
    put(sought, "together", recalls(sought, index));
  }

  private double[] recalls(SearchCase sought, List<StatementId> found) {
    return depths.stream().mapToDouble(depth -> sought.recall(found, depth)).toArray();
  }

  private void put(SearchCase sought, String way, double[] recalls) {
    this.recalls
        .computeIfAbsent(sought.kind(), _ -> new TreeMap<>())
        .computeIfAbsent(way, _ -> new ArrayList<>())
        .add(recalls);
  }

  void print() {
    recalls.forEach((kind, ways) ->
        ways.forEach((way, cases) -> {
          StringBuilder line = new StringBuilder();
          for (int i = 0; i < depths.size(); i++) {
            int depth = i;
            double mean = cases.stream().mapToDouble(it -> it[depth]).average().orElse(0);
            line.append(String.format(Locale.ROOT, "  %5.1f %% @%d", 100 * mean, depths.get(i)));
          }
          System.out.printf("%-30s %-11s (%d) %-8s%s%n", name, kind, cases.size(), way, line);
        }));
  }
}
