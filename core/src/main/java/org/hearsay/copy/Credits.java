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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.copy.Credit.Kind;

/**
 * Finds the credits that a text gives: datelines and credit lines as news writes them (AP
 * Stylebook, "dateline"). Stateless.
 */
public final class Credits {
  private static final String NAME =
      "((?:The )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,3})";
  private static final String AGENCY = "((?:The )?(?:" + agencies() + "))";

  /** A place in capitals, perhaps a date, the agency in parentheses, a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^\\p{Lu}[\\p{Lu}\\p{M}.,'’ /-]+(?:,? \\p{Lu}?\\p{L}+\\.? \\d{1,2})?,? ?\\(("
              + NAME
              + ")\\) ?[-–—]");

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile("(?mi)^(?:source|credit|via|copyright|©)[: ] ?(?-i:" + NAME + ")\\W*$"),
          Pattern.compile("(?m)^(?:By )?" + AGENCY + "(?: \\||$)"),
          Pattern.compile("\\(" + AGENCY + "\\)(?=\\W*$|\\s*\\n)"),
          Pattern.compile("(?i:copyright|©)(?: \\d{4})? " + AGENCY),
          Pattern.compile(NAME + " contributed to this (?:report|story|article)"),
          Pattern.compile(
              "(?i:(?:reporting|with (?:files|inputs?|reporting|material)) (?:by|from)) (?:the )?"
                  + AGENCY),
          Pattern.compile(
              "(?i:this (?:report|story|article|dispatch) (?:is|was|came|comes) (?:from|by|provided"
                  + " by|supplied by)) (?:the )?"
                  + NAME));

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:[Aa]s )?(?:was )?[Ff]irst (?:reported|published|revealed|broken) (?:by|in|on) "
              + NAME);

  private Credits() {}

  private static String agencies() {
    try (InputStream in = Credits.class.getResourceAsStream("agencies.txt")) {
      if (in == null) {
        throw new IllegalStateException("agencies.txt is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All credits of a text, in its order. */
  public static List<Credit> in(String text) {
    List<Credit> credits = new ArrayList<>();
    add(credits, text, DATELINE, Kind.DATELINE);
    LINES.forEach(pattern -> add(credits, text, pattern, Kind.LINE));
    add(credits, text, FIRST, Kind.FIRST_REPORTED);
    credits.sort(Comparator.comparing(Credit::words));
    return credits;
  }

  private static void add(List<Credit> credits, String text, Pattern pattern, Kind kind) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span words = new Span(matcher.start(), matcher.end());
      if (credits.stream().noneMatch(credit -> credit.words().overlaps(words))) {
        credits.add(new Credit(matcher.group(1), words, kind));
      }
    }
  }
}
