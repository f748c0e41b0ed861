package org.hearsay.app.http.access;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hearsay.app.token.Role;
import org.hearsay.app.token.Tokens;

/**
 * Tells who sends a request, and lets through who may: known, not too often, not at the bidding of
 * another site. What comes after finds the {@link Client} in the request. Safe for several threads.
 */
public final class Doorkeeper implements Filter {
  private static final String HEALTH = "/health";
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";
  private static final double FAILURES_PER_SECOND = 1 / 6.0;
  private static final int FAILURES_AT_ONCE = 20;

  private final Tokens tokens;
  private final boolean tokensNeeded;
  private final TokenBuckets ofAddresses;
  private final TokenBuckets ofTokens;
  private final TokenBuckets failures =
      new TokenBuckets(FAILURES_PER_SECOND, FAILURES_AT_ONCE, System::nanoTime);

  /**
   * @param tokensNeeded whether who sends none is turned away; otherwise they are the user who runs
   *     the program, and the server must be reached from this machine alone
   */
  public Doorkeeper(Tokens tokens, boolean tokensNeeded, Limits limits) {
    this.tokens = tokens;
    this.tokensNeeded = tokensNeeded;
    ofAddresses = limits.buckets();
    ofTokens = limits.buckets();
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (!ofAddresses.take(Addresses.limited(request))) {
      throw Refusals.tooMany();
    }
    if (!tokensNeeded && !Sites.isLoopback(request.authority())) {
      throw Refusals.otherHost();
    }
    if (Sites.isForeign(request)) {
      throw Refusals.otherSite();
    }
    if (!request.path().path().startsWith(HEALTH)) {
      Client client = client(request);
      if (!ofTokens.take(client.name())) {
        throw Refusals.tooMany();
      }
      request.context().register(client);
    }
    chain.proceed();
  }

  private Client client(ServerRequest request) {
    Optional<String> authorization = request.headers().first(HeaderNames.AUTHORIZATION);
    if (authorization.isEmpty()) {
      if (tokensNeeded) {
        throw Refusals.unknown();
      }
      return new Client(System.getProperty("user.name"), Role.ADMIN);
    }
    String address = Addresses.limited(request);
    if (failures.isEmpty(address)) {
      throw Refusals.tooManyFailures();
    }
    return secret(authorization.get())
        .flatMap(this::bearer)
        .orElseThrow(() -> {
          failures.take(address);
          return Refusals.wrongToken();
        });
  }

  private Optional<Client> bearer(String secret) {
    try {
      return tokens.of(secret).map(token -> new Client(token.name(), token.role()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What follows Bearer, or for browsers the password of Basic (RFC 6750, RFC 7617). */
  private static Optional<String> secret(String authorization) {
    if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(authorization.substring(BEARER.length()).strip());
    }
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String decoded = new String(pair, StandardCharsets.UTF_8);
      int colon = decoded.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(decoded.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
