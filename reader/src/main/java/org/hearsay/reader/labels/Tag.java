package org.hearsay.reader.labels;

/** What a word is in any attribution at all. The order is the model's. */
public enum Tag {
  OUTSIDE,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
  CUE_BEGINS,
  CUE_GOES_ON,
  CONTENT_BEGINS,
  CONTENT_GOES_ON
}
