package org.hearsay.claim;

import org.hearsay.article.ArticleId;

/** Names claims by their founders, so that a claim is called the same wherever it is founded. */
public final class ClaimIds {
  private static final int DIGITS = 12;

  private ClaimIds() {}

  /** The letter c and twelve hexadecimal digits of the hash of the statement's id. */
  public static String foundedBy(StatementId statement) {
    String hash = ArticleId.of(statement.toString()).value();
    int begin = hash.indexOf(':') + 1;
    return "c" + hash.substring(begin, begin + DIGITS);
  }
}
