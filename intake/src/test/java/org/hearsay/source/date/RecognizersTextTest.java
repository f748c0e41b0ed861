package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.source.date.RecognizersCase.Expected;
import org.hearsay.source.date.RecognizersCase.Resolution;
import org.junit.jupiter.api.Test;

/**
 * Measures the dates against the cases of Microsoft's Recognizers-Text. An expression is right when
 * all that is found within it says the same as one of its readings that is not in the future, or
 * says so less precisely ("two months ago" is a month here and a day there).
 */
class RecognizersTextTest {
  private static final Path CASES = Path.of("../../shared/data/dates/datetime-en.jsonl.gz");
  private static final String SHA_256 =
      "c866e84ddd23d02ce7b91da13ca64fd9fed66c429bb5fd426b023f72b49b5088";

  /** Whether to print what is not right, for working on it. */
  private static final boolean SHOW = Boolean.getBoolean("hearsay.show");

  private static final double RECALL = 0.68;
  private static final double PRECISION = 0.8;

  private final Map<String, Tally> kinds = new TreeMap<>();
  private int spurious;

  /** What became of the expressions of one kind. */
  private static final class Tally {
    private int expected;
    private int right;
    private int wrong;
  }

  @Test
  void pastFacingCasesAreFoundAndResolved() throws IOException {
    assumeTrue(Files.exists(CASES), "needs the cases of Recognizers-Text, not in the repository");

    assertThat(sha256(CASES)).isEqualTo(SHA_256);
    RecognizersCase.read(CASES).forEach(this::score);
    kinds.forEach(RecognizersTextTest::print);
    Tally all = new Tally();
    kinds.values().forEach(tally -> add(all, tally));
    double recall = (double) all.right / all.expected;
    double precision = (double) all.right / (all.right + all.wrong + spurious);
    print("all", all);
    System.out.printf(Locale.ROOT, "%d where none is; precision %.3f%n", spurious, precision);

    assertThat(recall).isGreaterThan(RECALL);
    assertThat(precision).isGreaterThan(PRECISION);
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Tally sum, Tally one) {
    sum.expected += one.expected;
    sum.right += one.right;
    sum.wrong += one.wrong;
  }

  private static void print(String kind, Tally tally) {
    System.out.printf(
        Locale.ROOT,
        "Recognizers-Text: %-14s %3d of %3d right (%.3f), %d wrong, %d missed%n",
        kind,
        tally.right,
        tally.expected,
        (double) tally.right / tally.expected,
        tally.wrong,
        tally.expected - tally.right - tally.wrong);
  }

  private void score(RecognizersCase test) {
    List<TimeExpression> unused = new ArrayList<>(TimeExpressions.in(test.text(), test.read()));
    for (Expected one : test.expected()) {
      List<TimeExpression> found =
          unused.stream().filter(e -> e.span().overlaps(one.span())).toList();
      unused.removeAll(found);
      if (one.isInScope(test.read())) {
        count(test, one, found);
      }
    }
    spurious += unused.size();
    unused.forEach(e -> show("SPURIOUS", test, e.span().in(test.text()) + " " + e.value()));
  }

  private void count(RecognizersCase test, Expected one, List<TimeExpression> found) {
    boolean correct = !found.isEmpty() && isRight(one, found, test.read());
    Tally tally = kinds.computeIfAbsent(one.kind(), kind -> new Tally());
    tally.expected++;
    tally.right += correct ? 1 : 0;
    tally.wrong += correct || found.isEmpty() ? 0 : 1;
    if (!correct) {
      List<String> values =
          found.stream().map(e -> e.span().in(test.text()) + "=" + e.value()).toList();
      show(
          found.isEmpty() ? "MISSED" : "WRONG",
          test,
          one.span().in(test.text()) + " " + one.kind() + " " + one.resolutions() + " " + values);
    }
  }

  private static boolean isRight(Expected one, List<TimeExpression> found, LocalDate read) {
    String value = Optional.ofNullable(found.getFirst().value()).orElse("");
    if (one.kind().equals("duration") || one.kind().equals("set")) {
      return found.size() == 1 && one.resolutions().stream().anyMatch(r -> same(r.timex(), value));
    }
    return one.past(read).stream().anyMatch(r -> agrees(r, found, value));
  }

  /** Durations and sets as TIMEX3 writes them, which is not always as the cases do. */
  private static boolean same(String timex, String value) {
    String plain =
        value
            .replace("XXXX-XX-XXT", "T")
            .replace("XXXX-WXX-WE", "P1WE")
            .replace("DE", "0Y")
            .replace("PTXM", "PT3M")
            .replace("PTXH", "PT3H")
            .replace("PXD", "P3D");
    String clock = plain.replaceFirst("(T[0-9]{2}):00$", "$1");
    return timex.equals(plain)
        || timex.equals(clock)
        || timex.replace("P0.5Y", "P6M").equals(plain);
  }

  private static boolean agrees(Resolution reading, List<TimeExpression> found, String value) {
    if (found.getFirst().type() == TimeExpression.Type.DURATION) {
      return found.size() == 1 && reading.timex().endsWith("," + value + ")");
    }
    String last = Optional.ofNullable(found.getLast().value()).orElse("");
    Optional<Interval> first = Interval.of(value);
    Optional<Interval> end = Interval.of(last);
    if (first.isEmpty() || end.isEmpty() || !timesAgree(reading, value)) {
      return false;
    }
    return found.size() == 1
        ? oneAgrees(reading, first.get())
        : found.size() == 2 && rangeAgrees(reading, first.get(), end.get());
  }

  private static boolean timesAgree(Resolution reading, String value) {
    if (!value.contains("T")) {
      return !reading.timex().contains("T");
    }
    String time = value.substring(value.indexOf('T'));
    boolean part = time.matches("T[A-Z]{2}");
    String clock = reading.value().isEmpty() ? reading.start() + reading.end() : reading.value();
    return part ? reading.timex().endsWith(time) : clock.contains(" " + time.substring(1));
  }

  private static boolean oneAgrees(Resolution reading, Interval found) {
    if (!reading.value().isEmpty()) {
      LocalDate day = day(reading.value());
      return found.contains(day, day.plusDays(1));
    }
    if (!reading.start().isEmpty() && !reading.end().isEmpty()) {
      LocalDate start = day(reading.start());
      LocalDate end = day(reading.end());
      return found.contains(start, end.isAfter(start) ? end : start.plusDays(1));
    }
    LocalDate limit = day(reading.start() + reading.end());
    return found.start().equals(limit) || found.end().equals(limit) || found.contains(limit, limit);
  }

  private static boolean rangeAgrees(Resolution reading, Interval first, Interval last) {
    return !reading.start().isEmpty()
        && !reading.end().isEmpty()
        && first.contains(day(reading.start()), day(reading.start()))
        && last.contains(day(reading.end()), day(reading.end()));
  }

  private static LocalDate day(String value) {
    return LocalDate.parse(value.substring(0, 10));
  }

  private static void show(String what, RecognizersCase test, String detail) {
    if (SHOW) {
      System.out.println(what + " " + test.read() + " | " + test.text().strip() + " | " + detail);
    }
  }
}
