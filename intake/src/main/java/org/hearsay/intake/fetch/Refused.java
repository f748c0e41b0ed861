package org.hearsay.intake.fetch;

/** Why an address is not asked, or its answer not taken. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean again;

  /**
   * @param again whether it may go better later
   */
  Refused(String reason, boolean again) {
    super(reason);
    this.again = again;
  }

  /** For people. */
  String reason() {
    return String.valueOf(getMessage());
  }

  boolean again() {
    return again;
  }
}
