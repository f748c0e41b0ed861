package org.hearsay.dossier;

/** How a statement bears on a question. */
public enum Bearing {
  /** If it is so, the answer is more likely yes. */
  SUPPORTS,
  /** If it is so, the answer is more likely no. */
  CONTRADICTS,
  /** It is about the same matter, and neither. */
  BEARS_ON;

  /** The same content, denied. */
  public Bearing denied() {
    return switch (this) {
      case SUPPORTS -> CONTRADICTS;
      case CONTRADICTS -> SUPPORTS;
      case BEARS_ON -> BEARS_ON;
    };
  }
}
