package org.hearsay.claim;

/**
 * How far a statement can be believed, as people grade it: the numbers of the Admiralty code (NATO
 * AJP-2.1). No program sets it.
 */
public enum Credibility {
  CONFIRMED("confirmed by other sources"),
  PROBABLE("probably true"),
  POSSIBLE("possibly true"),
  DOUBTFUL("doubtful"),
  IMPROBABLE("improbable"),
  UNJUDGED("truth cannot be judged");

  private final String words;

  Credibility(String words) {
    this.words = words;
  }

  /**
   * The grade with this number.
   *
   * @throws IllegalArgumentException when it is not 1 to 6
   */
  public static Credibility of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException(number + " is no credibility: those are 1 to 6");
    }
    return values()[number - 1];
  }

  /** 1 for confirmed to 6 for what cannot be judged. */
  public int number() {
    return ordinal() + 1;
  }

  /** As in "probably true". */
  public String inWords() {
    return words;
  }
}
