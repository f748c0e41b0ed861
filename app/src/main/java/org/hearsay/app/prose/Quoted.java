package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.ToldHeadline;

/** Articles' words in quotation marks. All of them pass one check. For one thread. */
public final class Quoted {
  private static final String OPENING = "“\"«„‘'‹";
  private static final String CLOSING = "”\"»“’'›";

  private static final int MOST = 120;

  private final ExactWords words;

  /**
   * @param words checks what is to be quoted
   */
  public Quoted(ExactWords words) {
    this.words = words;
  }

  /** What a statement says, piece by piece. */
  public String content(FiledStatement filed) {
    return of(filed.article(), filed.statement().attribution().content());
  }

  /** Words that stand apart in an article, as in “It will open” … “soon”. */
  public String of(Article article, List<Span> pieces) {
    return pieces.stream().map(piece -> marked(words.of(article, piece))).collect(joining(" … "));
  }

  /** Words whole where they are few; else the first of them, and that they go on. */
  public String beginning(Article article, Span piece) {
    String whole = words.of(article, piece);
    int end = whole.length() > MOST ? whole.lastIndexOf(' ', MOST) : whole.length();
    if (end <= 0 || end == whole.length()) {
      return marked(whole);
    }
    Span first = new Span(piece.begin(), piece.begin() + end);
    return marked(words.of(article, first)) + " […]";
  }

  /** A headline's words. */
  public String headline(ToldHeadline told) {
    return marked(HeadlineWords.exact(told, words));
  }

  /** Words that bring marks of their own keep those. */
  private static String marked(String words) {
    boolean hasMarks =
        words.length() > 1
            && OPENING.indexOf(words.charAt(0)) >= 0
            && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    return hasMarks ? words : "“" + words + "”";
  }
}
