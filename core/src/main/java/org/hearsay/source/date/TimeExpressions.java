package org.hearsay.source.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and resolves time expressions; stateless. */
public final class TimeExpressions {
  private TimeExpressions() {}

  /**
   * The time expressions of {@code text}, in order, none overlapping another.
   *
   * @param published day of publication, null when not known: then relative expressions have no
   *     value
   */
  public static List<TimeExpression> in(String text, @Nullable LocalDate published) {
    return List.of();
  }
}
