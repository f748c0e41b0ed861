package org.hearsay.app.http;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Audit;
import org.hearsay.app.http.access.Doorkeeper;
import org.hearsay.app.http.api.Api;
import org.hearsay.app.http.api.Body;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.web.Site;

/**
 * Listens and answers, a virtual thread a request (Helidon SE). Closing lets what is being answered
 * come to its end. Who listens to events is answered until {@link org.hearsay.app.desk.Events#end}:
 * call that before, for the last server of a desk, or closing waits for them.
 */
public final class HearsayServer implements AutoCloseable {
  private static final int MOST_BYTES = 6_000_000;
  private static final int MOST_HEADER_BYTES = 16_384;
  private static final int LONGEST_FIRST_LINE = 8_192;
  private static final int MOST_CONNECTIONS = 1_000;
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(30);

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  static {
    HELIDON.setLevel(Level.WARNING);
  }

  private final WebServer server;
  private final Audit audit;

  private HearsayServer(WebServer server, Audit audit) {
    this.server = server;
    this.audit = audit;
  }

  /**
   * Starts it.
   *
   * @param desk stays open when the server is closed, and goes on telling of events
   * @throws IOException when the audit can't be written
   */
  public static HearsayServer start(Desk desk, GivenArticles articles, Serving serving)
      throws IOException {
    Audit audit = Audit.at(serving.audit());
    Body body = new Body(serving.limits().patience());
    Site site = new Site(desk, new RequestVisitors(), articles, body::bytes);
    Problems problems = new Problems(site);
    Doorkeeper doorkeeper =
        new Doorkeeper(serving.tokens(), serving.tokensNeeded(), serving.limits());
    Metrics metrics = new Metrics(desk);
    var builder =
        WebServer.builder()
            .host(serving.address())
            .port(serving.port())
            .shutdownHook(false)
            .shutdownGracePeriod(LAST_ANSWERS)
            .maxPayloadSize(MOST_BYTES)
            .maxTcpConnections(MOST_CONNECTIONS)
            .idleConnectionTimeout(IDLE)
            .connectionOptions(options -> options.readTimeout(SILENCE))
            .addProtocol(
                Http1Config.builder()
                    .maxHeadersSize(MOST_HEADER_BYTES)
                    .maxPrologueLength(LONGEST_FIRST_LINE)
                    .build())
            .directHandlers(handlers -> {
              for (EventType type : EventType.values()) {
                handlers.addHandler(type, new UnroutedProblems());
              }
            })
            .routing(routes -> {
              routes.addFilter(new SafeHeaders());
              routes.addFilter(metrics);
              routes.addFilter(audit);
              routes.addFilter(doorkeeper);
              problems.route(routes);
              new Health(desk).route(routes);
              metrics.route(routes);
              new Api(desk, articles, body).route(routes);
              site.route(routes);
            });
    try {
      return new HearsayServer(builder.build().start(), audit);
    } catch (RuntimeException e) {
      audit.close();
      throw e;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    audit.close();
  }
}
