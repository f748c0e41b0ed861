package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.text;
import static org.hearsay.ledger.parquet.Column.whole;

import java.util.List;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.source.Account;
import org.hearsay.source.Hop;
import org.hearsay.source.Statement;

/** The rows of statements' chains. Stateless. */
final class HopTable {
  static final List<Column> COLUMNS =
      List.of(text("statement"), whole("place"), text("name"), text("kind"), text("evidence"));

  private HopTable() {}

  static void write(Account account, Rows out) {
    for (Statement statement : account.statements()) {
      int place = 0;
      for (Hop hop : statement.via()) {
        out.row(
            new StatementId(account.article().id(), statement.id()),
            ++place,
            hop.name(),
            Words.lower(hop.kind()),
            Words.of(hop.evidence(), account.article().text()));
      }
    }
  }
}
