package org.hearsay.ledger.database;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.Change;
import org.hearsay.claim.Stance;
import org.hearsay.source.Act;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.speaker.Traits;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The names of all tables and columns, with the types of their values. The migrations create them;
 * docs/store.md says what they mean.
 */
public final class Tables {
  private Tables() {}

  /** A text. */
  public static final class Articles {
    public static final Table<Record> ARTICLE = table(name("article"));
    public static final Field<Long> NUMBER = column("article", "number", BIGINT);
    public static final Field<String> ID = column("article", "id", ColumnTypes.TEXT);
    public static final Field<String> LANGUAGE = column("article", "language", ColumnTypes.TEXT);
    public static final Field<String> TEXT = column("article", "text", ColumnTypes.TEXT);
    public static final Field<String> MODEL = column("article", "model", ColumnTypes.TEXT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL = List.of(NUMBER, ID, LANGUAGE, TEXT, MODEL);

    private Articles() {}
  }

  /** A place where a text appeared. */
  public static final class Publications {
    public static final Table<Record> PUBLICATION = table(name("publication"));
    public static final Field<Long> NUMBER = column("publication", "number", BIGINT);
    public static final Field<Long> ARTICLE = column("publication", "article", BIGINT);
    public static final Field<String> TITLE = column("publication", "title", ColumnTypes.TEXT);
    public static final Field<String> OUTLET = column("publication", "outlet", ColumnTypes.TEXT);
    public static final Field<String> URL = column("publication", "url", ColumnTypes.TEXT);
    public static final Field<LocalDate> PUBLISHED =
        column("publication", "published", ColumnTypes.DAY);
    public static final Field<String> AUTHOR = column("publication", "author", ColumnTypes.TEXT);
    public static final Field<OffsetDateTime> PUBLISHED_AT =
        column("publication", "published_at", ColumnTypes.MOMENT);
    public static final Field<String> CREDIT = column("publication", "credit", ColumnTypes.TEXT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(NUMBER, ARTICLE, TITLE, OUTLET, URL, PUBLISHED, AUTHOR, PUBLISHED_AT, CREDIT);

    private Publications() {}
  }

  /** A statement as the model read it; corrections lie elsewhere. */
  public static final class Statements {
    public static final Table<Record> STATEMENT = table(name("statement"));
    public static final Field<Long> ARTICLE = column("statement", "article", BIGINT);
    public static final Field<String> LOCAL = column("statement", "local", ColumnTypes.TEXT);
    public static final Field<Integer> PLACE = column("statement", "place", INTEGER);
    public static final Field<Boolean> RETIRED = column("statement", "retired", BOOLEAN);
    public static final Field<List<Span>> SOURCE = column("statement", "source", ColumnTypes.SPANS);
    public static final Field<List<Span>> CUE = column("statement", "cue", ColumnTypes.SPANS);
    public static final Field<List<Span>> CONTENT =
        column("statement", "content", ColumnTypes.SPANS);
    public static final Field<Quotation> QUOTATION =
        column("statement", "quotation", ColumnTypes.word(Quotation.class));
    public static final Field<Double> SPAN_CONFIDENCE =
        column("statement", "span_confidence", DOUBLE);
    public static final Field<SpeakerCase> SPEAKER =
        column("statement", "speaker", ColumnTypes.word(SpeakerCase.class));
    public static final Field<List<String>> ENTITIES =
        column("statement", "entities", ColumnTypes.IDS);
    public static final Field<SourceKind> KIND =
        column("statement", "kind", ColumnTypes.word(SourceKind.class));
    public static final Field<Double> SPEAKER_CONFIDENCE =
        column("statement", "speaker_confidence", DOUBLE);
    public static final Field<Act> ACT = column("statement", "act", ColumnTypes.word(Act.class));
    public static final Field<Double> ACT_CONFIDENCE =
        column("statement", "act_confidence", DOUBLE);
    public static final Field<String> SAID_ON = column("statement", "said_on", ColumnTypes.TEXT);
    public static final Field<Span> SAID_ON_EVIDENCE =
        column("statement", "said_on_evidence", ColumnTypes.SPAN);
    public static final Field<Reference> DENIES =
        column("statement", "denies", ColumnTypes.REFERENCE);
    public static final Field<List<Reference>> REFERS_TO =
        column("statement", "refers_to", ColumnTypes.REFERENCES);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(
            ARTICLE,
            LOCAL,
            PLACE,
            RETIRED,
            SOURCE,
            CUE,
            CONTENT,
            QUOTATION,
            SPAN_CONFIDENCE,
            SPEAKER,
            ENTITIES,
            KIND,
            SPEAKER_CONFIDENCE,
            ACT,
            ACT_CONFIDENCE,
            SAID_ON,
            SAID_ON_EVIDENCE,
            DENIES,
            REFERS_TO);

