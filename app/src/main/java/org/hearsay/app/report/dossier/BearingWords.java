package org.hearsay.app.report.dossier;

import org.hearsay.dossier.Bearing;

/** How something bears on a question. */
final class BearingWords {
  private BearingWords() {}

  static String of(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> "supports";
      case CONTRADICTS -> "contradicts";
      case BEARS_ON -> "bears on it but neither";
    };
  }

  /** The same as a heading. */
  static String heading(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> "Supports";
      case CONTRADICTS -> "Contradicts";
      case BEARS_ON -> "Bears on it but neither";
    };
  }
}
