package org.hearsay.source.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Base forms of English words, guessed by their endings; the caller looks up which is a word. */
final class Lemmas {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("thought", "think"),
          Map.entry("knew", "know"),
          Map.entry("known", "know"),
          Map.entry("felt", "feel"),
          Map.entry("found", "find"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("swore", "swear"),
          Map.entry("sworn", "swear"),
          Map.entry("understood", "understand"),
          Map.entry("sought", "seek"),
          Map.entry("held", "hold"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("shown", "show"),
          Map.entry("showed", "show"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("pled", "plead"),
          Map.entry("foresaw", "foresee"),
          Map.entry("claims", "claim"),
          Map.entry("denial", "deny"),
          Map.entry("rejection", "reject"),
          Map.entry("dismissal", "dismiss"),
          Map.entry("allegation", "allege"),
          Map.entry("allegations", "allege"),
          Map.entry("accusation", "accuse"),
          Map.entry("accusations", "accuse"),
          Map.entry("belief", "believe"),
          Map.entry("beliefs", "believe"),
          Map.entry("suspicion", "suspect"),
          Map.entry("suspicions", "suspect"),
          Map.entry("speculation", "speculate"),
          Map.entry("prediction", "predict"),
          Map.entry("predictions", "predict"),
          Map.entry("suggestion", "suggest"),
          Map.entry("assertion", "assert"),
          Map.entry("criticism", "criticize"),
          Map.entry("decision", "decide"),
          Map.entry("proposal", "propose"),
          Map.entry("proposals", "propose"),
          Map.entry("refusal", "refuse"),
          Map.entry("opposition", "oppose"),
          Map.entry("opposed", "oppose"),
          Map.entry("threats", "threaten"),
          Map.entry("threat", "threaten"),
          Map.entry("supporters", "support"),
          Map.entry("supporter", "support"),
          Map.entry("admission", "admit"),
          Map.entry("announcement", "announce"),
          Map.entry("recommendation", "recommend"),
          Map.entry("expectation", "expect"),
          Map.entry("expectations", "expect"),
          Map.entry("assumption", "assume"),
          Map.entry("acknowledgment", "acknowledge"),
          Map.entry("acknowledgement", "acknowledge"),
          Map.entry("intention", "intend"),
          Map.entry("approval", "approve"),
          Map.entry("condemnation", "condemn"),
          Map.entry("endorsement", "endorse"),
          Map.entry("warnings", "warn"),
          Map.entry("complaint", "complain"),
          Map.entry("complaints", "complain"));

  private Lemmas() {}

  /** What the base form of {@code lower} may be, the likeliest first. */
  static List<String> of(String lower) {
    List<String> forms = new ArrayList<>();
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      forms.add(irregular);
    }
    forms.add(lower);
    for (String ending : List.of("s", "es", "d", "ed", "ing")) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
        addStems(forms, lower.substring(0, lower.length() - ending.length()), ending);
      }
    }
    return forms;
  }

  private static void addStems(List<String> forms, String stem, String ending) {
    forms.add(stem);
    if (stem.endsWith("i")) {
      forms.add(stem.substring(0, stem.length() - 1) + "y");
    }
    if (ending.equals("ing")) {
      forms.add(stem + "e");
    }
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
  }

  /** What the singular of a plural noun may be. */
  static Optional<String> singular(String lower) {
    if (lower.endsWith("men") && lower.length() > 4) {
      return Optional.of(lower.substring(0, lower.length() - 2) + "an");
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return Optional.of(lower.substring(0, lower.length() - 3) + "y");
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    return plural ? Optional.of(lower.substring(0, lower.length() - 1)) : Optional.empty();
  }
}