    private Statements() {}
  }

  /** A carrier between an article and the source of a statement. */
  public static final class Hops {
    public static final Table<Record> HOP = table(name("hop"));
    public static final Field<Long> ARTICLE = column("hop", "article", BIGINT);
    public static final Field<String> STATEMENT = column("hop", "statement", ColumnTypes.TEXT);
    public static final Field<Integer> PLACE = column("hop", "place", INTEGER);
    public static final Field<String> NAME = column("hop", "name", ColumnTypes.TEXT);
    public static final Field<SourceKind> KIND =
        column("hop", "kind", ColumnTypes.word(SourceKind.class));
    public static final Field<List<Span>> EVIDENCE = column("hop", "evidence", ColumnTypes.SPANS);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(ARTICLE, STATEMENT, PLACE, NAME, KIND, EVIDENCE);

    private Hops() {}
  }

  /** Someone or something that an article speaks of. */
  public static final class Entities {
    public static final Table<Record> ENTITY = table(name("entity"));
    public static final Field<Long> ARTICLE = column("entity", "article", BIGINT);
    public static final Field<String> LOCAL = column("entity", "local", ColumnTypes.TEXT);
    public static final Field<Integer> PLACE = column("entity", "place", INTEGER);
    public static final Field<String> NAME = column("entity", "name", ColumnTypes.TEXT);
    public static final Field<EntityKind> KIND =
        column("entity", "kind", ColumnTypes.word(EntityKind.class));
    public static final Field<List<Span>> MENTIONS =
        column("entity", "mentions", ColumnTypes.SPANS);
    public static final Field<List<Span>> ROLES = column("entity", "roles", ColumnTypes.SPANS);
    public static final Field<Integer> AGE = column("entity", "age", INTEGER);
    public static final Field<Long> AUDIENCE = column("entity", "audience", BIGINT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(ARTICLE, LOCAL, PLACE, NAME, KIND, MENTIONS, ROLES, AGE, AUDIENCE);

    private Entities() {}
  }

  /** A date or time that an article gives. */
  public static final class Times {
    public static final Table<Record> TIME = table(name("time_expression"));
    public static final Field<Long> ARTICLE = column("time_expression", "article", BIGINT);
    public static final Field<Integer> PLACE = column("time_expression", "place", INTEGER);
    public static final Field<Span> SPAN = column("time_expression", "span", ColumnTypes.SPAN);
    public static final Field<TimeExpression.Type> TYPE =
        column("time_expression", "type", ColumnTypes.word(TimeExpression.Type.class));
    public static final Field<String> VALUE = column("time_expression", "value", ColumnTypes.TEXT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL = List.of(ARTICLE, PLACE, SPAN, TYPE, VALUE);

    private Times() {}
  }

  /** A claim. */
  public static final class Claims {
    public static final Table<Record> CLAIM = table(name("claim"));
    public static final Field<Long> NUMBER = column("claim", "number", BIGINT);
    public static final Field<String> ID = column("claim", "id", ColumnTypes.TEXT);
    public static final Field<Long> MERGED_INTO = column("claim", "merged_into", BIGINT);
    public static final Field<String> WORDING = column("claim", "wording", ColumnTypes.TEXT);
    public static final Field<Boolean> WORDING_FIXED = column("claim", "wording_fixed", BOOLEAN);
    public static final Field<String> NAME = column("claim", "name", ColumnTypes.TEXT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(NUMBER, ID, MERGED_INTO, WORDING, WORDING_FIXED, NAME);

    private Claims() {}
  }

  /** A statement's place in a claim. */
  public static final class Members {
    public static final Table<Record> MEMBER = table(name("member"));
    public static final Field<Long> NUMBER = column("member", "number", BIGINT);
    public static final Field<Long> CLAIM = column("member", "claim", BIGINT);
    public static final Field<Long> ARTICLE = column("member", "article", BIGINT);
    public static final Field<String> STATEMENT = column("member", "statement", ColumnTypes.TEXT);
    public static final Field<Stance> STANCE =
        column("member", "stance", ColumnTypes.word(Stance.class));
    public static final Field<String> LIKENESS = column("member", "likeness", ColumnTypes.TEXT);
    public static final Field<String> REASON = column("member", "reason", ColumnTypes.TEXT);
    public static final Field<Double> PROBABILITY = column("member", "probability", DOUBLE);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(NUMBER, CLAIM, ARTICLE, STATEMENT, STANCE, LIKENESS, REASON, PROBABILITY);

