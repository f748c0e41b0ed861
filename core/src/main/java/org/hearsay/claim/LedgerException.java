package org.hearsay.claim;

/**
 * The ledger can't be opened, read or written. Nothing is half-written: what was asked last did not
 * happen, all before it did.
 *
 * <p>The message names the ledger, says what is wrong and what can be done, for a person to read.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message which ledger, what is wrong, what to do
   */
  public LedgerException(String message) {
    super(message);
  }

  /**
   * @param message which ledger, what is wrong, what to do
   * @param cause what the store said
   */
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
