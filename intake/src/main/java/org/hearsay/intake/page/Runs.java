package org.hearsay.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The runs of four words in a text, to tell whether it holds another. */
final class Runs {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LENGTH = 4;

  private final Set<List<String>> runs;

  private Runs(Set<List<String>> runs) {
    this.runs = runs;
  }

  static Runs of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(words.subList(i, i + LENGTH));
    }
    return new Runs(runs);
  }

  int size() {
    return runs.size();
  }

  /** Share of these runs that the other text has too, from 0 to 1; 0 where there are none. */
  double shareIn(Runs other) {
    long shared = runs.stream().filter(other.runs::contains).count();
    return runs.isEmpty() ? 0 : (double) shared / runs.size();
  }
}
