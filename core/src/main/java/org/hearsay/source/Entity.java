package org.hearsay.source;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that speaks in an article or is spoken of.
 *
 * @param id unique within the article: e1, e2, ... in the order of the first mentions
 * @param name the fullest name that the article gives; for what has none, its description
 * @param kind what it is
 * @param mentions names, short forms, pronouns and descriptions, in the order of the text
 * @param roles what the article says it is: office, profession, kind of outlet
 * @param age in years, where the article gives it
 * @param audience how many followers, readers or subscribers the article gives it
 */
public record Entity(
    String id,
    String name,
    EntityKind kind,
    List<Span> mentions,
    List<Role> roles,
    @Nullable Integer age,
    @Nullable Long audience) {
  /** Sorts and copies the lists. */
  public Entity {
    mentions = mentions.stream().sorted().distinct().toList();
    roles = List.copyOf(roles);
  }

  /**
   * An office, a profession or another description that the article gives an entity.
   *
   * @param text exact words of the article
   * @param span where they stand
   */
  public record Role(String text, Span span) {}
}
