package org.hearsay.source;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What words such as "these reports", "the allegation", "that" stand for.
 *
 * @param words the words that refer, or those that state what is denied
 * @param spans the words of the article that say what is meant; may be empty
 * @param statement id of the statement that is meant, where it is one
 */
public record Reference(Span words, List<Span> spans, @Nullable String statement) {
  /** Copies the list. */
  public Reference {
    spans = List.copyOf(spans);
  }
}
