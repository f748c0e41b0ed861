package org.hearsay.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Distinguish;
import org.hearsay.claim.Change.GradeSource;
import org.hearsay.claim.Change.GradeStatement;
import org.hearsay.claim.Change.OfClaim;
import org.hearsay.claim.Change.OfStatement;
import org.hearsay.claim.Change.Unite;
import org.hearsay.claim.Correction;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Corrections;
import org.hearsay.ledger.database.Tables.Statements;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jspecify.annotations.Nullable;

/** What people set right, as rows. */
public final class CorrectionRows {
  private final DSLContext transaction;

  /** Rows that are written and read in this transaction. */
  public CorrectionRows(DSLContext transaction) {
    this.transaction = transaction;
  }

  /**
   * Adds a row, and nothing else: it is not looked at whether the change can be done.
   *
   * @throws IllegalArgumentException when the ledger does not hold the article that it names
   */
  public void add(String author, Instant made, Change change) {
    @Nullable StatementId statement = change.names().orElse(null);
    transaction
        .insertInto(Corrections.CORRECTION)
        .set(Corrections.AUTHOR, author)
        .set(Corrections.MADE, made)
        .set(Corrections.KIND, kind(change.getClass()))
        .set(Corrections.ARTICLE, statement == null ? null : number(statement.article()))
        .set(Corrections.STATEMENT, statement == null ? null : statement.local())
        .set(Corrections.CLAIM, change instanceof OfClaim ofClaim ? ofClaim.claim() : null)
        .set(Corrections.CHANGE, change)
        .execute();
  }

  private long number(ArticleId article) {
    return new ArticleRows(transaction).requireNumber(article);
  }

  List<Correction> all() {
    return rows().orderBy(Corrections.NUMBER).fetch(CorrectionRows::correction);
  }

  /** Those about who is one speaker, in the order in which they were made. */
  List<Correction> ofSpeakers() {
    return rows()
        .where(Corrections.KIND.in(kind(Unite.class), kind(Distinguish.class)))
        .orderBy(Corrections.NUMBER)
        .fetch(CorrectionRows::correction);
  }

  Correction last() {
    return correction(rows().orderBy(Corrections.NUMBER.desc()).limit(1).fetchSingle());
  }

  private SelectWhereStep<Record> rows() {
    List<Field<?>> columns = new ArrayList<>(Corrections.ALL);
    columns.add(Statements.RETIRED);
    return transaction
        .select(columns)
        .from(Corrections.CORRECTION)
        .leftJoin(Statements.STATEMENT)
        .on(Statements.ARTICLE.eq(Corrections.ARTICLE), Statements.LOCAL.eq(Corrections.STATEMENT));
  }

  private static Correction correction(Record row) {
    return new Correction(
        row.get(Corrections.NUMBER),
        row.get(Corrections.AUTHOR),
        row.get(Corrections.MADE),
        row.get(Corrections.CHANGE),
        Boolean.TRUE.equals(row.get(Statements.RETIRED)));
  }

  /** All grades, in the order in which they were given. */
  List<Correction> grades() {
    return rows()
        .where(Corrections.KIND.in(kind(GradeSource.class), kind(GradeStatement.class)))
        .orderBy(Corrections.NUMBER)
        .fetch(CorrectionRows::correction);
  }

  private static String kind(Class<? extends Change> change) {
    return change.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Changes of statements of these articles, in the order in which they were made. */
  Map<ArticleId, List<OfStatement>> ofStatements(Collection<Long> articles) {
    Map<ArticleId, List<OfStatement>> changes = new HashMap<>();
    transaction
        .select(Corrections.CHANGE)
        .from(Corrections.CORRECTION)
        .where(Corrections.ARTICLE.in(articles))
        .orderBy(Corrections.NUMBER)
        .fetch(Corrections.CHANGE)
        .forEach(change -> {
          if (change instanceof OfStatement ofStatement) {
            changes
                .computeIfAbsent(ofStatement.statement().article(), _ -> new ArrayList<>())
                .add(ofStatement);
          }
        });
    return changes;
  }
}
