package org.hearsay.app.desk;

/** There is more to do than can wait; trying again later helps. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BusyException(String message) {
    super(message);
  }
}
