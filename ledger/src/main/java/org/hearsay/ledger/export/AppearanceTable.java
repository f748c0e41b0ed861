package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.text;

import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.ledger.parquet.Column;

/** The rows of speakers' appearances: which entity of which article is whom, and why. Stateless. */
final class AppearanceTable {
  static final List<Column> COLUMNS =
      List.of(text("speaker"), text("article"), text("entity"), text("one_because"));

  private AppearanceTable() {}

  static void write(String speaker, List<Attested> appearances, Rows out) {
    appearances.stream()
        .sorted(
            Comparator.comparing((Attested it) -> it.entity().article().value())
                .thenComparing(it -> it.entity().local()))
        .forEach(it -> out.row(speaker, it.entity().article(), it.entity().local(), it.reason()));
  }
}
