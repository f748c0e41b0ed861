package org.hearsay.source;

/** What kind of source it is, once it is resolved. */
public enum SourceKind {
  /** A named individual, or several. */
  PERSON,
  /** A named institution acting as a body. */
  ORGANISATION,
  /** A news outlet, wire, channel, programme. */
  OUTLET,
  /** A report, poll, e-mail, court filing, law, or a tweet taken as a document. */
  DOCUMENT,
  /** One or a few concrete individuals whose name is withheld or not given. */
  UNNAMED,
  /** An open collective: voters, critics, people. */
  GROUP,
  /** The writer, or the reader whom the writer addresses. */
  AUTHOR,
  /** Nobody at all is named: "reportedly", "it was alleged". */
  UNSTATED
}
