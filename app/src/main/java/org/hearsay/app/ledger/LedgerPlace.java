package org.hearsay.app.ledger;

import java.nio.file.Path;
import org.hearsay.article.ArticleId;
import org.hearsay.ledger.Ledgers;

/**
 * Where a ledger is kept, and where the files stand that belong to it.
 *
 * @param value path of a SQLite file, or a JDBC URL of PostgreSQL
 */
public record LedgerPlace(String value) {
  private static final String SERVER = "jdbc:";
  private static final int SHORT_HASH = 16;

  /**
   * A file of the ledger's own: beside a SQLite file, and for a ledger on a server in the user's
   * data folder, named by a hash of its address.
   *
   * @param suffix what the file is: {@code index}
   */
  public Path beside(String suffix) {
    if (!value.startsWith(SERVER)) {
      return Path.of(value + "." + suffix);
    }
    String name = ArticleId.of(value).value().replaceAll("[^0-9a-f]", "").substring(0, SHORT_HASH);
    return Path.of(Ledgers.defaultPlace()).resolveSibling(name + "." + suffix);
  }
}
