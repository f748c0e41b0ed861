package org.hearsay.origin;

import java.util.List;

/**
 * Why two origins are one, or may be.
 *
 * @param one number of an origin in its range
 * @param other number of another
 * @param shown whether it is shown that they are one; else they only could be
 * @param reason for people: "the same speaker", "copied: 43 words", "credit: (Halwire)"
 * @param exhibits the words that show it; empty where it is not shown
 */
public record Merge(int one, int other, boolean shown, String reason, List<Exhibit> exhibits) {
  /** Copies the list. */
  public Merge {
    exhibits = List.copyOf(exhibits);
  }
}
