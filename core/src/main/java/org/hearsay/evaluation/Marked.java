package org.hearsay.evaluation;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * The spans of one attribution as people marked them; any of the lists may be empty, unlike in an
 * {@link Attribution}.
 *
 * @param source who, as the article words it
 * @param cue what links source and content
 * @param content what is attributed, in one piece or several
 */
public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
  /** Copies the lists. */
  public Marked {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The spans of a found attribution. */
  public static Marked of(Attribution attribution) {
    return new Marked(attribution.source(), attribution.cue(), attribution.content());
  }
}
