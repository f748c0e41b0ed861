package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.SpeakerCase;
import org.hearsay.ledger.database.Tables.Appearances;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.SpeakerKeys;
import org.hearsay.ledger.database.Tables.Speakers;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Speaker;
import org.hearsay.speaker.EntityId;
import org.hearsay.speaker.NameKeys;
import org.hearsay.speaker.Sighting;
import org.hearsay.speaker.SpeakerNode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Speakers as they stand. */
final class SpeakerReader {
  private static final int AT_ONCE = 100;

  /** The ids of a statement's entities as they are written: that of its speaker alone, mostly. */
  private static final Field<String> ENTITIES =
      field(name("statement", "entities"), SQLDataType.VARCHAR);

  private static final Field<String> LOCAL =
      field(name("appearance", "local"), SQLDataType.VARCHAR);

  private final DSLContext transaction;

  SpeakerReader(DSLContext transaction) {
    this.transaction = transaction;
  }

  /** The one that an appearance of this id belongs to. */
  Optional<SpeakerNode> speaker(String id) {
    return number(id).flatMap(number -> Optional.ofNullable(speakers(List.of(number)).get(number)));
  }

  /** Its number. */
  Optional<Long> number(String id) {
    return transaction
        .select(Speakers.NUMBER)
        .from(Speakers.SPEAKER)
        .where(Speakers.ID.eq(id))
        .fetchOptional(Speakers.NUMBER)
        .or(() ->
            transaction
                .select(Appearances.SPEAKER)
                .from(Appearances.APPEARANCE)
                .where(Appearances.ID.eq(id))
                .limit(1)
                .fetchOptional(Appearances.SPEAKER));
  }

  /** By their numbers. */
  Map<Long, SpeakerNode> speakers(Collection<Long> numbers) {
    Map<Long, SpeakerNode> found = new LinkedHashMap<>();
    numbers.stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(some -> found.putAll(where(Speakers.NUMBER.in(some))));
    return found;
  }

  /** Those that have one of the keys, in the order of their founding. */
  Map<Long, SpeakerNode> sharing(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return where(
        Speakers.NUMBER.in(
            transaction
                .select(SpeakerKeys.SPEAKER)
                .from(SpeakerKeys.KEY)
                .where(SpeakerKeys.NAME.in(keys))));
  }

