package org.hearsay.source.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Days with a name, by the rule that dates them in a year. United States federal holidays are by 5
 * U.S.C. 6103 and elections by 2 U.S.C. 7 as they stand today; Easter is by Gauss's rule for the
 * Gregorian calendar; the others are by custom.
 */
enum NamedDay {
  NEW_YEARS_DAY(on(Month.JANUARY, 1), "new year's day", "new years day", "new year day"),
  NEW_YEARS_EVE(on(Month.DECEMBER, 31), "new year's eve", "new years eve"),
  KING_DAY(
      nth(3, DayOfWeek.MONDAY, Month.JANUARY),
      "martin luther king jr. day",
      "martin luther king day",
      "mlk day"),
  AUSTRALIA_DAY(on(Month.JANUARY, 26), "australia day"),
  GROUNDHOG_DAY(on(Month.FEBRUARY, 2), "groundhog day"),
  VALENTINES_DAY(on(Month.FEBRUARY, 14), "valentine's day", "valentines day"),
  PRESIDENTS_DAY(
      nth(3, DayOfWeek.MONDAY, Month.FEBRUARY),
      "presidents day",
      "presidents' day",
      "president's day"),
  WOMENS_DAY(on(Month.MARCH, 8), "international women's day"),
  SAINT_PATRICKS_DAY(on(Month.MARCH, 17), "st. patrick's day", "saint patrick's day"),
  APRIL_FOOLS_DAY(on(Month.APRIL, 1), "april fools' day", "april fool's day", "april fools day"),
  EARTH_DAY(on(Month.APRIL, 22), "earth day"),
  ANZAC_DAY(on(Month.APRIL, 25), "anzac day"),
  PATRIOTS_DAY(nth(3, DayOfWeek.MONDAY, Month.APRIL), "patriots' day", "patriots day"),
  MAY_DAY(on(Month.MAY, 1), "may day", "international workers' day", "international workers day"),
  CINCO_DE_MAYO(on(Month.MAY, 5), "cinco de mayo"),
  MOTHERS_DAY(nth(2, DayOfWeek.SUNDAY, Month.MAY), "mother's day", "mothers day"),
  MEMORIAL_DAY(last(DayOfWeek.MONDAY, Month.MAY), "memorial day"),
  FLAG_DAY(on(Month.JUNE, 14), "flag day"),
  FATHERS_DAY(nth(3, DayOfWeek.SUNDAY, Month.JUNE), "father's day", "fathers day"),
  JUNETEENTH(on(Month.JUNE, 19), "juneteenth"),
  CANADA_DAY(on(Month.JULY, 1), "canada day"),
  INDEPENDENCE_DAY(on(Month.JULY, 4), "independence day", "fourth of july", "the fourth of july"),
  BASTILLE_DAY(on(Month.JULY, 14), "bastille day"),
  LABOR_DAY(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER), "labor day", "labour day"),
  COLUMBUS_DAY(
      nth(2, DayOfWeek.MONDAY, Month.OCTOBER),
      "columbus day",
      "indigenous peoples' day",
      "indigenous peoples day"),
  HALLOWEEN(on(Month.OCTOBER, 31), "halloween"),
  ELECTION_DAY(NamedDay::electionDay, "election day"),
  BONFIRE_NIGHT(on(Month.NOVEMBER, 5), "bonfire night", "guy fawkes night", "guy fawkes day"),
  ARMISTICE_DAY(
      on(Month.NOVEMBER, 11), "veterans day", "veterans' day", "armistice day", "remembrance day"),
  THANKSGIVING(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER), "thanksgiving", "thanksgiving day"),
  CHRISTMAS_EVE(on(Month.DECEMBER, 24), "christmas eve"),
  CHRISTMAS(on(Month.DECEMBER, 25), "christmas", "christmas day"),
  BOXING_DAY(on(Month.DECEMBER, 26), "boxing day"),
  ASH_WEDNESDAY(easter(-46), "ash wednesday"),
  PALM_SUNDAY(easter(-7), "palm sunday"),
  MAUNDY_THURSDAY(easter(-3), "maundy thursday", "holy thursday"),
  GOOD_FRIDAY(easter(-2), "good friday"),
  HOLY_SATURDAY(easter(-1), "holy saturday"),
  EASTER(easter(0), "easter", "easter sunday", "easter day"),
  EASTER_MONDAY(easter(1), "easter monday"),
  ASCENSION_DAY(easter(39), "ascension day"),
  PENTECOST(easter(49), "pentecost", "whit sunday");

  private final IntFunction<LocalDate> rule;
  private final List<String> names;

  NamedDay(IntFunction<LocalDate> rule, String... names) {
    this.rule = rule;
    this.names = List.of(names);
  }

  /** Its names in lower case. */
  List<String> names() {
    return names;
  }

  LocalDate in(int year) {
    return rule.apply(year);
  }

  private static IntFunction<LocalDate> on(Month month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> nth(int n, DayOfWeek weekday, Month month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
  }

  private static IntFunction<LocalDate> last(DayOfWeek weekday, Month month) {
    return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
  }

  /** The Tuesday after the first Monday of November. */
  private static LocalDate electionDay(int year) {
    return nth(1, DayOfWeek.MONDAY, Month.NOVEMBER).apply(year).plusDays(1);
  }

  private static IntFunction<LocalDate> easter(int days) {
    return year -> easterSunday(year).plusDays(days);
  }

  /** Gauss's rule in the form of Butcher ("A New York correspondent", Nature, 20 April 1876). */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
