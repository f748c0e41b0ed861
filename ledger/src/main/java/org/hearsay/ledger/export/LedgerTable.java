package org.hearsay.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Ledger;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.ledger.parquet.ParquetTable;
import org.hearsay.origin.Tracing;

/**
 * A table of the ledger, as CSV or as Parquet: the same columns and rows, sorted by id.
 *
 * <p>CSV is that of RFC 4180, with the columns' names in the first line. A spreadsheet takes a cell
 * that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a formula,
 * and whoever is quoted could put one there. Such a text is written with an apostrophe before it,
 * and so is one that begins with an apostrophe: to have the text, take one leading apostrophe away.
 * In both forms NUL and surrogates without their other half become U+FFFD.
 */
public enum LedgerTable {
  /** Every statement: whose word it is, through whom, in which words and where they stand. */
  STATEMENT(StatementTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachAccount(account -> StatementTable.write(account, out));
    }
  },
  /** Every carrier between an article and the source of a statement, outermost first. */
  HOP(HopTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachAccount(account -> HopTable.write(account, out));
    }
  },
  /** Every claim: its wording, who asserts and denies it by how many origins. */
  CLAIM(ClaimTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachTrace(tracing, trace -> ClaimTable.write(trace, out));
    }
  },
  /** Every statement's place in its claim, in the order of joining. */
  MEMBER(MemberTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachClaim(claim -> MemberTable.write(claim, out));
    }
  },
  /** Where each statement of a claim enters the public, and with which others it is one origin. */
  ORIGIN(OriginTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachTrace(tracing, trace -> OriginTable.write(trace, out));
    }
  },
  /** Every speaker, one across articles: names, roles, how often and where first. */
  SPEAKER(SpeakerTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachSpeaker(speaker -> SpeakerTable.write(speaker, out));
    }
  },
  /** Which entity of which article is which speaker, and what shows it. */
  APPEARANCE(AppearanceTable.COLUMNS) {
    @Override
    void write(Sorted ledger, Tracing tracing, Rows out) {
      ledger.eachSpeaker(summary -> {
        String speaker = summary.speaker().id();
        AppearanceTable.write(speaker, ledger.ledger().appearances(speaker), out);
      });
    }
  };

  private final List<Column> columns;

  LedgerTable(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * Writes the table as CSV.
   *
   * @param tracing traces claims of this ledger
   * @throws UncheckedIOException when {@code out} throws an {@link IOException}
   */
  public void csv(Ledger ledger, Tracing tracing, Appendable out) {
    CsvOutput csv = new CsvOutput(out);
    csv.row(columns.stream().map(Column::name).toArray());
    write(new Sorted(ledger), tracing, csv::row);
  }

  /**
   * Writes the table as a Parquet file; leaves the stream open.
   *
   * @param tracing traces claims of this ledger
   * @throws UncheckedIOException when the stream can't be written
   */
  public void parquet(Ledger ledger, Tracing tracing, OutputStream out) {
    try (ParquetTable table = new ParquetTable(out, name().toLowerCase(Locale.ROOT), columns)) {
      write(new Sorted(ledger), tracing, new ParquetRows(table, columns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract void write(Sorted ledger, Tracing tracing, Rows out);
}
