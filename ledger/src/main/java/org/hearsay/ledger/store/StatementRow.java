package org.hearsay.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.database.SpeakerCase;
import org.hearsay.ledger.database.Tables.Hops;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.Statement.SaidOn;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A statement as a row of its table, and back. */
final class StatementRow {
  private StatementRow() {}

  /** Values in the order of {@link Statements#ALL}. */
  static @Nullable Object[] of(long article, int place, Statement statement) {
    Attribution attribution = statement.attribution();
    SaidOn saidOn = statement.saidOn();
    return new @Nullable Object[] {
      article,
      statement.id(),
      place,
      false,
      attribution.source(),
      attribution.cue(),
      attribution.content(),
      attribution.quotation(),
      attribution.spanConfidence(),
      SpeakerCase.of(statement.speaker()),
      SpeakerCase.entities(statement.speaker()).stream().map(Entity::id).toList(),
      statement.kind(),
      statement.speakerConfidence(),
      statement.act(),
      statement.actConfidence(),
      saidOn == null ? null : saidOn.value(),
      saidOn == null ? null : saidOn.evidence(),
      statement.denies(),
      statement.refersTo()
    };
  }

  /**
   * @param entities the article's entities by id
   * @param hops rows of the statement's chain, in order
   */
  static Statement statement(Record row, Map<String, Entity> entities, List<Record> hops) {
    return new Statement(
        row.get(Statements.LOCAL),
        attribution(row),
        speaker(row, entities),
        row.get(Statements.KIND),
        row.get(Statements.SPEAKER_CONFIDENCE),
        row.get(Statements.ACT),
        row.get(Statements.ACT_CONFIDENCE),
        hops.stream().map(StatementRow::hop).toList(),
        saidOn(row),
        row.get(Statements.DENIES),
        row.get(Statements.REFERS_TO));
  }

  static Attribution attribution(Record row) {
    return new Attribution(
        row.get(Statements.SOURCE),
        row.get(Statements.CUE),
        row.get(Statements.CONTENT),
        row.get(Statements.QUOTATION),
        row.get(Statements.SPAN_CONFIDENCE));
  }

  private static Speaker speaker(Record row, Map<String, Entity> entities) {
    List<Entity> meant =
        row.get(Statements.ENTITIES).stream()
            .map(id -> Objects.requireNonNull(entities.get(id), id))
            .toList();
    return row.get(Statements.SPEAKER).speaker(meant);
  }

  private static @Nullable SaidOn saidOn(Record row) {
    String value = row.get(Statements.SAID_ON);
    return value == null ? null : new SaidOn(value, row.get(Statements.SAID_ON_EVIDENCE));
  }

  private static Hop hop(Record row) {
    return new Hop(row.get(Hops.NAME), row.get(Hops.KIND), row.get(Hops.EVIDENCE));
  }
}
