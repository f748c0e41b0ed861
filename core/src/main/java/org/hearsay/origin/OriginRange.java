package org.hearsay.origin;

import java.util.List;

/**
 * How many independent origins there can be.
 *
 * @param atLeast what is left when all that could be one is merged
 * @param atMost what is left when only that is merged which is shown to be one
 * @param origins each statement's own, before any are merged
 * @param merges what merges them, and why
 */
public record OriginRange(int atLeast, int atMost, List<Origin> origins, List<Merge> merges) {
  /** No origin at all. */
  public static final OriginRange NONE = new OriginRange(0, 0, List.of(), List.of());

  /** Copies the lists. */
  public OriginRange {
    origins = List.copyOf(origins);
    merges = List.copyOf(merges);
  }

  /** "2 origins at least, 4 at most"; "1 origin"; "no origin". */
  public String inWords() {
    if (atMost == 0) {
      return "no origin";
    }
    String least = atLeast + (atLeast == 1 ? " origin" : " origins");
    return atLeast == atMost ? least : least + " at least, " + atMost + " at most";
  }
}
