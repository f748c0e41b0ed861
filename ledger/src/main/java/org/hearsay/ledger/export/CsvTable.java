package org.hearsay.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearsay.claim.Ledger;

/**
 * A table of the ledger as CSV (RFC 4180), with its columns' names in the first line.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab
 * or a line break for a formula, and whoever is quoted could put one there. Such a text is written
 * with an apostrophe before it, and so is one that begins with an apostrophe: to have the text,
 * take one leading apostrophe away. NUL and surrogates without their other half become U+FFFD.
 */
public enum CsvTable {
  /** Every statement: whose word it is, through whom, in which words and where they stand. */
  STATEMENT {
    @Override
    void write(Sorted ledger, CsvOutput out) {
      StatementTable.write(ledger, out);
    }
  },
  /** Every carrier between an article and the source of a statement, outermost first. */
  HOP {
    @Override
    void write(Sorted ledger, CsvOutput out) {
      out.row("statement", "place", "name", "kind", "evidence");
      ledger.eachAccount(account -> StatementTable.hops(account, out));
    }
  },
  /** Every claim: its wording, and how many statements assert and deny it. */
  CLAIM {
    @Override
    void write(Sorted ledger, CsvOutput out) {
      ClaimTable.claims(ledger, out);
    }
  },
  /** Every statement's place in its claim, in the order of joining. */
  MEMBER {
    @Override
    void write(Sorted ledger, CsvOutput out) {
      ClaimTable.members(ledger, out);
    }
  };

  /**
   * Writes the table.
   *
   * @throws UncheckedIOException when {@code out} throws an {@link IOException}
   */
  public void write(Ledger ledger, Appendable out) {
    write(new Sorted(ledger), new CsvOutput(out));
  }

  abstract void write(Sorted ledger, CsvOutput out);
}
