package org.hearsay.article;

/**
 * One published text; immutable, known by the hash of its text.
 *
 * @param id {@link ArticleId#of} the text
 * @param text the text exactly as published, never altered
 * @param language two-letter ISO 639-1 code of the language of the text
 * @param publication where and when it appeared, as far as known
 */
public record Article(ArticleId id, String text, String language, Publication publication) {
  /** An article with this text; its id is computed. */
  public static Article of(String text, String language, Publication publication) {
    return new Article(ArticleId.of(text), text, language, publication);
  }
}
