package org.hearsay.claim;

import java.util.Optional;

/**
 * Gives texts vectors, such that what means the same lies in the same direction, in whatever words.
 * Safe for use by several threads.
 */
public interface TextVectors {
  /** Which vectors these are: those of another version are not to be compared with them. */
  String version();

  /** How many numbers a vector has. */
  int dimensions();

  /** A text's vector, of length 1; nothing where no word of it is known. */
  Optional<float[]> of(String text);
}
