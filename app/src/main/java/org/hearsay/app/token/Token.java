package org.hearsay.app.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a token: never the token itself.
 *
 * @param name whose it is, as corrections and the audit name them
 * @param sha256 hash of the token, in hexadecimal digits
 * @param revoked when it was; null while it holds
 */
public record Token(
    String name, Role role, String sha256, Instant created, @Nullable Instant revoked) {
  /** Whether it still opens the door. */
  public boolean holds() {
    return revoked == null;
  }
}
