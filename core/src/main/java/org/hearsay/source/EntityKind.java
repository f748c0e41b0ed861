package org.hearsay.source;

/** What an entity of an article is. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  /** A news outlet, wire, channel, programme. */
  OUTLET,
  DOCUMENT,
  PLACE,
  /** One or a few concrete individuals without a name; each such source is an entity of its own. */
  UNNAMED,
  /** An open collective. */
  GROUP,
  /** A name of something else, or of something unknown. */
  OTHER
}
