package org.hearsay.app.drawing;

import org.hearsay.app.prose.Days;

/**
 * A statement on a timeline.
 *
 * @param days the days on which it may have been said
 * @param above whether it stands above the line, with those that assert
 * @param look how it bears on what is asked
 * @param hollow whether its source has no name
 * @param label who said it and when, for people
 * @param target id of the page's element that tells more
 */
public record TimelinePoint(
    Days days, boolean above, Look look, boolean hollow, String label, String target) {
  /** The form of a point, told apart without colours too. */
  public enum Look {
    SUPPORTS("supports"),
    CONTRADICTS("contradicts"),
    NEITHER("neither");

    private final String word;

    Look(String word) {
      this.word = word;
    }

    /** Its class in the style sheet. */
    String word() {
      return word;
    }
  }
}
