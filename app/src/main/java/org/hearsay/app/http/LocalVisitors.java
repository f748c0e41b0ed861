package org.hearsay.app.http;

import io.helidon.webserver.http.ServerRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hearsay.app.web.Visitor;
import org.hearsay.app.web.Visitors;

/**
 * On a server that only this machine reaches, who looks is the person at it, who may do everything.
 * Forms carry a secret of this run of the server, which other sites' pages can't read.
 */
final class LocalVisitors implements Visitors {
  private static final int SECRET_BYTES = 32;

  private final Visitor visitor = new Visitor(System.getProperty("user.name"), true, secret());

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public Visitor of(ServerRequest request) {
    return visitor;
  }
}
