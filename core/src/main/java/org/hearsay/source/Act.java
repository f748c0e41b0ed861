package org.hearsay.source;

/** What a source does with a content, as the article reports it. */
public enum Act {
  /** States, claims, reports, reveals it. */
  ASSERT,
  /** Says that it is not so: rejects, refutes, disputes it. */
  DENY,
  /** Thinks, suspects, predicts it; does not commit to it. */
  HEDGE,
  /** Asks or questions it. */
  ASK,
  /** Wants, plans, promises, orders, urges it. */
  WILL,
  /** Likes, fears, praises, criticises it. */
  FEEL
}
