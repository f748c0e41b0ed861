package org.hearsay.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well an extracted text agrees with the true one, as Zyte's article-extraction benchmark
 * measures it: precision and recall of runs of four words, each counted as often as it occurs; over
 * pages the means of both, a page without any text being left out of the mean of precision; and F1
 * of the two means. Words are runs of letters, digits and underscores.
 *
 * @param both runs in both texts
 * @param extracted runs in the extracted text
 * @param expected runs in the true text
 */
record Shingles(int both, int extracted, int expected) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int LENGTH = 4;

  static Shingles of(String extracted, String expected) {
    Map<List<String>, Integer> found = counts(extracted);
    Map<List<String>, Integer> wanted = counts(expected);
    int both =
        wanted.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0)))
            .sum();
    return new Shingles(both, sum(found), sum(wanted));
  }

  /** A text of fewer words than a run has is one run. */
  private static Map<List<String>, Integer> counts(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i == 0 || i + LENGTH <= words.size(); i++) {
      List<String> run = words.subList(i, Math.min(i + LENGTH, words.size()));
      if (!run.isEmpty()) {
        counts.merge(run, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  double precision() {
    return extracted == 0 ? 1 : (double) both / extracted;
  }

  double recall() {
    return expected == 0 ? 1 : (double) both / expected;
  }

  /** The figures of many pages together. */
  record Mean(double precision, double recall) {
    static Mean of(List<Shingles> pages) {
      return new Mean(
          pages.stream()
              .filter(page -> page.extracted > 0)
              .mapToDouble(Shingles::precision)
              .average()
              .orElse(0),
          pages.stream()
              .filter(page -> page.expected > 0)
              .mapToDouble(Shingles::recall)
              .average()
              .orElse(0));
    }

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f, F1 %.3f".formatted(precision, recall, f1());
    }
  }
}
