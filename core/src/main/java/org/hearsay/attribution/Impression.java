package org.hearsay.attribution;

import java.util.Arrays;

/**
 * What a model's encoder makes of an attribution: numbers that mean something only to weights
 * trained on the same encoder.
 *
 * <p>Four vectors of equal width behind each other: the means of the encoder's states over the
 * words of source, cue and content, and the state of the content's first word; zero where there are
 * no words.
 *
 * @param values not copied, not to be modified
 */
@SuppressWarnings("ArrayRecordComponent") // a view on numbers that nobody compares
public record Impression(float[] values) {
  /** An impression of nothing, for attributions that no model found. */
  public static final Impression NONE = new Impression(new float[0]);

  private static final int VECTORS = 4;

  /** The vectors of source and cue. */
  public float[] ofSource() {
    return Arrays.copyOfRange(values, 0, values.length / VECTORS * 2);
  }

  /** The vectors of cue, content and the content's first word. */
  public float[] ofAct() {
    return Arrays.copyOfRange(values, values.length / VECTORS, values.length);
  }
}