    private Members() {}
  }

  /** What a person set right. */
  public static final class Corrections {
    public static final Table<Record> CORRECTION = table(name("correction"));
    public static final Field<Long> NUMBER = column("correction", "number", BIGINT);
    public static final Field<String> AUTHOR = column("correction", "author", ColumnTypes.TEXT);
    public static final Field<Instant> MADE = column("correction", "made", ColumnTypes.INSTANT);
    public static final Field<String> KIND = column("correction", "kind", ColumnTypes.TEXT);
    public static final Field<Long> ARTICLE = column("correction", "article", BIGINT);
    public static final Field<String> STATEMENT =
        column("correction", "statement", ColumnTypes.TEXT);
    public static final Field<String> CLAIM = column("correction", "claim", ColumnTypes.TEXT);
    public static final Field<Change> CHANGE = column("correction", "change", ColumnTypes.CHANGE);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL =
        List.of(NUMBER, AUTHOR, MADE, KIND, ARTICLE, STATEMENT, CLAIM, CHANGE);

    private Corrections() {}
  }

  /** Who or what speaks or is named, one across articles. */
  public static final class Speakers {
    public static final Table<Record> SPEAKER = table(name("speaker"));
    public static final Field<Long> NUMBER = column("speaker", "number", BIGINT);
    public static final Field<String> ID = column("speaker", "id", ColumnTypes.TEXT);
    public static final Field<String> NAME = column("speaker", "name", ColumnTypes.TEXT);
    public static final Field<EntityKind> KIND =
        column("speaker", "kind", ColumnTypes.word(EntityKind.class));
    public static final Field<Traits> TRAITS = column("speaker", "traits", ColumnTypes.TRAITS);
    public static final Field<Integer> APPEARANCES = column("speaker", "appearances", INTEGER);
    public static final Field<Long> FIRST_ARTICLE = column("speaker", "first_article", BIGINT);
    public static final Field<String> FIRST_OUTLET =
        column("speaker", "first_outlet", ColumnTypes.TEXT);
    public static final Field<LocalDate> FIRST_DAY =
        column("speaker", "first_day", ColumnTypes.DAY);

    /** All columns but the number, in the order of the table. */
    public static final List<Field<?>> VALUES =
        List.of(ID, NAME, KIND, TRAITS, APPEARANCES, FIRST_ARTICLE, FIRST_OUTLET, FIRST_DAY);

    private Speakers() {}
  }

  /** Where a speaker appears. */
  public static final class Appearances {
    public static final Table<Record> APPEARANCE = table(name("appearance"));
    public static final Field<Long> ARTICLE = column("appearance", "article", BIGINT);
    public static final Field<String> LOCAL = column("appearance", "local", ColumnTypes.TEXT);
    public static final Field<String> ID = column("appearance", "id", ColumnTypes.TEXT);
    public static final Field<Long> SPEAKER = column("appearance", "speaker", BIGINT);
    public static final Field<String> REASON = column("appearance", "reason", ColumnTypes.TEXT);

    /** All columns, in the order of the table. */
    public static final List<Field<?>> ALL = List.of(ARTICLE, LOCAL, ID, SPEAKER, REASON);

    private Appearances() {}
  }

  /** What a speaker is found by. */
  public static final class SpeakerKeys {
    public static final Table<Record> KEY = table(name("speaker_key"));
    public static final Field<String> NAME = column("speaker_key", "name", ColumnTypes.TEXT);
    public static final Field<Long> SPEAKER = column("speaker_key", "speaker", BIGINT);

    private SpeakerKeys() {}
  }

  /** By which version of its rules something was made that follows from the rest. */
  public static final class Derived {
    public static final Table<Record> DERIVED = table(name("derived"));
    public static final Field<String> NAME = column("derived", "name", ColumnTypes.TEXT);
    public static final Field<Integer> VERSION = column("derived", "version", INTEGER);

    private Derived() {}
  }

  private static <T> Field<T> column(String table, String column, DataType<T> type) {
    return field(name(table, column), type);
  }
}
