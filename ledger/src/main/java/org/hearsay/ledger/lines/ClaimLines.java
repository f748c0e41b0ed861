package org.hearsay.ledger.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Members;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Writes claims with their statements, and those that were merged into others by themselves. */
final class ClaimLines {
  private final DSLContext transaction;
  private final LineOutput out;
  private final Ranks claims;
  private final Ranks members;

  ClaimLines(DSLContext transaction, LineOutput out) {
    this.transaction = transaction;
    this.out = out;
    claims = new Ranks(transaction, Claims.CLAIM, Claims.NUMBER);
    members = new Ranks(transaction, Members.MEMBER, Members.NUMBER);
  }

  void write(List<Long> numbers) {
    Map<Long, Record> rows =
        transaction
            .select(Claims.ALL)
            .from(Claims.CLAIM)
            .where(Claims.NUMBER.in(numbers))
            .fetchMap(Claims.NUMBER);
    Map<Long, String> merged =
        ids(Claims.CLAIM, Claims.NUMBER, Claims.ID, rows.values(), Claims.MERGED_INTO);
    Children statements =
        Children.of(
            transaction, Members.MEMBER, Members.ALL, Members.CLAIM, numbers, Members.NUMBER);
    List<Record> all = new ArrayList<>();
    statements.rows().values().forEach(all::addAll);
    Map<Long, String> articles =
        ids(Articles.ARTICLE, Articles.NUMBER, Articles.ID, all, Members.ARTICLE);
    for (Long number : numbers) {
      Record row = Objects.requireNonNull(rows.get(number));
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      ObjectNode json = line.putObject("claim").put(Columns.FOUNDED, claims.of(number));
      RowJson.add(json, row, Columns.CLAIM);
      json.put(Claims.MERGED_INTO.getName(), merged.get(row.get(Claims.MERGED_INTO)));
      addMembers(json.putArray("members"), statements.of(number), articles);
      out.write(line);
    }
  }

  private void addMembers(ArrayNode json, List<Record> rows, Map<Long, String> articles) {
    for (Record row : rows) {
      ArticleId article =
          new ArticleId(Objects.requireNonNull(articles.get(row.get(Members.ARTICLE))));
      ObjectNode member =
          json.addObject()
              .put(Columns.JOINED, members.of(row.get(Members.NUMBER)))
              .put(
                  Members.STATEMENT.getName(),
                  new StatementId(article, row.get(Members.STATEMENT)).toString());
      RowJson.add(member, row, Columns.MEMBER);
    }
  }

  /** Ids of the rows of {@code table} that {@code rows} point to. */
  private Map<Long, String> ids(
      Table<Record> table,
      Field<Long> number,
      Field<String> id,
      Iterable<Record> rows,
      Field<Long> pointer) {
    Set<Long> wanted = new HashSet<>();
    rows.forEach(row -> wanted.add(row.get(pointer)));
    return transaction.select(number, id).from(table).where(number.in(wanted)).fetchMap(number, id);
  }
}
