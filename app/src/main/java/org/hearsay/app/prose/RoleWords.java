package org.hearsay.app.prose;

import java.util.Optional;
import org.hearsay.source.Entity;
import org.hearsay.source.Statement;

/** What an article says that a speaker is. */
public final class RoleWords {
  private RoleWords() {}

  /** The role given last before the statement ends, else the first. */
  public static Optional<String> of(Entity entity, Statement statement) {
    int end = statement.attribution().content().getLast().end();
    return entity.roles().stream()
        .filter(role -> role.span().begin() < end)
        .reduce((first, second) -> second)
        .or(() -> entity.roles().stream().findFirst())
        .map(Entity.Role::text);
  }

  /** A name with its role, as in "Ilva Tarn (harbour master)". */
  public static String named(Entity entity, Statement statement) {
    return of(entity, statement)
        .filter(role -> !entity.name().contains(role))
        .map(role -> entity.name() + " (" + role + ")")
        .orElse(entity.name());
  }
}
