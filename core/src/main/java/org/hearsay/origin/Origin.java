package org.hearsay.origin;

import java.util.List;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.SourceKind;

/**
 * Where a statement enters the public, as far as its article tells: a named speaker, or one without
 * a name who is known through a carrier only.
 *
 * @param name the speaker's name, or the description of one without a name
 * @param kind what kind of source it is
 * @param carrier the outlet through which it is known: the last outlet of the chain, else the
 *     article's own; empty where none is known
 * @param statements what is known from it, in the order given; never empty
 */
public record Origin(
    String name, SourceKind kind, String carrier, List<FiledStatement> statements) {
  /** Copies the list. */
  public Origin {
    statements = List.copyOf(statements);
  }

  /** Whether somebody answers for it by name: a person, an institution, a document. */
  public boolean isNamed() {
    return switch (kind) {
      case PERSON, ORGANISATION, DOCUMENT -> true;
      case OUTLET, UNNAMED, GROUP, AUTHOR, UNSTATED -> false;
    };
  }
}
