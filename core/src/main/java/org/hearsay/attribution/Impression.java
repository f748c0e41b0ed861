package org.hearsay.attribution;

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
}
