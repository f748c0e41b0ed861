package org.hearsay.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What servers allow robots to fetch (RFC 9309). A server that has no rules (4xx) allows all, one
 * that can't be asked allows nothing for now. What one said holds for {@value #HOURS} hours. For
 * several threads at once.
 */
final class Robots {
  /** The name that the rules of a server may give us. */
  static final String NAME = "hearsay";

  private static final int HOURS = 12;
  private static final int MOST_BYTES = 512_000;
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** Asks for the rules themselves, following redirects. */
  interface Asking {
    Answer ask(URI robots) throws Refused, IOException, InterruptedException;
  }

  private record Known(BaseRobotRules rules, long nanos) {}

  private final Map<String, Known> byServer = new ConcurrentHashMap<>();
  private final Asking asking;
  private final LongSupplier nanoTime;

  Robots(Asking asking, LongSupplier nanoTime) {
    this.asking = asking;
    this.nanoTime = nanoTime;
  }

  /** The rules for all addresses of a server. */
  BaseRobotRules of(URI address) throws Refused, IOException, InterruptedException {
    String server = address.getScheme() + "://" + address.getRawAuthority();
    Known known = byServer.get(server);
    long now = nanoTime.getAsLong();
    if (known != null && now - known.nanos() < Duration.ofHours(HOURS).toNanos()) {
      return known.rules();
    }
    BaseRobotRules rules = asked(URI.create(server + "/robots.txt"));
    if (!rules.isDeferVisits()) {
      byServer.put(server, new Known(rules, now));
    }
    return rules;
  }

  private BaseRobotRules asked(URI robots) throws Refused, IOException, InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Answer answer = asking.ask(robots);
    if (answer.status() != 200) {
      return parser.failedFetch(answer.status());
    }
    byte[] rules = Arrays.copyOf(answer.body(), Math.min(answer.body().length, MOST_BYTES));
    return parser.parseContent(robots.toString(), rules, "text/plain", List.of(NAME));
  }

  /** How long to wait between requests: as we like it, or longer where the server asks for it. */
  static Duration pause(BaseRobotRules rules, Duration usual) {
    long millis = rules.getCrawlDelay();
    Duration asked = millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    Duration bounded = asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
    return bounded.compareTo(usual) > 0 ? bounded : usual;
  }
}
