package org.hearsay.claim;

/**
 * How far a source can be relied on, as people grade it: the letters of the Admiralty code (NATO
 * AJP-2.1). No program sets it.
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String words;

  Reliability(String words) {
    this.words = words;
  }

  /** As in "usually reliable". */
  public String inWords() {
    return words;
  }
}
