package org.hearsay.claim;

import org.hearsay.article.ArticleId;

/** Names claims by their founders, so that a claim is called the same wherever it is founded. */
public final class ClaimIds {
  private static final int DIGITS = 12;

  private ClaimIds() {}

  /** The letter c and twelve hexadecimal digits of the hash of the statement's id. */
  public static String foundedBy(StatementId statement) {
    return of(statement.toString());
  }

  /**
   * Another one, for a statement that founded a claim before.
   *
   * @param time how often it then has founded one: 2 or more
   */
  public static String foundedAgainBy(StatementId statement, int time) {
    return of(statement + "-" + time);
  }

  private static String of(String founder) {
    String hash = ArticleId.of(founder).value();
    int begin = hash.indexOf(':') + 1;
    return "c" + hash.substring(begin, begin + DIGITS);
  }
}
