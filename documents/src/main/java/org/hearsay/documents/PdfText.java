package org.hearsay.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes running text of the lines of pages: without the lines that stand at the edge of many pages,
 * lines of a paragraph joined, paragraphs apart by a blank line.
 */
final class PdfText {
  /** Pages on which the same first or last line is one of the page, not of the text. */
  private static final int FEWEST_REPEATS = 3;

  private static final Pattern HYPHEN_AT_END =
      Pattern.compile("(?<begin>\\p{L}+)-\\n(?<end>\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private PdfText() {}

  /** The text of the pages; empty where there is none. */
  static String of(List<String> pages) {
    List<List<String>> lines = pages.stream().map(PdfText::lines).toList();
    Map<String, Integer> edges = edges(lines);
    StringBuilder text = new StringBuilder();
    for (List<String> page : lines) {
      List<String> kept = new ArrayList<>(page);
      while (!kept.isEmpty() && isEdge(kept.getFirst(), edges)) {
        kept.removeFirst();
      }
      while (!kept.isEmpty() && isEdge(kept.getLast(), edges)) {
        kept.removeLast();
      }
      text.append(String.join("\n", kept)).append('\n');
    }
    return joined(text.toString());
  }

  private static List<String> lines(String page) {
    List<String> lines = new ArrayList<>(Arrays.asList(page.replace("\r", "").split("\n", -1)));
    lines.replaceAll(String::strip);
    while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  /** How many pages begin or end with a line, numbers set aside. */
  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        Set.of(form(page.getFirst()), form(page.getLast()) + "\n")
            .forEach(edge -> edges.merge(edge.strip(), 1, Integer::sum));
      }
    }
    return edges;
  }

  private static boolean isEdge(String line, Map<String, Integer> edges) {
    return line.isEmpty() || edges.getOrDefault(form(line), 0) >= FEWEST_REPEATS;
  }

  private static String form(String line) {
    return NUMBER.matcher(line).replaceAll("#");
  }

  private static String joined(String lines) {
    Set<String> words = new HashSet<>();
    WORD.matcher(lines).results().forEach(word -> words.add(word.group()));
    Matcher hyphens = HYPHEN_AT_END.matcher(lines);
    String whole = hyphens.replaceAll(match -> whole(match.group(1), match.group(2), words));
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : whole.split("\n{2,}")) {
      String running = paragraph.replaceAll("\\s+", " ").strip();
      if (!running.isEmpty()) {
        paragraphs.add(running);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** A hyphen at the end of a line is part of the word, unless the text has the word without it. */
  private static String whole(String begin, String end, Set<String> words) {
    return words.contains(begin + end) ? begin + end : begin + "-" + end;
  }
}
