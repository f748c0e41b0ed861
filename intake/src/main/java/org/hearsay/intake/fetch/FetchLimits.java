package org.hearsay.intake.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How far a fetch goes.
 *
 * @param mostBytes largest content, packed and unpacked
 * @param time for one request from its begin to its last byte
 * @param redirects most that are followed for one address
 * @param attempts most requests for one address where a server is busy or can't be reached
 * @param pause least time between the begins of two requests to one host
 * @param longestWait longest time to wait where a server asks for it, or before trying again
 * @param reachable which addresses may be reached
 */
record FetchLimits(
    int mostBytes,
    Duration time,
    int redirects,
    int attempts,
    Duration pause,
    Duration longestWait,
    Predicate<InetAddress> reachable) {
  static FetchLimits usual(boolean allowPrivate) {
    return new FetchLimits(
        20_000_000,
        Duration.ofSeconds(30),
        5,
        3,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        allowPrivate ? _ -> true : PublicAddresses::isPublic);
  }
}
