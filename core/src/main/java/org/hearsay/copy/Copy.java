package org.hearsay.copy;

import java.util.List;
import org.hearsay.article.ArticleId;

/**
 * An earlier article that shares passages with a text.
 *
 * @param earlier the earlier article
 * @param kind what the passages come to
 * @param passages what they share: {@code inA} in the earlier article's text, {@code inB} in the
 *     text asked about; in the order of the latter, never empty
 * @param share how much of both texts the passages are
 * @param ownWords how many of the shared words are neither stock wording nor, in one of the texts
 *     or both, in quotation marks
 */
public record Copy(
    ArticleId earlier, Kind kind, List<Passage> passages, Share share, int ownWords) {
  /** What shared passages come to. */
  public enum Kind {
    /** So much of one text's own wording stands in the other that the two are not independent. */
    COPIED,
    /** Most of what is shared one of them gives as somebody's words: both may have heard these. */
    QUOTED,
    /** A sentence or two, or stock wording: too little to tell. */
    FRAGMENT
  }

  /** Copies the list. */
  public Copy {
    passages = List.copyOf(passages);
  }
}
