package org.hearsay.ledger.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.database.Tables.Times;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Writes articles with what was read in them, also what later readings did not find again. */
final class ArticleLines {
  private final DSLContext transaction;
  private final LineOutput out;
  private final Ranks articles;
  private final Ranks publications;

  ArticleLines(DSLContext transaction, LineOutput out) {
    this.transaction = transaction;
    this.out = out;
    articles = new Ranks(transaction, Articles.ARTICLE, Articles.NUMBER);
    publications = new Ranks(transaction, Publications.PUBLICATION, Publications.NUMBER);
  }

  void write(List<Long> numbers) {
    new Part(numbers).write();
  }

  /** Some articles, read from each table at once. */
  private final class Part {
    private final List<Long> numbers;
    private final Map<Long, Record> rows;
    private final Children places;
    private final Children statements;
    private final Children hops;
    private final Children entities;
    private final Children times;

    Part(List<Long> numbers) {
      this.numbers = numbers;
      rows =
          transaction
              .select(Articles.ALL)
              .from(Articles.ARTICLE)
              .where(Articles.NUMBER.in(numbers))
              .fetchMap(Articles.NUMBER);
      places =
          children(
              Publications.PUBLICATION,
              Publications.ALL,
              Publications.ARTICLE,
              Publications.NUMBER);
      statements =
          children(Statements.STATEMENT, Statements.ALL, Statements.ARTICLE, Statements.PLACE);
      hops = children(Hops.HOP, Hops.ALL, Hops.ARTICLE, Hops.PLACE);
      entities = children(Entities.ENTITY, Entities.ALL, Entities.ARTICLE, Entities.PLACE);
      times = children(Times.TIME, Times.ALL, Times.ARTICLE, Times.PLACE);
    }

    private Children children(
        Table<Record> table, List<Field<?>> columns, Field<Long> article, Field<?>... order) {
      return Children.of(transaction, table, columns, article, numbers, order);
    }

    void write() {
      for (Long number : numbers) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        ObjectNode json = line.putObject("article").put(Columns.ADDED, articles.of(number));
        RowJson.add(json, Objects.requireNonNull(rows.get(number)), Columns.ARTICLE);
        addPlaces(json.putArray("publications"), number);
        addStatements(json.putArray("statements"), number);
        add(json.putArray("entities"), entities.of(number), Columns.ENTITY);
        add(json.putArray("times"), times.of(number), Columns.TIME);
        out.write(line);
      }
    }

    private void addPlaces(ArrayNode json, Long article) {
      for (Record row : places.of(article)) {
        long rank = publications.of(row.get(Publications.NUMBER));
        RowJson.add(json.addObject().put(Columns.NOTED, rank), row, Columns.PUBLICATION);
      }
    }

    private void addStatements(ArrayNode json, Long article) {
      List<Record> chains = hops.of(article);
      for (Record row : inOrder(statements.of(article))) {
        ObjectNode statement = json.addObject();
        RowJson.add(statement, row, Columns.STATEMENT);
        List<Record> chain =
            chains.stream()
                .filter(hop -> hop.get(Hops.STATEMENT).equals(row.get(Statements.LOCAL)))
                .toList();
        add(statement.putArray("via"), chain, Columns.HOP);
      }
    }

    /** One that is gone may have had the place that another has now. */
    private static List<Record> inOrder(List<Record> statements) {
      return statements.stream()
          .sorted(
              Comparator.comparing((Record row) -> row.get(Statements.PLACE))
                  .thenComparing(row -> row.get(Statements.LOCAL)))
          .toList();
    }

    private static void add(ArrayNode json, List<Record> rows, List<Field<?>> columns) {
      rows.forEach(row -> json.add(RowJson.of(row, columns)));
    }
  }
}
