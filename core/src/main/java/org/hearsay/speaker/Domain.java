package org.hearsay.speaker;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The registrable domain of an address: what somebody registered, below which all is theirs.
 *
 * <p>Without the Public Suffix List (publicsuffix.org): the last two labels, or three where a
 * country's registry gives names below one of the labels that most use for that ("co.uk"). So
 * addresses under a host of many sites, as {@code github.io}, are taken for one.
 */
final class Domain {
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "govt");

  private Domain() {}

  /** "kontor.example" of "https://www.kontor.example/2026/a.html"; empty where there is no host. */
  static Optional<String> of(String url) {
    String host = host(url);
    List<String> labels = List.of(host.split("\\."));
    if (labels.size() < 2 || host.matches("[0-9.:\\[\\]]+")) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(".", labels.subList(labels.size() - labelsOf(labels), labels.size())));
  }

  private static int labelsOf(List<String> labels) {
    boolean isCountry = labels.getLast().length() == 2;
    boolean below =
        isCountry && labels.size() > 2 && SECOND_LEVEL.contains(labels.get(labels.size() - 2));
    return below ? 3 : 2;
  }

  private static String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // an address that is none tells nothing
    }
  }

  /** What stands before the suffix: "kontor". An outlet has it under several suffixes. */
  static String label(String domain) {
    return domain.substring(0, domain.indexOf('.'));
  }
}
