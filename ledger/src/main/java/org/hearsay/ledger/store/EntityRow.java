package org.hearsay.ledger.store;

import org.hearsay.article.Span;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.source.Entity;
import org.hearsay.source.Entity.Role;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** An entity as a row of its table, and back. A role is kept as its place in the text. */
final class EntityRow {
  private EntityRow() {}

  /** Values in the order of {@link Entities#ALL}. */
  static @Nullable Object[] of(long article, int place, Entity entity) {
    return new @Nullable Object[] {
      article,
      entity.id(),
      place,
      entity.name(),
      entity.kind(),
      entity.mentions(),
      entity.roles().stream().map(Role::span).toList(),
      entity.age(),
      entity.audience()
    };
  }

  static Entity entity(Record row, String text) {
    return new Entity(
        row.get(Entities.LOCAL),
        row.get(Entities.NAME),
        row.get(Entities.KIND),
        row.get(Entities.MENTIONS),
        row.get(Entities.ROLES).stream().map(span -> role(span, text)).toList(),
        row.get(Entities.AGE),
        row.get(Entities.AUDIENCE));
  }

  private static Role role(Span span, String text) {
    return new Role(span.in(text), span);
  }
}
