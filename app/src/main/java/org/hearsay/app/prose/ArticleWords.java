package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** What an article is called, and places in it. */
public final class ArticleWords {
  private static final int SHORT_ID = "sha256:".length() + 12;

  private ArticleWords() {}

  /** As in "The Quayside, Bridge to open, 5 Mar 2026": what is known of these, else its id. */
  public static String of(Article article) {
    Publication publication = article.publication();
    LocalDate day = publication.published();
    return Stream.of(
            publication.outlet(),
            name(article),
            day == null ? null : DayWords.briefly(day.toString()))
        .filter(Objects::nonNull)
        .collect(joining(", "));
  }

  /** Its outlet, or that none is known. */
  public static String outlet(Article article) {
    String outlet = article.publication().outlet();
    return outlet == null ? "outlet not known" : outlet;
  }

  /** As in "by Ada Brandt and Ilva Tarn"; null where no byline is known. */
  public static @Nullable String byline(Publication publication) {
    String author = publication.author();
    return author == null || author.isBlank() ? null : "by " + author.strip();
  }

  /** Its title, else its address, else the beginning of its id. */
  public static String name(Article article) {
    Publication publication = article.publication();
    return Stream.of(publication.title(), publication.url())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(article.id().value().substring(0, SHORT_ID));
  }

  /** As in "characters 94–207", in UTF-16 code units. */
  public static String place(Span span) {
    return "characters " + span.begin() + "–" + span.end();
  }
}
