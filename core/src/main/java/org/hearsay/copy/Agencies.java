package org.hearsay.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of news agencies. */
final class Agencies {
  private static final List<String> NAMES = names();

  private Agencies() {}

  /** Matches a name of an agency, the longest first, with or without "The". */
  static String pattern() {
    return "(?:[Tt]he )?(?:"
        + NAMES.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"))
        + ")(?![\\p{L}\\p{N}])";
  }

  private static List<String> names() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: agencies.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ArrayList<>(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
