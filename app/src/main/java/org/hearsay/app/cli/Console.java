package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads from and writes to, and what that is like.
 *
 * @param out standard output; not a {@link PrintStream}, which would hide that nobody reads it any
 *     more or that the disk is full
 * @param err standard error, UTF-8
 * @param outOnTerminal whether a person looks at standard output
 * @param errOnTerminal whether a person looks at standard error
 * @param environment the environment's variables
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outOnTerminal,
    boolean errOnTerminal,
    Map<String, String> environment) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 100;

  /** The process's own. */
  public static Console ofProcess(InputStream in, OutputStream out, PrintStream err) {
    return new Console(
        in, out, err, Terminal.isDescriptor(1), Terminal.isDescriptor(2), System.getenv());
  }

  /** Writes {@code text} to standard output in one piece, in UTF-8. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Whether to write colours: on a terminal unless {@code NO_COLOR} is set or {@code TERM} is
   * {@code dumb}, and wherever {@code CLICOLOR_FORCE} is set (no-color.org, bixense.com/clicolors).
   */
  public boolean colours() {
    if (isSet("NO_COLOR")) {
      return false;
    }
    String force = environment.get("CLICOLOR_FORCE");
    if (force != null && !force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return outOnTerminal && !"dumb".equals(environment.get("TERM"));
  }

  private boolean isSet(String variable) {
    String value = environment.get(variable);
    return value != null && !value.isEmpty();
  }

  /**
   * How many columns to fill: {@code COLUMNS}, else what the terminal says, else 80; kept within 30
   * and 100.
   */
  public int width() {
    Integer columns = number(environment.get("COLUMNS"));
    if (columns == null && (outOnTerminal || errOnTerminal)) {
      columns = Terminal.columns();
    }
    return Math.clamp(columns == null ? DEFAULT_WIDTH : columns, NARROWEST, WIDEST);
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(text) : null;
  }
}
