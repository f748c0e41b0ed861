package org.hearsay.app.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines that a tree is drawn with. */
public enum BranchLines {
  /** Unicode's box drawing characters. */
  BOXES("├─ ", "└─ ", "│  "),
  /** Characters of ASCII alone. */
  ASCII("|- ", "`- ", "|  ");

  private final String fork;
  private final String last;
  private final String trunk;

  BranchLines(String fork, String last, String trunk) {
    this.fork = fork;
    this.last = last;
    this.trunk = trunk;
  }

  /**
   * Those that a terminal can show: boxes unless the locale (POSIX: LC_ALL, LC_CTYPE, LANG, the
   * first that is set) names another character set than UTF-8.
   */
  public static BranchLines fitting(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(environment::get)
        .filter(Objects::nonNull)
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT).replace("-", ""))
        .filter(locale -> !locale.contains("utf8"))
        .map(locale -> ASCII)
        .orElse(BOXES);
  }

  String before(boolean isLast) {
    return isLast ? last : fork;
  }

  String below(boolean isLast) {
    return isLast ? " ".repeat(last.length()) : trunk;
  }
}
