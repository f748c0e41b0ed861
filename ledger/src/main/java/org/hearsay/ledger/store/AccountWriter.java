package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.database.RowBatch;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.database.Tables.Times;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Writes what was read in an article. */
final class AccountWriter {
  private final DSLContext transaction;
  private final long article;

  AccountWriter(DSLContext transaction, long article) {
    this.transaction = transaction;
    this.article = article;
  }

  void write(Account account) {
    insert(Entities.ENTITY, Entities.ALL, entities(account.entities()));
    RowBatch.execute(
        transaction,
        transaction
            .insertInto(Statements.STATEMENT)
            .columns(Statements.ALL)
            .values(new Object[Statements.ALL.size()])
            .onConflict(Statements.ARTICLE, Statements.LOCAL)
            .doUpdate()
            .setAllToExcluded(),
        statements(account.statements()));
    insert(Hops.HOP, Hops.ALL, hops(account.statements()));
    insert(Times.TIME, Times.ALL, times(account.times()));
  }

  /** Puts a later reading in the place of the last one. What that alone had is retired. */
  void rewrite(Account account) {
    transaction.deleteFrom(Times.TIME).where(Times.ARTICLE.eq(article)).execute();
    transaction.deleteFrom(Hops.HOP).where(Hops.ARTICLE.eq(article)).execute();
    transaction.deleteFrom(Entities.ENTITY).where(Entities.ARTICLE.eq(article)).execute();
    transaction
        .update(Statements.STATEMENT)
        .set(Statements.RETIRED, true)
        .set(Statements.ENTITIES, List.of())
        .where(Statements.ARTICLE.eq(article))
        .execute();
    write(account);
  }

  private List<@Nullable Object[]> entities(List<Entity> entities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Entity entity : entities) {
      rows.add(EntityRow.of(article, rows.size(), entity));
    }
    return rows;
  }

  private List<@Nullable Object[]> statements(List<Statement> statements) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Statement statement : statements) {
      rows.add(StatementRow.of(article, rows.size(), statement));
    }
    return rows;
  }

  private List<@Nullable Object[]> hops(List<Statement> statements) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Statement statement : statements) {
      int place = 0;
      for (Hop hop : statement.via()) {
        rows.add(
            new Object[] {
              article, statement.id(), place++, hop.name(), hop.kind(), hop.evidence()
            });
      }
    }
    return rows;
  }

  private List<@Nullable Object[]> times(List<TimeExpression> times) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TimeExpression time : times) {
      rows.add(
          new @Nullable Object[] {article, rows.size(), time.span(), time.type(), time.value()});
    }
    return rows;
  }

  private void insert(Table<Record> table, List<Field<?>> columns, List<@Nullable Object[]> rows) {
    RowBatch.insert(transaction, table, columns, rows);
  }
}
