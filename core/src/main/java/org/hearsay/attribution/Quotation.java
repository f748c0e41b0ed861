package org.hearsay.attribution;

/** How the content of an attribution is worded. */
public enum Quotation {
  /** All of the content stands in quotation marks: the source's own words. */
  DIRECT,
  /**
   * None of the content stands in quotation marks: the article's words for what the source said.
   */
  INDIRECT,
  /** Some of the content stands in quotation marks. */
  MIXED
}
