package org.hearsay.ledger.database;

import org.hearsay.source.Speaker;

/** Which case of {@link Speaker} a row holds. */
public enum SpeakerCase {
  KNOWN,
  UNNAMED,
  AUTHOR,
  UNSTATED,
  UNRESOLVED;

  /** The case of {@code speaker}. */
  public static SpeakerCase of(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known _ -> KNOWN;
      case Speaker.Unnamed _ -> UNNAMED;
      case Speaker.Author _ -> AUTHOR;
      case Speaker.Unstated _ -> UNSTATED;
      case Speaker.Unresolved _ -> UNRESOLVED;
    };
  }
}
