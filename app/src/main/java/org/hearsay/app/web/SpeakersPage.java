package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.ledger.OpenLedger;

/** Speakers whose names fit, those with most statements first. */
record SpeakersPage(Frame frame, String name, List<SpeakerLine> speakers) {
  private static final int MOST = 60;

  static SpeakersPage of(OpenLedger open, String name, Visitor visitor) {
    return new SpeakersPage(
        new Frame("Speakers", Frame.Section.SPEAKERS, Frame.Look.EVIDENCE, visitor),
        name,
        open.ledger().speakers(name, MOST).stream().map(SpeakerLine::of).toList());
  }
}
