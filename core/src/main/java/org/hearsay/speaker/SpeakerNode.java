package org.hearsay.speaker;

import org.hearsay.source.EntityKind;

/**
 * Someone or something that speaks or is named in articles, one across all of them as far as
 * evidence shows.
 *
 * @param id stable: it comes from the appearance that founded the node; see {@link Appearance#id()}
 * @param name the fullest name that an article gives; for one without a name, its description
 * @param kind what it is
 * @param traits what tells it from others of its name, from all its appearances
 * @param appearances in how many articles it appears
 * @param first where it appeared first, in the order of arrival
 */
public record SpeakerNode(
    String id, String name, EntityKind kind, Traits traits, int appearances, Sighting first) {
  /** One that appears for the first time. */
  public static SpeakerNode foundedBy(Appearance appearance) {
    return new SpeakerNode(
        appearance.id(),
        appearance.name(),
        appearance.kind(),
        appearance.traits(),
        1,
        appearance.seen());
  }

  /** The same with all that is known of another, which is now part of it. */
  public SpeakerNode absorbing(SpeakerNode other) {
    return joined(other, traits.plus(other.traits), appearances + other.appearances);
  }

  /** The same with what else is known from an article in which it appears already. */
  public SpeakerNode knowing(SpeakerNode other) {
    return joined(other, traits.with(other.traits), appearances);
  }

  private SpeakerNode joined(SpeakerNode other, Traits all, int count) {
    return new SpeakerNode(
        id,
        fuller(name, other.name),
        other.traits.publishes() ? other.kind : kind,
        all,
        count,
        first);
  }

  /** The same in one article less. */
  public SpeakerNode withdrawn() {
    return new SpeakerNode(id, name, kind, traits, appearances - 1, first);
  }

  /** More words, then more letters, say more. */
  private static String fuller(String one, String other) {
    int words = Integer.compare(one.split(" ").length, other.split(" ").length);
    int letters = Integer.compare(one.length(), other.length());
    return words < 0 || words == 0 && letters < 0 ? other : one;
  }

  /** Where it appears, for people: "Kontor, 2026-03-06", "any of 3 articles". */
  String whereabouts() {
    return appearances == 1 ? first.inWords() : "any of " + appearances + " articles";
  }
}
