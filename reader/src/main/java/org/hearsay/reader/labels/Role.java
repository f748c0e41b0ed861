package org.hearsay.reader.labels;

/** What a word is to one given cue. The order is the model's. */
public enum Role {
  NONE,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
  CONTENT_BEGINS,
  CONTENT_GOES_ON
}
