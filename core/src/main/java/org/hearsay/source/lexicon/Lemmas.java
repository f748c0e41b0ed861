package org.hearsay.source.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Base forms of English words, guessed by their endings; the caller looks up which is a word. */
final class Lemmas {
  private static final Map<String, String> IRREGULAR = irregular();

  private Lemmas() {}

  private static Map<String, String> irregular() {
    Map<String, String> irregular = new HashMap<>();
    WordList.classes("irregular-forms.txt")
        .forEach((base, forms) -> forms.forEach(form -> irregular.put(form, base)));
    return irregular;
  }

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
