package org.hearsay.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.Main;

/** {@code ./hearsay serve} in a process of its own, on a free port; closing kills it. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader err;
  private final URI root;
  private final List<String> before = new ArrayList<>();

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    err = process.errorReader(UTF_8);
    try {
      root = URI.create(address());
    } catch (IOException | RuntimeException | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** One that listens. */
  static ServerProcess on(String place) throws IOException {
    return new ServerProcess(starting(place));
  }

  /** One that has only begun to start; the caller ends it. */
  static Process starting(String place) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--ledger",
            place)
        .start();
  }

  private String address() throws IOException {
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith("http://")) {
        return line;
      }
      before.add(line);
    }
    throw new AssertionError("the server did not start: " + before);
  }

  URI root() {
    return root;
  }

  /** What it said before it listened, line by line. */
  List<String> saidBefore() {
    return before;
  }

  /** Tells it to end (SIGTERM). */
  void tellToEnd() {
    process.destroy();
  }

  /** Ends it at once (SIGKILL). */
  void kill() {
    process.destroyForcibly();
  }

  /** Its exit code, once it has ended. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("the server did not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    err.close();
  }
}
