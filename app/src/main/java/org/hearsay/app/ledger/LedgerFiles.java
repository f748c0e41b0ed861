package org.hearsay.app.ledger;

import java.nio.file.Path;
import org.hearsay.article.ArticleId;
import org.hearsay.ledger.Ledgers;

/** Where files stand that belong to a ledger. */
public final class LedgerFiles {
  private static final String SERVER = "jdbc:";

  private LedgerFiles() {}

  /** Whether a ledger is on a database server, where several processes may add to it. */
  static boolean isOnServer(String place) {
    return place.startsWith(SERVER);
  }

  /**
   * A file beside a ledger of one file; for one on a server a file in the user's data folder.
   *
   * @param place path of a SQLite file, or a JDBC URL of PostgreSQL
   * @param suffix what the file's name ends in, with a dot
   */
  public static Path beside(String place, String suffix) {
    if (!isOnServer(place)) {
      return Path.of(place + suffix);
    }
    String name = ArticleId.of(place).value().replaceAll("[^0-9a-f]", "").substring(0, 16);
    return Path.of(Ledgers.defaultPlace()).resolveSibling(name + suffix);
  }
}
