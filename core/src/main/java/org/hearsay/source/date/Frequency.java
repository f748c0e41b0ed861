package org.hearsay.source.date;

import java.util.Map;
import java.util.Optional;

/** Words that say how often, as the duration between two times: daily is P1D. */
final class Frequency {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("hourly", "PT1H"),
          Map.entry("daily", "P1D"),
          Map.entry("everyday", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("weekly", "P1W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("monthly", "P1M"),
          Map.entry("bimonthly", "P2M"),
          Map.entry("quarterly", "P3M"),
          Map.entry("semiannual", "P6M"),
          Map.entry("semiannually", "P6M"),
          Map.entry("biannual", "P6M"),
          Map.entry("biannually", "P6M"),
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("biennial", "P2Y"),
          Map.entry("biennially", "P2Y"));

  private Frequency() {}

  /** The value of "daily", "bi-weekly" and the like; not of a name as "The Daily Mail". */
  static Optional<Parsed<String>> at(Tokens tokens, int i) {
    boolean prefixed = tokens.isGlued(i + 1, "-") && tokens.get(i + 2).glued();
    String word = prefixed ? tokens.lower(i) + tokens.lower(i + 2) : tokens.lower(i);
    String value = WORDS.get(word);
    boolean name = tokens.get(i).capital() && tokens.get(i + 1).capital();
    return value == null || name || !tokens.isCommon(i)
        ? Optional.empty()
        : Optional.of(new Parsed<>(value, prefixed ? i + 3 : i + 1));
  }
}
