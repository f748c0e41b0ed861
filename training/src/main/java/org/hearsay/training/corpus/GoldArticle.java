package org.hearsay.training.corpus;

import java.util.List;
import org.hearsay.article.Span;

/**
 * An article and the attributions that people marked in it.
 *
 * @param id name of the article in its corpus
 * @param text the article's text, which the spans index
 * @param attributions in no particular order
 */
public record GoldArticle(String id, String text, List<Marked> attributions) {
  /** The marked spans of one attribution; any of the lists may be empty. */
  public record Marked(List<Span> source, List<Span> cue, List<Span> content) {}
}
