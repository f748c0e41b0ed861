package org.hearsay.article;

/** Words that were to be quoted do not stand where a pointer says that they do. */
public final class OrphanedPointerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param article what the pointer names as its article
   * @param span where in it
   * @param why what is wrong, for people
   */
  public OrphanedPointerException(ArticleId article, Span span, String why) {
    super(
        "article %s, characters %d to %d: %s; nothing of it is quoted"
            .formatted(article, span.begin(), span.end(), why));
  }
}
