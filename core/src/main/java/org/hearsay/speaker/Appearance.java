package org.hearsay.speaker;

import org.hearsay.source.EntityKind;

/**
 * An entity of an article with what tells it from others of its name.
 *
 * @param id for good, also after the article was read again: it comes from article and name. A node
 *     has the id of the appearance that founded it, and every id of an appearance leads to its node
 * @param entity which it is in the article's last reading
 * @param name the fullest name that the article gives; for what has none, its description
 * @param kind what it is
 * @param traits what the article says of it
 * @param seen where and when
 */
public record Appearance(
    String id, EntityId entity, String name, EntityKind kind, Traits traits, Sighting seen) {
  /** Whether it is the outlet that published the article. */
  public boolean isPublisher() {
    return entity.local().equals(EntityId.PUBLISHER);
  }
}
