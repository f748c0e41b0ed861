package org.hearsay.ledger.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Member;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Claims;
import org.hearsay.ledger.database.Tables.Members;
import org.hearsay.ledger.database.Tables.Statements;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Claims as they stand: with what was merged into them, without statements that are gone.
 *
 * <p>A claim that was merged keeps its row and its members; reading goes on to the <em>root</em>,
 * the claim that it was merged into, which is never merged itself.
 */
final class ClaimReader {
  private static final int ROWS_AT_ONCE = 1000;
  private static final Table<Record> ROOT = Claims.CLAIM.as("root");
  private static final Table<Record> PART = Claims.CLAIM.as("part");
  private static final Field<Long> ROOT_NUMBER = ofRoot(Claims.NUMBER);
  private static final Field<String> ROOT_ID = ofRoot(Claims.ID);
  private static final Field<String> ROOT_WORDING = ofRoot(Claims.WORDING);
  private static final Field<String> ROOT_NAME = ofRoot(Claims.NAME);

  private final DSLContext transaction;

  ClaimReader(DSLContext transaction) {
    this.transaction = transaction;
  }

  /** Number of the claim that this one is now part of: its own, where it was not merged. */
  Optional<Long> root(String id) {
    return transaction
        .select(coalesce(Claims.MERGED_INTO, Claims.NUMBER))
        .from(Claims.CLAIM)
        .where(Claims.ID.eq(id))
        .fetchOptional(row -> row.value1());
  }

  /** The same for several, by their ids. */
  Map<String, Long> roots(Collection<String> ids) {
    Field<Long> root = coalesce(Claims.MERGED_INTO, Claims.NUMBER);
    return transaction
        .select(Claims.ID, root)
        .from(Claims.CLAIM)
        .where(Claims.ID.in(ids))
        .fetchMap(Claims.ID, root);
  }

  Optional<Long> rootOf(long article, String statement) {
    return transaction
        .select(coalesce(Claims.MERGED_INTO, Claims.NUMBER))
        .from(Members.MEMBER)
        .join(Claims.CLAIM)
        .on(Claims.NUMBER.eq(Members.CLAIM))
        .where(Members.ARTICLE.eq(article).and(Members.STATEMENT.eq(statement)))
        .fetchOptional(row -> row.value1());
  }

