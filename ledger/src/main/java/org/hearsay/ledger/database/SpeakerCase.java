package org.hearsay.ledger.database;

import java.util.List;
import org.hearsay.source.Entity;
import org.hearsay.source.Speaker;

/** Which case of {@link Speaker} a row holds, apart from the entities that it may be. */
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

  /** Whom {@code speaker} may be: one, several candidates, or nobody of the article's entities. */
  public static List<Entity> entities(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> List.of(known.entity());
      case Speaker.Unnamed unnamed -> List.of(unnamed.entity());
      case Speaker.Unresolved unresolved -> unresolved.candidates();
      case Speaker.Author _, Speaker.Unstated _ -> List.of();
    };
  }

  /** A speaker of this case. */
  public Speaker speaker(List<Entity> entities) {
    return switch (this) {
      case KNOWN -> new Speaker.Known(entities.getFirst());
      case UNNAMED -> new Speaker.Unnamed(entities.getFirst());
      case AUTHOR -> new Speaker.Author();
      case UNSTATED -> new Speaker.Unstated();
      case UNRESOLVED -> new Speaker.Unresolved(entities);
    };
  }
}
