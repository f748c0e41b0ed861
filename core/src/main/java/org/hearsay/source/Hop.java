package org.hearsay.source;

import java.util.List;
import org.hearsay.article.Span;

/**
 * One link of the chain between an article and a source: through whom the article has a statement.
 *
 * @param name as the article gives it; a poll that has no name of its own is called by who took it
 * @param kind what it is
 * @param evidence the words that name the link; those of an earlier statement where the link is
 *     carried over from it; none where the link was inferred
 */
public record Hop(String name, SourceKind kind, List<Span> evidence) {
  /** Copies the list. */
  public Hop {
    evidence = List.copyOf(evidence);
  }

  /** A link that no words of the article name: what is known beside its text shows it. */
  public static Hop inferred(String name, SourceKind kind) {
    return new Hop(name, kind, List.of());
  }

  /** Whether no words of the article name it. */
  public boolean isInferred() {
    return evidence.isEmpty();
  }
}
