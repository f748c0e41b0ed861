package org.hearsay.claim;

/**
 * What a headline does with a claim. Where it names somebody who says so ("…, paper says"), it does
 * what that one does.
 */
public enum HeadlineStance {
  /** It says that it is so. */
  ASSERTS,
  /** It says that it is not so. */
  DENIES,
  /** It asks or hedges, or only quotes. */
  OPEN
}
