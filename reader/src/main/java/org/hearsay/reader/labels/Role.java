package org.hearsay.reader.labels;

/** What a word is to one given cue. The order is the model's. */
public enum Role {
  NONE,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
  CONTENT_BEGINS,
  CONTENT_GOES_ON;

  /**
   * For each role, by its ordinal, the ordinal of the tag that means the same of no given cue; -1
   * for {@link #NONE}, since what is nothing to this cue may be something to another.
   */
  public static int[] tags() {
    return new int[] {
      -1,
      Tag.SOURCE_BEGINS.ordinal(),
      Tag.SOURCE_GOES_ON.ordinal(),
      Tag.CONTENT_BEGINS.ordinal(),
      Tag.CONTENT_GOES_ON.ordinal()
    };
  }
}
