package org.hearsay.app.report.page;

import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.claim.Stance;
import org.hearsay.dossier.Bearing;

/** How bearings and stances look. */
public final class Looks {
  private Looks() {}

  /** The look of what bears on a question so. */
  public static Look of(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> Look.SUPPORTS;
      case CONTRADICTS -> Look.CONTRADICTS;
      case BEARS_ON -> Look.NEITHER;
    };
  }

  /** The look of what stands so to a claim. */
  public static Look of(Stance stance) {
    return switch (stance) {
      case ASSERTS -> Look.SUPPORTS;
      case DENIES -> Look.CONTRADICTS;
    };
  }
}