  /** The same for all statements of several articles, by the articles' ids. */
  Map<StatementId, Long> rootsOf(Collection<String> articles) {
    Field<Long> root = coalesce(Claims.MERGED_INTO, Claims.NUMBER);
    Map<StatementId, Long> roots = new HashMap<>();
    transaction
        .select(Articles.ID, Members.STATEMENT, root)
        .from(Members.MEMBER)
        .join(Claims.CLAIM)
        .on(Claims.NUMBER.eq(Members.CLAIM))
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Members.ARTICLE))
        .where(Articles.ID.in(articles))
        .forEach(row ->
            roots.put(new StatementId(new ArticleId(row.value1()), row.value2()), row.value3()));
    return roots;
  }

  Optional<Claim> claim(long root) {
    return Optional.ofNullable(claims(List.of(root)).get(root));
  }

  /** Those that have statements, by their numbers. */
  Map<Long, Claim> claims(Collection<Long> roots) {
    Map<Long, Claim> claims = new HashMap<>();
    members(Claims.NUMBER.in(roots).or(Claims.MERGED_INTO.in(roots)))
        .fetchGroups(ROOT_NUMBER)
        .forEach((root, rows) -> claims.put(root, claim(rows)));
    return claims;
  }

  /** The number of the row that has this id, whether it was merged or not. */
  Optional<Long> number(String id) {
    return transaction
        .select(Claims.NUMBER)
        .from(Claims.CLAIM)
        .where(Claims.ID.eq(id))
        .fetchOptional(Claims.NUMBER);
  }

  List<String> ids() {
    return roots(noCondition()).orderBy(Claims.NUMBER).fetch(Claims.ID);
  }

  List<String> idsAfter(long number, int most) {
    return roots(Claims.NUMBER.gt(number)).orderBy(Claims.NUMBER).limit(most).fetch(Claims.ID);
  }

  int count() {
    return transaction.fetchCount(roots(noCondition()));
  }

  /** Those that have statements, their own or of what was merged into them. */
  private SelectConditionStep<Record1<String>> roots(Condition wanted) {
    Field<Long> partNumber = field(name(PART.getName(), Claims.NUMBER.getName()), Long.class);
    Field<Long> partOf = field(name(PART.getName(), Claims.MERGED_INTO.getName()), Long.class);
    return transaction
        .select(Claims.ID)
        .from(Claims.CLAIM)
        .where(Claims.MERGED_INTO.isNull())
        .and(wanted)
        .and(
            exists(present().where(Members.CLAIM.eq(Claims.NUMBER), Statements.RETIRED.isFalse()))
                .or(
                    exists(
                        present()
                            .join(PART)
                            .on(partNumber.eq(Members.CLAIM))
                            .where(partOf.eq(Claims.NUMBER), Statements.RETIRED.isFalse()))));
  }

  private static SelectJoinStep<Record1<Integer>> present() {
    return selectOne()
        .from(Members.MEMBER)
        .join(Statements.STATEMENT)
        .on(Statements.ARTICLE.eq(Members.ARTICLE), Statements.LOCAL.eq(Members.STATEMENT));
  }

  void each(Consumer<Claim> consumer) {
    List<Record> rows = new ArrayList<>();
    try (Cursor<Record> cursor = members(noCondition()).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
      for (Record row : cursor) {
        if (!rows.isEmpty() && !rows.getFirst().get(ROOT_NUMBER).equals(row.get(ROOT_NUMBER))) {
          consumer.accept(claim(rows));
          rows.clear();
        }
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      consumer.accept(claim(rows));
    }
  }

  /** A row for each statement that is still there: a claim's own first, then those merged in. */
  private SelectLimitStep<Record> members(Condition wanted) {
    List<Field<?>> columns =
        new ArrayList<>(List.of(ROOT_NUMBER, ROOT_ID, ROOT_WORDING, ROOT_NAME, Articles.ID));
    columns.addAll(Members.ALL);
    return transaction
        .select(columns)
        .from(Members.MEMBER)
        .join(Claims.CLAIM)
        .on(Claims.NUMBER.eq(Members.CLAIM))
        .join(ROOT)
        .on(ROOT_NUMBER.eq(coalesce(Claims.MERGED_INTO, Claims.NUMBER)))
        .join(Statements.STATEMENT)
        .on(Statements.ARTICLE.eq(Members.ARTICLE), Statements.LOCAL.eq(Members.STATEMENT))
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Members.ARTICLE))
        .where(Statements.RETIRED.isFalse().and(wanted))
        .orderBy(ROOT_NUMBER, coalesce(Claims.MERGED_INTO, 0L), Members.NUMBER);
  }

  /** Worded by its first statement, unless another was chosen and is still there. */
  private static Claim claim(List<Record> rows) {
    Record first = rows.getFirst();
    List<Member> members = rows.stream().map(ClaimReader::member).toList();
    @Nullable String chosen = first.get(ROOT_WORDING);
    StatementId wording =
        members.stream()
            .map(Member::statement)
            .filter(statement -> statement.toString().equals(chosen))
            .findFirst()
            .orElse(members.getFirst().statement());
    return new Claim(first.get(ROOT_ID), wording, members, first.get(ROOT_NAME));
  }

  private static Member member(Record row) {
    @Nullable String likeness = row.get(Members.LIKENESS);
    return new Member(
        new StatementId(new ArticleId(row.get(Articles.ID)), row.get(Members.STATEMENT)),
        row.get(Members.STANCE),
        likeness == null ? null : StatementId.parse(likeness),
        row.get(Members.REASON),
        row.get(Members.PROBABILITY));
  }

  private static <T> Field<T> ofRoot(Field<T> column) {
    return field(name(ROOT.getName(), column.getName()), column.getDataType());
  }
}
