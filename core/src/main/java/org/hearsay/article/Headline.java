package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline of an article: its title where the source of the text gives one, else the paragraph
 * at the top of the text, of at most 200 characters, that does not end as a sentence, a quotation
 * or an aside does. Where the title is known, only a first paragraph equal to it is a headline in
 * the text: another is the text's beginning.
 *
 * @param words its exact words
 * @param place where it stands in the text; null where it stands only beside it
 */
public record Headline(String words, @Nullable Span place) {
  private static final String ENDS_OF_PROSE = ".!?…:”\"’'»)";
  private static final int MOST_CHARACTERS = 200;

  /** The headline of an article; empty where it has none. */
  public static Optional<Headline> of(Article article) {
    Optional<Span> inText = inText(article);
    String title = title(article);
    return title.isEmpty()
        ? inText.map(span -> new Headline(span.in(article.text()), span))
        : Optional.of(new Headline(title, inText.orElse(null)));
  }

  /** Whether words of an article stand in a headline within its text. */
  public static boolean holds(Article article, Span words) {
    return inText(article).filter(span -> span.contains(words)).isPresent();
  }

  private static String title(Article article) {
    String title = article.publication().title();
    return title == null ? "" : title.strip();
  }

  /** The first of several paragraphs where it is the headline. */
  private static Optional<Span> inText(Article article) {
    String text = article.text();
    List<Span> paragraphs = Paragraphs.first(text, 2);
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    String title = title(article);
    String first = paragraphs.getFirst().in(text);
    boolean isHeadline = title.isEmpty() ? mayBeHeadline(first) : first.equals(title);
    return isHeadline ? Optional.of(paragraphs.getFirst()) : Optional.empty();
  }

  private static boolean mayBeHeadline(String paragraph) {
    return paragraph.length() <= MOST_CHARACTERS
        && ENDS_OF_PROSE.indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }
}
