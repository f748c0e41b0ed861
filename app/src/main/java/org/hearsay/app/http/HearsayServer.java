package org.hearsay.app.http;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.web.Inbox;
import org.hearsay.app.web.Site;

/**
 * Listens and answers, a virtual thread a request (Helidon SE). Closing lets what is being answered
 * come to its end.
 */
public final class HearsayServer implements AutoCloseable {
  private final WebServer server;

  private HearsayServer(WebServer server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param desk stays open when the server is closed
   * @param address to listen on: a name or number of this machine
   * @param port 0 for any that is free
   */
  public static HearsayServer start(Desk desk, Inbox inbox, String address, int port) {
    Site site = new Site(desk, new LocalVisitors(), inbox);
    WebServer server =
        WebServer.builder()
            .host(address)
            .port(port)
            .shutdownHook(false)
            .routing(routes -> route(routes, site))
            .build()
            .start();
    return new HearsayServer(server);
  }

  private static void route(HttpRouting.Builder routes, Site site) {
    routes.addFilter(new SafeHeaders());
    new Problems(site).route(routes);
    routes.get("/health", (request, response) -> response.send("up\n"));
    site.route(routes);
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
