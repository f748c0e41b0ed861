package org.hearsay.source;

import java.util.List;

/** Whose word a statement is, or honestly not known. */
public sealed interface Speaker {
  /** Someone or something that the article names. */
  record Known(Entity entity) implements Speaker {}

  /**
   * Someone without a name: a withheld source or an open group.
   *
   * @param entity a node of its own for this source: two are one only where the article shows it
   */
  record Unnamed(Entity entity) implements Speaker {}

  /** The writer of the article, or the reader whom the writer addresses. */
  record Author() implements Speaker {}

  /** No source is given at all. */
  record Unstated() implements Speaker {}

  /**
   * A source is given, and who it is could not be told.
   *
   * @param candidates who it may be, the likeliest first; may be empty
   */
  record Unresolved(List<Entity> candidates) implements Speaker {
    /** Copies the list. */
    public Unresolved {
      candidates = List.copyOf(candidates);
    }
  }
}
