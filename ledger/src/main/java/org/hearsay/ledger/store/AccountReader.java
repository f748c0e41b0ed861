package org.hearsay.ledger.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Change.OfStatement;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.database.Tables.Times;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** Reads back what was read in some articles: one query for each table, however many they are. */
final class AccountReader {
  private final Collection<Long> articles;
  private final DSLContext transaction;
  private final Map<Long, Result<Record>> publications;
  private final Map<Long, Result<Record>> entities;
  private final Map<Long, Result<Record>> statements;
  private final Map<Long, Result<Record>> hops;
  private final Map<Long, Result<Record>> times;

  /**
   * @param articles numbers of their rows
   */
  AccountReader(DSLContext transaction, Collection<Long> articles) {
    this.transaction = transaction;
    this.articles = articles;
    publications =
        rows(Publications.PUBLICATION, Publications.ALL, Publications.ARTICLE, Publications.NUMBER);
    entities = rows(Entities.ENTITY, Entities.ALL, Entities.ARTICLE, Entities.PLACE);
    statements = rows(Statements.STATEMENT, Statements.ALL, Statements.ARTICLE, Statements.PLACE);
    hops = rows(Hops.HOP, Hops.ALL, Hops.ARTICLE, Hops.PLACE);
    times = rows(Times.TIME, Times.ALL, Times.ARTICLE, Times.PLACE);
  }

  /** What the models read, in the order in which the articles were added. */
  List<Account> accounts() {
    return transaction
        .select(Articles.ALL)
        .from(Articles.ARTICLE)
        .where(Articles.NUMBER.in(articles))
        .orderBy(Articles.NUMBER)
        .fetch(row -> account(row.get(Articles.NUMBER), article(row)));
  }

  /** The same with people's changes laid on top. */
  List<Account> corrected() {
    Map<ArticleId, List<OfStatement>> changes =
        new CorrectionRows(transaction).ofStatements(articles);
    return accounts().stream()
        .map(account ->
            CorrectedAccount.of(account, changes.getOrDefault(account.article().id(), List.of())))
        .toList();
  }

  private Map<Long, Result<Record>> rows(
      Table<Record> table, List<Field<?>> columns, Field<Long> article, Field<?> order) {
    Condition wanted = article.in(articles);
    return transaction
        .select(columns)
        .from(table)
        .where(wanted)
        .orderBy(article, order)
        .fetchGroups(article);
  }

  private Article article(Record row) {
    return new Article(
        new ArticleId(row.get(Articles.ID)),
        row.get(Articles.TEXT),
        row.get(Articles.LANGUAGE),
        of(publications, row.get(Articles.NUMBER)).stream()
            .findFirst()
            .map(ArticleRows::publication)
            .orElse(Publication.UNKNOWN));
  }

  private Account account(long number, Article article) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Record row : of(entities, number)) {
      Entity entity = EntityRow.entity(row, article.text());
      byId.put(entity.id(), entity);
    }
    return new Account(
        article,
        of(statements, number).stream()
            .filter(row -> !row.get(Statements.RETIRED))
            .map(row -> statement(row, byId))
            .toList(),
        List.copyOf(byId.values()),
        of(times, number).stream().map(AccountReader::time).toList());
  }

  private Statement statement(Record row, Map<String, Entity> byId) {
    String local = row.get(Statements.LOCAL);
    List<Record> chain =
        of(hops, row.get(Statements.ARTICLE)).stream()
            .filter(hop -> hop.get(Hops.STATEMENT).equals(local))
            .toList();
    return StatementRow.statement(row, byId, chain);
  }

  private static TimeExpression time(Record row) {
    return new TimeExpression(row.get(Times.SPAN), row.get(Times.TYPE), row.get(Times.VALUE));
  }

  private static List<Record> of(Map<Long, Result<Record>> rows, long article) {
    List<Record> found = rows.get(article);
    return found == null ? List.of() : found;
  }
}
