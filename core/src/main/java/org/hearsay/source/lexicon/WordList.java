package org.hearsay.source.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A resource of words: lines of a class, a colon, and its words between spaces; words of several
 * classes stand behind all of them, which commas part. Lines that begin with # are comments.
 */
final class WordList {
  private WordList() {}

  /** The words of each class, in lower case; a hyphen of the file stays a hyphen. */
  static Map<String, Set<String>> classes(String resource) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      List<String> words =
          List.of(line.substring(colon + 1).strip().toLowerCase(Locale.ROOT).split(" +"));
      for (String name : line.substring(0, colon).split(", ")) {
        classes.computeIfAbsent(name, c -> new HashSet<>()).addAll(words);
      }
    }
    return classes;
  }

  /** The lines of a resource without its comments. */
  static List<String> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
