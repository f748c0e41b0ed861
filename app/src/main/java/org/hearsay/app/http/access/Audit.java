package org.hearsay.app.http.access;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HttpException;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Writes down who changed what, and who tried: a JSON object a line, in a file that only grows.
 * Safe for several threads; closing closes the file.
 */
public final class Audit implements Filter, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> CHANGING_NOTHING = Set.of("/api/v1/read", "/ask");

  private final FileChannel file;

  private Audit(FileChannel file) {
    this.file = file;
  }

  /** What a request changed, in words. */
  private record Changed(String what) {}

  /**
   * Opens it, and makes it where there is none.
   *
   * @throws IOException when it can't be written
   */
  public static Audit at(Path path) throws IOException {
    return new Audit(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Has the line about this request say what it changed. */
  public static void changed(ServerRequest request, String what) {
    request.context().register(new Changed(what));
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (!mayChange(request)) {
      chain.proceed();
      return;
    }
    try {
      chain.proceed();
    } catch (HttpException e) { // of a filter that let nobody through
      write(request, e.status().code());
      throw e;
    }
    write(request, response.status().code());
  }

  private static boolean mayChange(ServerRequest request) {
    Method method = request.prologue().method();
    return !method.equals(Method.GET)
        && !method.equals(Method.HEAD)
        && !method.equals(Method.OPTIONS)
        && !CHANGING_NOTHING.contains(request.path().path());
  }

  private void write(ServerRequest request, int status) {
    Optional<Client> client = request.context().get(Client.class);
    ObjectNode line =
        JSON.createObjectNode()
            .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
            .put("who", client.map(Client::name).orElse(null))
            .put("from", Addresses.of(request))
            .put("method", request.prologue().method().text())
            .put("path", request.path().path())
            .put("status", status)
            .put("what", request.context().get(Changed.class).map(Changed::what).orElse(null));
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    synchronized (this) {
      try {
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the audit can't be written", e);
      }
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the audit can't be closed", e);
    }
  }
}
