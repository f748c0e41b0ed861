package org.hearsay.claim;

/** How a statement bears on its claim. */
public enum Stance {
  /** Somebody is reported to have said that it is so. */
  ASSERTS,
  /** Somebody is reported to have said that it is not so. */
  DENIES
}
