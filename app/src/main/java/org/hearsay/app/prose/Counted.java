package org.hearsay.app.prose;

/** Numbers with their nouns. */
public final class Counted {
  private Counted() {}

  /** As in "1 statement", "2 statements". */
  public static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
