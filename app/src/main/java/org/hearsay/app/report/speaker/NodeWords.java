package org.hearsay.app.report.speaker;

import java.util.List;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.source.EntityKind;
import org.hearsay.speaker.Sighting;
import org.hearsay.speaker.SpeakerNode;

/** Speakers in words. Stateless. */
final class NodeWords {
  private NodeWords() {}

  /** As in "Oren Maskell, a person"; a description of who has no name in quotation marks. */
  static String named(SpeakerNode speaker) {
    return switch (speaker.kind()) {
      case UNNAMED, GROUP -> kind(speaker.kind()) + " (“" + speaker.name() + "”)";
      case PERSON, ORGANISATION, OUTLET, DOCUMENT, PLACE, OTHER ->
          speaker.name() + ", " + kind(speaker.kind());
    };
  }

  private static String kind(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case OUTLET -> "an outlet";
      case DOCUMENT -> "a document";
      case PLACE -> "a place";
      case UNNAMED -> "an unnamed source";
      case GROUP -> "several without a name";
      case OTHER -> "something else";
    };
  }

  /** As in "in 3 articles, first in Halwire, 4 Mar 2026". */
  static String whereabouts(SpeakerNode speaker) {
    Sighting first = speaker.first();
    String outlet = first.outlet() == null ? "an article" : first.outlet();
    String day = first.day() == null ? "" : ", " + DayWords.briefly(first.day().toString());
    return speaker.appearances() == 1
        ? "in " + outlet + day
        : "in " + Counted.of(speaker.appearances(), "article") + ", first in " + outlet + day;
  }

  /** As in "also called Maskell, O. Maskell"; empty where no other name is known. */
  static String otherNames(SpeakerNode speaker) {
    List<String> others =
        speaker.traits().names().stream().filter(name -> !name.equals(speaker.name())).toList();
    return others.isEmpty() ? "" : "also called " + String.join(", ", others);
  }

  /** As in "called trade minister, deputy minister"; empty where no role is known. */
  static String roles(SpeakerNode speaker) {
    return speaker.traits().roles().isEmpty()
        ? ""
        : "called " + String.join(", ", speaker.traits().roles());
  }
}
