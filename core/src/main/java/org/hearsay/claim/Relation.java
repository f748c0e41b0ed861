package org.hearsay.claim;

/** How what one text says relates to what another says. */
public enum Relation {
  /** They say the same of the same. */
  SAME,
  /** They cannot both be true of the same. */
  CONTRADICTS,
  /** They are about the same matter, and say neither the same nor the opposite. */
  RELATED,
  /** They are about different matters. */
  UNRELATED
}
