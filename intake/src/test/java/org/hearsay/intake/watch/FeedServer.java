package org.hearsay.intake.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves what tests give it, on loopback, with validators. */
final class FeedServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> answers = new ArrayList<>();

  FeedServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves a text at a path; an empty one is a server that fails. */
  URI serve(String path, String text) {
    pages.put(path, text);
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** What was answered since this was asked last: path and status. */
  synchronized List<String> answers() {
    List<String> sinceThen = List.copyOf(answers);
    answers.clear();
    return sinceThen;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String text = pages.get(path);
    String etag = text == null ? "" : "\"" + Integer.toHexString(text.hashCode()) + "\"";
    int status = 200;
    if (text == null) {
      status = 404;
    } else if (text.isEmpty()) {
      status = 503;
    } else if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      status = 304;
    }
    synchronized (this) {
      answers.add(path + " " + status);
    }
    byte[] body = status == 200 ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
