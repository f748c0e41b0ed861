package org.hearsay.ledger.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Corrections;
import org.hearsay.ledger.database.Tables.Entities;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Members;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.ledger.database.Tables.Times;
import org.jooq.Field;

/**
 * What stands in lines: of each table the columns that are written as they are, and the fields that
 * stand for the numbers of its rows.
 */
final class Columns {
  /** Rank of an article among all, in the order of their adding. */
  static final String ADDED = "added";

  /** Rank of a publication. */
  static final String NOTED = "noted";

  /** Rank of a claim. */
  static final String FOUNDED = "founded";

  /** Rank of a statement among all that joined a claim. */
  static final String JOINED = "joined";

  static final List<Field<?>> ARTICLE = without(Articles.ALL, Articles.NUMBER);
  static final List<Field<?>> PUBLICATION =
      without(Publications.ALL, Publications.NUMBER, Publications.ARTICLE);
  static final List<Field<?>> STATEMENT = without(Statements.ALL, Statements.ARTICLE);
  static final List<Field<?>> HOP = without(Hops.ALL, Hops.ARTICLE, Hops.STATEMENT);
  static final List<Field<?>> ENTITY = without(Entities.ALL, Entities.ARTICLE);
  static final List<Field<?>> TIME = without(Times.ALL, Times.ARTICLE);
  static final List<Field<?>> CLAIM = without(Claims.ALL, Claims.NUMBER, Claims.MERGED_INTO);
  static final List<Field<?>> MEMBER =
      without(Members.ALL, Members.NUMBER, Members.CLAIM, Members.ARTICLE, Members.STATEMENT);
  static final List<Field<?>> CORRECTION =
      List.of(Corrections.AUTHOR, Corrections.MADE, Corrections.CHANGE);

  /** Columns that lines written before they were thought of lack; they are null there. */
  static final Set<Field<?>> NEW_SINCE_FORMAT_1 =
      Set.of(Publications.AUTHOR, Publications.PUBLISHED_AT, Publications.CREDIT);

  private Columns() {}

  private static List<Field<?>> without(List<Field<?>> columns, Field<?>... left) {
    List<Field<?>> out = Arrays.asList(left);
    return columns.stream().filter(column -> !out.contains(column)).toList();
  }
}
