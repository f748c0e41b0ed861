package org.hearsay.app.web;

import org.hearsay.app.prose.Counted;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.speaker.SpeakerNode;

/** A speaker in a list. */
record SpeakerLine(String address, String name, String facts) {
  static SpeakerLine of(SpeakerSummary summary) {
    SpeakerNode speaker = summary.speaker();
    return new SpeakerLine(
        SiteLinks.speaker(speaker.id()),
        speaker.name(),
        CorrectionForm.word(speaker.kind())
            + ", "
            + Counted.of((int) summary.statements(), "statement")
            + " in "
            + Counted.of(speaker.appearances(), "article"));
  }
}
