package org.hearsay.app.http;

import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearsay.app.http.access.Client;
import org.hearsay.app.token.Role;
import org.hearsay.app.web.Visitor;
import org.hearsay.app.web.Visitors;

/**
 * Who looks at a page is who sent the request. Forms carry a value that hangs on who they are and
 * on this run of the server, which other sites' pages can't read.
 */
final class RequestVisitors implements Visitors {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;

  private final SecretKeySpec secret = new SecretKeySpec(random(), ALGORITHM);

  private static byte[] random() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  @Override
  public Visitor of(ServerRequest request) {
    return request
        .context()
        .get(Client.class)
        .map(client ->
            new Visitor(client.name(), client.role().allows(Role.EDITOR), signed(client.name())))
        .orElseGet(() -> new Visitor("", false, signed("")));
  }

  private String signed(String name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + ALGORITHM, e);
    }
  }
}
