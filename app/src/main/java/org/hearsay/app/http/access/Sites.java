package org.hearsay.app.http.access;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether a browser sends a request because a page of another site made it. */
final class Sites {
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
  private static final HeaderName FETCH_MODE = HeaderNames.create("Sec-Fetch-Mode");
  private static final Set<String> OWN = Set.of("same-origin", "none");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Sites() {}

  /**
   * Whether the request was meant for this machine by name: a page whose name was made to mean a
   * loopback address (DNS rebinding) sends its own.
   */
  static boolean isLoopback(String authority) {
    String host = authority.toLowerCase(Locale.ROOT);
    int port = host.lastIndexOf(':');
    boolean hasPort = port > host.lastIndexOf(']');
    return LOOPBACK.contains(hasPort ? host.substring(0, port) : host);
  }

  /**
   * Whether another site made the browser send it. A link that is followed is fine; what is sent
   * with a form or a script is not.
   */
  static boolean isForeign(ServerRequest request) {
    Optional<String> site = request.headers().first(FETCH_SITE);
    if (site.isPresent()) {
      return !OWN.contains(site.get()) && !isFollowedLink(request);
    }
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    return origin.isPresent() && !isSelf(origin.get(), request.authority());
  }

  private static boolean isFollowedLink(ServerRequest request) {
    return request.prologue().method().equals(Method.GET)
        && request.headers().first(FETCH_MODE).map("navigate"::equals).orElse(false);
  }

  private static boolean isSelf(String origin, String authority) {
    try {
      String own = URI.create(origin).getAuthority();
      return own != null && own.equalsIgnoreCase(authority);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
