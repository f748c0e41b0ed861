package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and resolves time expressions; stateless. */
public final class TimeExpressions {
  /** From the year of the Gregorian calendar's first Easter on; no newspaper is older. */
  private static final int FIRST_YEAR = 1583;

  private static final int LAST_YEAR = 9998;

  private TimeExpressions() {}

  /**
   * The time expressions of {@code text}, in order, none overlapping another.
   *
   * @param published day of publication, null when not known: then relative expressions have no
   *     value; before 1583 it counts as not known
   */
  public static List<TimeExpression> in(String text, @Nullable LocalDate published) {
    boolean usable =
        published != null && published.getYear() >= FIRST_YEAR && published.getYear() <= LAST_YEAR;
    return Scanner.scan(Tokenizer.tokens(text), usable ? published : null);
  }
}