  /**
   * The same, of each key at most so many: those that appear in most articles, of as many the one
   * that was founded last, which may be of the same story.
   */
  Map<Long, SpeakerNode> sharing(Collection<String> keys, int most) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    Field<Integer> place =
        rowNumber()
            .over(
                partitionBy(SpeakerKeys.NAME)
                    .orderBy(Speakers.APPEARANCES.desc(), Speakers.NUMBER.desc()))
            .as("place");
    Table<?> ranked =
        transaction
            .select(SpeakerKeys.SPEAKER, place)
            .from(SpeakerKeys.KEY)
            .join(Speakers.SPEAKER)
            .on(Speakers.NUMBER.eq(SpeakerKeys.SPEAKER))
            .where(SpeakerKeys.NAME.in(keys))
            .asTable("ranked");
    Field<Long> speaker = field(name("ranked", SpeakerKeys.SPEAKER.getName()), SQLDataType.BIGINT);
    return where(
        Speakers.NUMBER.in(
            transaction
                .select(speaker)
                .from(ranked)
                .where(field(name("ranked", "place"), SQLDataType.INTEGER).le(most))));
  }

  private Map<Long, SpeakerNode> where(Condition wanted) {
    List<Field<?>> columns = new ArrayList<>(Speakers.VALUES);
    columns.add(Speakers.NUMBER);
    columns.add(Articles.ID);
    Map<Long, SpeakerNode> found = new LinkedHashMap<>();
    transaction
        .select(columns)
        .from(Speakers.SPEAKER)
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Speakers.FIRST_ARTICLE))
        .where(wanted)
        .orderBy(Speakers.FIRST_ARTICLE, Speakers.NUMBER)
        .forEach(row -> found.put(row.get(Speakers.NUMBER), speaker(row)));
    return found;
  }

  private static SpeakerNode speaker(Record row) {
    return new SpeakerNode(
        row.get(Speakers.ID),
        row.get(Speakers.NAME),
        row.get(Speakers.KIND),
        row.get(Speakers.TRAITS),
        row.get(Speakers.APPEARANCES),
        new Sighting(
            new ArticleId(row.get(Articles.ID)),
            row.get(Speakers.FIRST_OUTLET),
            row.get(Speakers.FIRST_DAY)));
  }

  /** Those with a name that fits, with most statements first. */
  List<SpeakerSummary> summaries(String query, Set<EntityKind> kinds, int most) {
    Map<Long, Long> statements = statements();
    List<Long> fitting = named(query, kinds);
    fitting.sort(
        Comparator.comparing((Long number) -> -statements.getOrDefault(number, 0L))
            .thenComparing(number -> number));
    return speakers(fitting.stream().limit(most).toList()).entrySet().stream()
        .map(it -> new SpeakerSummary(it.getValue(), statements.getOrDefault(it.getKey(), 0L)))
        .sorted(Comparator.comparing(summary -> -summary.statements()))
        .toList();
  }

  /** Numbers of those with a name that fits. */
  private List<Long> named(String query, Set<EntityKind> kinds) {
    List<Long> fitting = new ArrayList<>();
    transaction
        .select(Speakers.NUMBER, Speakers.NAME)
        .from(Speakers.SPEAKER)
        .where(Speakers.KIND.in(kinds))
        .forEach(row -> {
          if (query.isBlank() || NameKeys.fits(query, List.of(row.value2()))) {
            fitting.add(row.value1());
          }
        });
    return fitting;
  }

  /** How many statements of the models are by each. */
  private Map<Long, Long> statements() {
    Map<Long, Long> counts = new HashMap<>();
    transaction
        .select(Appearances.SPEAKER, count())
        .from(Appearances.APPEARANCE)
        .join(Statements.STATEMENT)
        .on(
            Statements.ARTICLE
                .eq(Appearances.ARTICLE)
                .and(ENTITIES.eq(LOCAL))
                .and(Statements.SPEAKER.in(SpeakerCase.KNOWN, SpeakerCase.UNNAMED))
                .and(Statements.RETIRED.isFalse()))
        .groupBy(Appearances.SPEAKER)
        .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
    return counts;
  }

  /** Where one appears, in the order in which the articles were added. */
  List<Attested> appearances(long speaker) {
    return transaction
        .select(Appearances.ID, Articles.ID, Appearances.LOCAL, Appearances.REASON)
        .from(Appearances.APPEARANCE)
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Appearances.ARTICLE))
        .where(Appearances.SPEAKER.eq(speaker))
        .orderBy(Appearances.ARTICLE, Appearances.LOCAL)
        .fetch(row ->
            new Attested(
                row.value1(),
                new EntityId(new ArticleId(row.value2()), row.value3()),
                row.value4()));
  }

  /** The speakers of statements. */
  Map<StatementId, SpeakerNode> of(Collection<FiledStatement> statements) {
    Set<String> articles =
        statements.stream().map(filed -> filed.article().id().value()).collect(toSet());
    Map<EntityId, Long> numbers = new HashMap<>();
    articles.stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(some -> numbers.putAll(numbersIn(some)));
    Map<StatementId, Long> wanted = new LinkedHashMap<>();
    for (FiledStatement filed : statements) {
      Optional.ofNullable(numbers.get(entity(filed)))
          .ifPresent(number -> wanted.put(filed.id(), number));
    }
    Map<Long, SpeakerNode> nodes = speakers(Set.copyOf(wanted.values()));
    Map<StatementId, SpeakerNode> found = new LinkedHashMap<>();
    wanted.forEach((statement, number) -> {
      @Nullable SpeakerNode node = nodes.get(number);
      if (node != null) {
        found.put(statement, node);
      }
    });
    return found;
  }

  private Map<EntityId, Long> numbersIn(List<String> articles) {
    Map<EntityId, Long> numbers = new HashMap<>();
    transaction
        .select(Articles.ID, Appearances.LOCAL, Appearances.SPEAKER)
        .from(Appearances.APPEARANCE)
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Appearances.ARTICLE))
        .where(Articles.ID.in(articles))
        .forEach(row ->
            numbers.put(new EntityId(new ArticleId(row.value1()), row.value2()), row.value3()));
    return numbers;
  }

  private static @Nullable EntityId entity(FiledStatement filed) {
    @Nullable Entity entity =
        switch (filed.statement().speaker()) {
          case Speaker.Known known -> known.entity();
          case Speaker.Unnamed unnamed -> unnamed.entity();
          case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> null;
        };
    return entity == null ? null : new EntityId(filed.article().id(), entity.id());
  }
}
