package org.hearsay.reader.labels;

import org.hearsay.reader.pieces.Window;

/**
 * How far a position is from a cue, in classes that widen with the distance: one for the cue
 * itself, then 15 on either side, and the same again for positions in another paragraph than the
 * cue's. The classes are the model's.
 */
public final class CueDistance {
  private static final int[] LOWER_BOUNDS = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129};
  private static final int SIDE = LOWER_BOUNDS.length;

  /** How many classes there are. */
  public static final int CLASSES = 2 * (1 + 2 * SIDE);

  private CueDistance() {}

  /**
   * The class of a window's position as seen from a cue.
   *
   * @param first position of the cue's first piece
   * @param last position of the first piece of the cue's last word
   */
  public static int of(Window window, int position, int first, int last) {
    int side;
    if (position < first) {
      side = 1 + step(first - position);
    } else if (position > last) {
      side = 1 + SIDE + step(position - last);
    } else {
      side = 0;
    }
    return sameParagraph(window, position, first) ? side : side + 1 + 2 * SIDE;
  }

  private static int step(int distance) {
    int step = 0;
    while (step + 1 < SIDE && distance >= LOWER_BOUNDS[step + 1]) {
      step++;
    }
    return step;
  }

  private static boolean sameParagraph(Window window, int position, int cue) {
    int piece = window.piece(position);
    return piece >= 0
        && window.pieces().paragraph(piece) == window.pieces().paragraph(window.piece(cue));
  }
}
