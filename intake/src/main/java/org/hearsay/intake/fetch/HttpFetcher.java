package org.hearsay.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.fetch.HostTurns.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Fetches over HTTP: asks a server's {@code robots.txt} first, one request at a time to a host,
 * tries again where a server is busy, follows redirects, and checks each address anew. For several
 * threads at once.
 */
public final class HttpFetcher implements Fetcher {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?(?<name>[\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final FetchLimits limits;
  private final Pauses pauses;
  private final InstantSource clock;
  private final Connection connection;
  private final HostTurns turns;
  private final Robots robots;

  HttpFetcher(FetchLimits limits, Pauses pauses, InstantSource clock) {
    this.limits = limits;
    this.pauses = pauses;
    this.clock = clock;
    connection = new Connection(limits);
    turns = new HostTurns(pauses, System::nanoTime);
    robots = new Robots(this::rules, System::nanoTime);
  }

  /**
   * A fetcher with the usual limits.
   *
   * @param allowPrivate whether addresses of this machine and of private networks may be reached
   */
  public static Fetcher open(boolean allowPrivate) {
    return new HttpFetcher(FetchLimits.usual(allowPrivate), Thread::sleep, InstantSource.system());
  }

  @Override
  public Fetched get(URI address, Validators known) {
    try {
      return fetched(followed(address, known, true));
    } catch (Refused e) {
      return new Fetched.Failed(e.reason(), e.again());
    } catch (UnknownHostException e) {
      return new Fetched.Failed("there is no host of this name: " + e.getMessage(), true);
    } catch (IOException e) {
      return new Fetched.Failed("can't be fetched: " + reason(e), true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed("fetching was stopped", true);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Answer rules(URI robotsText) throws Refused, IOException, InterruptedException {
    return followed(robotsText, Validators.NONE, false);
  }

  private Answer followed(URI address, Validators known, boolean byRules)
      throws Refused, IOException, InterruptedException {
    URI asked = address;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Answer answer = answered(asked, known, byRules);
      if (!answer.isRedirect()) {
        return answer;
      }
      asked = target(answer);
    }
    throw new Refused(
        "more than " + limits.redirects() + " redirects, the last to " + asked, false);
  }

  private static URI target(Answer answer) throws Refused {
    String location = answer.headers().firstValue("location").orElse("");
    try {
      URI target = answer.address().resolve(location);
      if ("https".equals(answer.address().getScheme()) && "http".equals(target.getScheme())) {
        throw new Refused(
            "the server leads from https: to an unprotected address: " + target, false);
      }
      return target;
    } catch (IllegalArgumentException e) {
      throw new Refused("the server leads to what is no address: " + location, false);
    }
  }

  /** Asks, and asks again a little later where the server is busy or can't be reached. */
  private Answer answered(URI address, Validators known, boolean byRules)
      throws Refused, IOException, InterruptedException {
    Duration wait = FIRST_WAIT;
    for (int attempt = 1; ; attempt++) {
      Duration asked = wait;
      boolean last = attempt == limits.attempts();
      try {
        Answer answer = inTurn(address, known, byRules);
        if (last || !answer.isBusy()) {
          return answer;
        }
        asked = RetryAfter.of(answer, clock).orElse(wait);
        if (asked.compareTo(limits.longestWait()) > 0) {
          return answer;
        }
      } catch (UnknownHostException e) {
        throw e;
      } catch (IOException e) {
        if (last) {
          throw e;
        }
      }
      pauses.pause(asked);
      wait = wait.multipliedBy(2);
    }
  }

  private Answer inTurn(URI address, Validators known, boolean byRules)
      throws Refused, IOException, InterruptedException {
    Duration pause = limits.pause();
    if (byRules) {
      Connection.requireWeb(address);
      BaseRobotRules rules = robots.of(address);
      requireAllowed(address, rules);
      pause = Robots.pause(rules, pause);
    }
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    try (Turn _ = turns.await(host, byRules ? pause : Duration.ZERO)) {
      return connection.ask(address, known);
    }
  }

  private static void requireAllowed(URI address, BaseRobotRules rules) throws Refused {
    String robotsText = "robots.txt of " + address.getHost();
    if (rules.isDeferVisits()) {
      throw new Refused("the " + robotsText + " can't be fetched, so that nothing else is", true);
    }
    if (!rules.isAllowed(address.toString())) {
      throw new Refused("the server asks robots not to fetch it (" + robotsText + ")", false);
    }
  }

  private static Fetched fetched(Answer answer) {
    return switch (answer.status()) {
      case 200 -> content(answer);
      case 304 -> new Fetched.Unchanged();
      case 404, 410 ->
          new Fetched.Failed("there is nothing at the address (" + answer.status() + ")", false);
      case 401, 402, 403, 451 ->
          new Fetched.Failed("the server does not give it to us (" + answer.status() + ")", false);
      default ->
          new Fetched.Failed("the server answered with status " + answer.status(), answer.isBusy());
    };
  }

  private static Fetched content(Answer answer) {
    String type = answer.headers().firstValue("content-type").orElse("");
    String media = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return new Fetched.Content(
        answer.address(), media, charset(type), answer.body(), validators(answer));
  }

  private static @Nullable String charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    return matcher.find() ? matcher.group("name") : null;
  }

  private static Validators validators(Answer answer) {
    return new Validators(
        answer.headers().firstValue("etag").orElse(null),
        answer.headers().firstValue("last-modified").orElse(null));
  }

  @Override
  public void close() {
    connection.close();
  }
}
