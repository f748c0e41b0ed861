package org.hearsay.ledger.store;

import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.ledger.Ledgers;
import org.hearsay.source.Account;

/** Files one article after another, and names each when it is in the ledger, until it is killed. */
final class FilingForever {
  private static final int STATEMENTS = 40;

  private FilingForever() {}

  /**
   * @param arguments the ledger's place, and a word that stands in the articles
   */
  public static void main(String[] arguments) {
    SqlLedger ledger = Ledgers.open(arguments[0]);
    for (int i = 0; ; i++) {
      Account account = account(arguments[1] + " " + i);
      ledger.file(account, "reader 1", Accounts.alone(account));
      System.out.println(account.article().text().lines().findFirst().orElseThrow());
    }
  }

  /** Always the same for the same first line. */
  static Account account(String firstLine) {
    String text = firstLine + "\n" + "Nobody saw the boat leave the quay. ".repeat(20);
    Span[] contents = new Span[STATEMENTS];
    for (int i = 0; i < STATEMENTS; i++) {
      contents[i] = new Span(i, i + 50);
    }
    return Accounts.saying(Article.of(text, "en", Publication.UNKNOWN), contents);
  }
}
