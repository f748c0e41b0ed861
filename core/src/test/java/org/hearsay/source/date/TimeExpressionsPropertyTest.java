package org.hearsay.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeExpressionsPropertyTest {
  private static final int ROUNDS = 5_000;

  /** Many times what it takes, for machines that do other things besides. */
  private static final Duration SECONDS = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "Friday",
          "on",
          "Tuesday",
          "last",
          "next",
          "this",
          "the",
          "of",
          "Nov.",
          "November",
          "May",
          "7",
          "31",
          "30",
          "th",
          "2025",
          "2004",
          "1990s",
          "'80s",
          "week",
          "weeks",
          "year",
          "years",
          "ago",
          "a",
          "two",
          "thousand",
          "million",
          "half",
          "and",
          "before",
          "after",
          "from",
          "to",
          "-",
          "–",
          "—",
          ",",
          ".",
          ":",
          "/",
          "$",
          "'",
          "“",
          "”",
          "(",
          "%",
          "9:30",
          "p.m.",
          "noon",
          "morning",
          "night",
          "every",
          "daily",
          "Christmas",
          "Easter",
          "Labor Day",
          "summer",
          "fall",
          "quarter",
          "Q3",
          "first",
          "last",
          "century",
          "decades",
          "day",
          "the day before",
          "later",
          "earlier",
          "today",
          "yesterday",
          "99999999999999",
          "0",
          "February",
          "29",
          "\n",
          "\r\n",
          "\n\n",
          "\u2028",
          "\u00a0",
          "\t",
          "\uD83D\uDE00",
          "\uD83D",
          "İ",
          "ß",
          "e\u0301",
          "old",
          "said",
          "will",
          "Orlova",
          "through",
          "past",
          "coming",
          "previous",
          "same",
          "following");
  private static final Pattern VALUE =
      Pattern.compile(
          "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T([A-Z]{2}|[0-9]{2}:[0-9]{2}))?)?)?"
              + "|[0-9]{2,3}|[0-9]{4}-(W[0-9]{2}(-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI)"
              + "|T([A-Z]{2}|[0-9]{2}:[0-9]{2})|(PAST|FUTURE)_REF"
              + "|P([0-9.]+|X)[A-Z]+.*|PT([0-9.]+|X)[HMS].*"
              + "|XXXX-(WXX-([1-7]|WE)|XX-XX|[0-9]{2}|SP|SU|FA|WI)(T([A-Z]{2}|[0-9]{2}:[0-9]{2}))?");

  private final Random random = new Random(7);

  @Test
  void spansLieInOrderWithinAnyTextAndValuesAreWellFormed() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = text();
      int end = 0;
      for (TimeExpression found : TimeExpressions.in(text, day())) {
        assertThat(found.span().begin()).as(text).isGreaterThanOrEqualTo(end);
        end = found.span().end();
        assertThat(found.span().in(text)).as(text).isEqualTo(found.span().in(text).strip());
        if (found.value() != null) {
          assertThat(found.value()).as(text).matches(VALUE);
          assertDayExists(found.value());
        }
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  private static void assertDayExists(String value) {
    if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      assertThat(LocalDate.parse(value.substring(0, 10))).isNotNull();
    }
  }

  @Test
  void textThatFollowsChangesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = text();
      LocalDate published = day();
      List<TimeExpression> alone = TimeExpressions.in(text, published);

      List<TimeExpression> followed = TimeExpressions.in(text + "\n\n" + text(), published);

      assertThat(followed.subList(0, alone.size())).as(text).isEqualTo(alone);
    }
  }

  @Test
  void withoutPublicationTheSameExpressionsAreFoundAndKnownValuesStay() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = text();
      List<TimeExpression> dated = TimeExpressions.in(text, day());
      List<TimeExpression> undated = TimeExpressions.in(text, null);

      assertThat(undated)
          .extracting(TimeExpression::span)
          .as(text)
          .isEqualTo(dated.stream().map(TimeExpression::span).toList());
    }
  }

  @Test
  void aWeekdayAloneIsWithinTheSixDaysBeforePublication() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate published = day();
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
      String name = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);

      LocalDate found =
          LocalDate.parse(
              TimeExpressions.in("He left " + name + ".", published).getFirst().value());

      assertThat(found).isBetween(published.minusDays(6), published);
      assertThat(found.getDayOfWeek()).isEqualTo(weekday);
    }
  }

  @Test
  void timeGrowsWithTheTextEvenWhenItIsHostile() {
    List<String> hostile =
        List.of(
            "two days before ",
            "twenty-",
            "and ",
            "9",
            "1,000,",
            "Nov. ",
            "the day before ",
            "-",
            "x",
            "on Friday, ",
            "early ",
            "the first week of ",
            "\n",
            "'",
            "12:30 ",
            "a year and ");
    for (String piece : hostile) {
      assertThat(timeOf(piece.repeat(500_000 / piece.length()))).as(piece).isLessThan(SECONDS);
    }
  }

  @Test
  void fiveMegabytesOfNewsTakeSeconds() {
    String paragraph =
        "The council of Orlova voted on Tuesday to close the harbour, which had opened in 2004 and"
            + " has lost money for years, a person who saw the draft said last week.\n\n";

    assertThat(timeOf(paragraph.repeat(5_000_000 / paragraph.length()))).isLessThan(SECONDS);
  }

  private static Duration timeOf(String text) {
    long begin = System.nanoTime();
    TimeExpressions.in(text, Found.PUBLISHED);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private LocalDate day() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
  }
}
