package org.hearsay.ledger.lines;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.SQLDataType.BIGINT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Change;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.RowBatch;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Members;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.database.Tables.Times;
import org.hearsay.ledger.store.CorrectionRows;
import org.hearsay.ledger.store.SpeakerFiling;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Inserts what lines hold; the ranks become the numbers of the rows. */
final class LineRows {
  private final DSLContext transaction;
  private final Map<String, Long> articles = new HashMap<>();
  private final Map<String, Long> claims = new HashMap<>();
  private final Map<Long, String> merged = new HashMap<>();
  private int corrections;

  LineRows(DSLContext transaction) {
    this.transaction = transaction;
  }

  int articles() {
    return articles.size();
  }

  int claims() {
    return claims.size();
  }

  int corrections() {
    return corrections;
  }

  void article(JsonNode json) {
    String id = text(json, Articles.ID);
    if (!id.equals(ArticleId.of(text(json, Articles.TEXT)).value())) {
      throw new IllegalArgumentException("the text is not the one that " + id + " stands for");
    }
    long number = json.required(Columns.ADDED).longValue();
    articles.put(id, number);
    insert(
        Articles.ARTICLE,
        columns(Columns.ARTICLE, Articles.NUMBER),
        List.<@Nullable Object[]>of(row(json, Columns.ARTICLE, number)));
    publications(json.required("publications"), number);
    statements(json.required("statements"), number);
    insert(
        Entities.ENTITY,
        columns(Columns.ENTITY, Entities.ARTICLE),
        rows(json.required("entities"), Columns.ENTITY, number));
    insert(
        Times.TIME,
        columns(Columns.TIME, Times.ARTICLE),
        rows(json.required("times"), Columns.TIME, number));
  }

  private void publications(JsonNode places, long article) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (JsonNode place : places) {
      long noted = place.required(Columns.NOTED).longValue();
      rows.add(row(place, Columns.PUBLICATION, noted, article));
    }
    insert(
        Publications.PUBLICATION,
        columns(Columns.PUBLICATION, Publications.NUMBER, Publications.ARTICLE),
        rows);
  }

  private void statements(JsonNode statements, long article) {
    List<@Nullable Object[]> hops = new ArrayList<>();
    for (JsonNode statement : statements) {
      String local = text(statement, Statements.LOCAL);
      hops.addAll(rows(statement.required("via"), Columns.HOP, article, local));
    }
    insert(
        Statements.STATEMENT,
        columns(Columns.STATEMENT, Statements.ARTICLE),
        rows(statements, Columns.STATEMENT, article));
    insert(Hops.HOP, columns(Columns.HOP, Hops.ARTICLE, Hops.STATEMENT), hops);
  }

  /** What it was merged into may come later, and is set at the end. */
  void claim(JsonNode json) {
    long number = json.required(Columns.FOUNDED).longValue();
    claims.put(text(json, Claims.ID), number);
    if (json.hasNonNull(Claims.MERGED_INTO.getName())) {
      merged.put(number, text(json, Claims.MERGED_INTO));
    }
    insert(
        Claims.CLAIM,
        columns(Columns.CLAIM, Claims.NUMBER),
        List.<@Nullable Object[]>of(row(json, Columns.CLAIM, number)));
    List<@Nullable Object[]> members = new ArrayList<>();
    for (JsonNode member : json.required("members")) {
      StatementId statement = StatementId.parse(text(member, Members.STATEMENT));
      members.add(
          row(
              member,
              Columns.MEMBER,
              member.required(Columns.JOINED).longValue(),
              number,
              known(articles, statement.article().value()),
              statement.local()));
    }
    insert(
        Members.MEMBER,
        columns(Columns.MEMBER, Members.NUMBER, Members.CLAIM, Members.ARTICLE, Members.STATEMENT),
        members);
  }

  void correction(JsonNode json) {
    @Nullable Object[] values = RowJson.values(json, Columns.CORRECTION);
    new CorrectionRows(transaction)
        .add(
            (String) Objects.requireNonNull(values[0]),
            (Instant) Objects.requireNonNull(values[1]),
            (Change) Objects.requireNonNull(values[2]));
    corrections++;
  }

  /** Ties together what lies in several lines, and lets the database count on from here. */
  void finish() {
    merged.forEach((claim, into) ->
        transaction
            .update(Claims.CLAIM)
            .set(Claims.MERGED_INTO, known(claims, into))
            .where(Claims.NUMBER.eq(claim))
            .execute());
    countOn(Articles.ARTICLE, Articles.NUMBER);
    countOn(Publications.PUBLICATION, Publications.NUMBER);
    countOn(Claims.CLAIM, Claims.NUMBER);
    countOn(Members.MEMBER, Members.NUMBER);
    new SpeakerFiling(transaction).makeAnew();
  }

  /** SQLite does so by itself. */
  private void countOn(Table<Record> table, Field<Long> number) {
    if (transaction.dialect() == SQLDialect.POSTGRES) {
      transaction
          .select(
              field(
                  "setval(pg_get_serial_sequence({0}, {1}), {2})",
                  BIGINT, inline(table.getName()), inline(number.getName()), max(number)))
          .from(table)
          .execute();
    }
  }

  private void insert(Table<Record> table, List<Field<?>> columns, List<@Nullable Object[]> rows) {
    RowBatch.insert(transaction, table, columns, rows);
  }

  private static List<Field<?>> columns(List<Field<?>> inLine, Field<?>... before) {
    return Stream.concat(Arrays.stream(before), inLine.stream()).toList();
  }

  private static List<@Nullable Object[]> rows(
      JsonNode children, List<Field<?>> columns, Object... before) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    children.forEach(child -> rows.add(row(child, columns, before)));
    return rows;
  }

  private static @Nullable Object[] row(JsonNode json, List<Field<?>> columns, Object... before) {
    @Nullable Object[] values = RowJson.values(json, columns);
    @Nullable Object[] row = Arrays.copyOf(before, before.length + values.length);
    System.arraycopy(values, 0, row, before.length, values.length);
    return row;
  }

  private static String text(JsonNode json, Field<?> column) {
    JsonNode value = json.required(column.getName());
    if (!value.isTextual()) {
      throw new IllegalArgumentException(column.getName() + " is no text: " + value);
    }
    return value.textValue();
  }

  private static long known(Map<String, Long> numbers, String id) {
    Long number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException(id + " is in no line before");
    }
    return number;
  }
}
