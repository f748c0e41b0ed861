package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline of an article: its title where the source of the text gives one, else the paragraph
 * at the top of the text that does not end as a sentence does.
 *
 * @param words its exact words
 * @param place where it stands in the text; null where it stands only beside it
 */
public record Headline(String words, @Nullable Span place) {
  private static final String SENTENCE_END = ".!?”\"";

  /** The headline of an article; empty where it has none. */
  public static Optional<Headline> of(Article article) {
    String title = article.publication().title();
    Optional<Span> top = top(article);
    if (title == null || title.isBlank()) {
      return top.map(span -> new Headline(span.in(article.text()), span));
    }
    return Optional.of(
        new Headline(
            title, top.filter(span -> span.in(article.text()).equals(title)).orElse(null)));
  }

  /** Whether words of an article stand in a headline within its text. */
  public static boolean holds(Article article, Span words) {
    return top(article).filter(span -> span.contains(words)).isPresent();
  }

  /** A first paragraph that is the title, or that does not end as a sentence does. */
  private static Optional<Span> top(Article article) {
    String text = article.text();
    List<Span> paragraphs = Paragraphs.first(text, 2);
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    String first = paragraphs.getFirst().in(text);
    boolean ends = SENTENCE_END.indexOf(first.charAt(first.length() - 1)) >= 0;
    return ends && !first.equals(article.publication().title())
        ? Optional.empty()
        : Optional.of(paragraphs.getFirst());
  }
}
