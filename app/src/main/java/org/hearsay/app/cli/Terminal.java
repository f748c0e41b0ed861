package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the process's terminal is like. {@link System#console()} can't tell: it wants input and
 * output to be terminals both, and knows nothing of standard error.
 */
final class Terminal {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private Terminal() {}

  /** Whether a file descriptor of this process (1 output, 2 error) is a terminal. */
  static boolean isDescriptor(int descriptor) {
    try {
      if (Files.isDirectory(DESCRIPTORS)) {
        String file = Files.readSymbolicLink(DESCRIPTORS.resolve("" + descriptor)).toString();
        return file.startsWith("/dev/pts/")
            || file.startsWith("/dev/tty")
            || file.equals("/dev/console");
      }
      Process test = new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO().start();
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The number of columns, or null where it can't be told. Asked through {@code stty}, which Linux
   * and macOS have.
   */
  static @Nullable Integer columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size").redirectInput(Path.of("/dev/tty").toFile()).start();
      String size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      boolean ended = stty.waitFor(1, TimeUnit.SECONDS) && stty.exitValue() == 0;
      return ended && size.matches("\\d+ [1-9]\\d*") ? Integer.valueOf(size.split(" ")[1]) : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
