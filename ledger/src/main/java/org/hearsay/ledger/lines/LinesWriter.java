package org.hearsay.ledger.lines;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Corrections;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Writes one state of a ledger as lines. Sorted here, as databases sort each in their own way. */
final class LinesWriter {
  static final int FORMAT = 1;
  private static final int AT_ONCE = 100;

  private final DSLContext transaction;
  private final LineOutput out;

  LinesWriter(DSLContext transaction, LineOutput out) {
    this.transaction = transaction;
    this.out = out;
  }

  void write() {
    writeHead();
    ArticleLines articles = new ArticleLines(transaction, out);
    inParts(byId(Articles.ARTICLE, Articles.ID, Articles.NUMBER), articles::write);
    ClaimLines claims = new ClaimLines(transaction, out);
    inParts(byId(Claims.CLAIM, Claims.ID, Claims.NUMBER), claims::write);
    writeCorrections();
  }

  private void writeHead() {
    out.write(
        JsonNodeFactory.instance
            .objectNode()
            .put("hearsay", "ledger")
            .put("format", FORMAT)
            .put("articles", transaction.fetchCount(Articles.ARTICLE))
            .put("claims", transaction.fetchCount(Claims.CLAIM))
            .put("corrections", transaction.fetchCount(Corrections.CORRECTION)));
  }

  private Collection<Long> byId(Table<Record> table, Field<String> id, Field<Long> number) {
    Map<String, Long> numbers = transaction.select(id, number).from(table).fetchMap(id, number);
    return new TreeMap<>(numbers).values();
  }

  private static void inParts(Collection<Long> numbers, Consumer<List<Long>> write) {
    List<Long> part = new ArrayList<>();
    for (Long number : numbers) {
      part.add(number);
      if (part.size() == AT_ONCE) {
        write.accept(part);
        part.clear();
      }
    }
    write.accept(part);
  }

  private void writeCorrections() {
    transaction
        .select(Columns.CORRECTION)
        .from(Corrections.CORRECTION)
        .orderBy(Corrections.NUMBER)
        .forEach(row -> {
          ObjectNode line = JsonNodeFactory.instance.objectNode();
          line.set("correction", RowJson.of(row, Columns.CORRECTION));
          out.write(line);
        });
  }
}
