package org.hearsay.training.corpus;

import java.util.List;
import org.hearsay.reader.pieces.Window;

/**
 * One window to learn from.
 *
 * @param window the pieces
 * @param tags for each position the ordinal of its {@link org.hearsay.reader.labels.Tag}, or {@link
 *     #UNLABELLED}
 * @param names for each position the ordinal of its {@link org.hearsay.reader.labels.NameTag}, or
 *     {@link #UNLABELLED}
 * @param cues the attributions whose cue stands in the window
 */
public record Example(Window window, long[] tags, long[] names, List<Cue> cues) {
  /** Stands for a position that no label is predicted for: marks, and pieces within a word. */
  public static final int UNLABELLED = -100;

  /**
   * One cue and what the other words are to it.
   *
   * @param first position of the cue's first piece
   * @param last position of the first piece of the cue's last word
   * @param roles for each position the ordinal of its {@link org.hearsay.reader.labels.Role}, or
   *     {@link #UNLABELLED}
   */
  public record Cue(int first, int last, long[] roles) {}
}
