package org.hearsay.app.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.terminal.TerminalText;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceKind;
import org.hearsay.source.SourceSummary;

/**
 * For standards editors at a terminal: an article's sources, those without a name first, each with
 * what rests on it.
 */
public final class SourcesReport implements Report {
  private static final int KIND_COLUMNS = 14;

  private final Writer out;
  private final int width;

  /**
   * @param out not closed by this report
   * @param width how many columns to fill
   */
  public SourcesReport(Writer out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void read(String path, Account account) throws IOException {
    String title = TerminalText.visible(path);
    out.write(title + "\n" + "─".repeat(Math.min(width, TerminalText.columns(title))) + "\n");
    List<SourceSummary> sources = SourceSummary.of(account);
    for (SourceSummary source : sources) {
      write(source);
    }
    long unnamed = sources.stream().filter(s -> s.kind() == SourceKind.UNNAMED).count();
    out.write(sources.size() + " sources, " + unnamed + " of them without a name\n\n");
  }

  private void write(SourceSummary source) throws IOException {
    String kind = source.kind().name().toLowerCase(Locale.ROOT);
    String before = kind + " ".repeat(Math.max(1, KIND_COLUMNS - kind.length()));
    for (String line : lines(source)) {
      for (String part :
          TerminalText.lines(TerminalText.visible(line), Math.max(10, width - KIND_COLUMNS))) {
        out.write(before + part + "\n");
        before = " ".repeat(KIND_COLUMNS);
      }
    }
    out.write("\n");
  }

  private static List<String> lines(SourceSummary source) {
    List<String> lines = new ArrayList<>();
    Entity entity = source.entity();
    String role =
        entity == null || entity.roles().isEmpty() ? "" : ", " + entity.roles().getFirst().text();
    lines.add(source.name() + role);
    int count = source.statements().size();
    lines.add(
        (count == 1 ? "1 statement" : count + " statements")
            + (source.direct() > 0 ? ", " + source.direct() + " in the source's own words" : ""));
    if (!source.through().isEmpty()) {
      lines.add("through " + String.join(", ", source.through()));
    }
    if (source.kind() == SourceKind.UNNAMED) {
      lines.add("rests on one source without a name");
    }
    if (!source.deniedBy().isEmpty()) {
      lines.add("denied: " + String.join("; ", source.deniedBy()));
    }
    return lines;
  }

  @Override
  public void rejected(String path, String reason) throws IOException {
    out.write(TerminalText.visible(path) + "\nnot read: " + TerminalText.visible(reason) + "\n\n");
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
