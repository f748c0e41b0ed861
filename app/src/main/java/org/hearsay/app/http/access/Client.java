package org.hearsay.app.http.access;

import io.helidon.webserver.http.ServerRequest;
import org.hearsay.app.token.Role;

/**
 * Who sends a request.
 *
 * @param name as corrections and the audit have it: the token's, or on a server without tokens the
 *     user's who runs it
 * @param role what they may do
 */
public record Client(String name, Role role) {
  /**
   * Who sent it.
   *
   * @throws io.helidon.http.HttpException when the request was let through without being asked
   */
  public static Client of(ServerRequest request) {
    return request.context().get(Client.class).orElseThrow(Refusals::unknown);
  }

  /**
   * @throws io.helidon.http.HttpException (403) when they may not do what takes the role
   */
  public void require(Role needed) {
    if (!role.allows(needed)) {
      throw Refusals.tooLittle(this, needed);
    }
  }
}
