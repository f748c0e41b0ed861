package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;

/** Articles' words in quotation marks. All of them pass one check. For one thread. */
public final class Quoted {
  private static final String OPENING = "“\"«„‘'‹";
  private static final String CLOSING = "”\"»“’'›";

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

  /** The words without marks of ours. */
  public String bare(Article article, Span piece) {
    return words.of(article, piece);
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
