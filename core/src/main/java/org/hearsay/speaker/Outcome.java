package org.hearsay.speaker;

/** What is to be held of two nodes of one name. */
public enum Outcome {
  /** Evidence beside the name shows that they are one. */
  ONE,
  /** Something contradicts it. */
  APART,
  /** The names fit, and nothing confirms or contradicts it. */
  OPEN
}
