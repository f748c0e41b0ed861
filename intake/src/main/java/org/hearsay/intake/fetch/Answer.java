package org.hearsay.intake.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a server answered to one request.
 *
 * @param body unpacked; empty where the status says that nothing of use is in it
 */
record Answer(URI address, int status, HttpHeaders headers, byte[] body) {
  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.firstValue("location").isPresent();
      default -> false;
    };
  }

  boolean isBusy() {
    return switch (status) {
      case 408, 425, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }
}
