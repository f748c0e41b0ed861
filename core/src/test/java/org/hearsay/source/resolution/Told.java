package org.hearsay.source.resolution;

import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/** What an account tells of one of its statements, in words to compare. */
final class Told {
  private Told() {}

  /** The name of the speaker; "nobody known" where there is none. */
  static String name(Account account, int statement) {
    return account.statements().get(statement).speaker() instanceof Speaker.Known known
        ? known.entity().name()
        : "nobody known";
  }

  static SourceKind kind(Account account, int statement) {
    return account.statements().get(statement).kind();
  }

  /** The id of a speaker without a name. */
  static String unnamed(Account account, int statement) {
    return account.statements().get(statement).speaker() instanceof Speaker.Unnamed unnamed
        ? unnamed.entity().id()
        : "not unnamed";
  }

  static Entity entity(Account account, String name) {
    return account.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
