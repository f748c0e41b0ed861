package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.text;
import static org.hearsay.ledger.parquet.Column.whole;

import java.util.List;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.speaker.Sighting;
import org.hearsay.speaker.SpeakerNode;

/** The rows of speakers, each one across articles. Stateless. */
final class SpeakerTable {
  static final List<Column> COLUMNS =
      List.of(
          text("speaker"),
          text("name"),
          text("kind"),
          text("names"),
          text("roles"),
          text("domains"),
          whole("articles"),
          whole("statements"),
          text("first_article"),
          text("first_outlet"),
          text("first_day"));

  private SpeakerTable() {}

  static void write(SpeakerSummary summary, Rows out) {
    SpeakerNode speaker = summary.speaker();
    Sighting first = speaker.first();
    out.row(
        speaker.id(),
        speaker.name(),
        Words.lower(speaker.kind()),
        String.join(" | ", speaker.traits().names()),
        String.join(" | ", speaker.traits().roles()),
        String.join(" | ", speaker.traits().domains()),
        speaker.appearances(),
        summary.statements(),
        first.article(),
        first.outlet(),
        first.day());
  }
}
