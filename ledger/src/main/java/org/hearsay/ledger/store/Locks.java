package org.hearsay.ledger.store;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * Keeps writers apart that would look first and write then, until the end of their transactions.
 *
 * <p>On SQLite there is one writer anyway. On PostgreSQL these are advisory locks: on a number, not
 * on rows, so that what is not there yet can be locked too. Taken in the order of the methods here,
 * so that no two writers wait for each other.
 */
final class Locks {
  private static final int ADDRESS = 1;
  private static final int ARTICLE = 2;
  private static final int CLAIMS = 3;
  private static final int SPEAKERS = 4;

  private final DSLContext transaction;

  Locks(DSLContext transaction) {
    this.transaction = transaction;
  }

  /** Texts found at one address. */
  void address(String url) {
    take(ADDRESS, url.hashCode());
  }

  /** What belongs to one article. */
  void article(long number) {
    take(ARTICLE, Long.hashCode(number));
  }

  /** What people do to claims. */
  void claims() {
    take(CLAIMS, 0);
  }

  /** Who is one speaker: what one article adds shows what another one joins. */
  void speakers() {
    take(SPEAKERS, 0);
  }

  private void take(int kind, int key) {
    if (transaction.dialect() == SQLDialect.POSTGRES) {
      transaction.execute("select pg_advisory_xact_lock(?, ?)", kind, key);
    }
  }
}
