package org.hearsay.app.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A claim's state in plain words: "asserted by 2 origins at least, 4 at most; denied by Bram
 * Tilloway, 5 Mar 2026; not answered since".
 */
final class ClaimState {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ClaimState() {}

  static String of(Trace trace) {
    List<Testimony> denials = trace.with(Stance.DENIES);
    if (trace.with(Stance.ASSERTS).isEmpty()) {
      return "asserted by nobody here; denied by " + trace.denying().inWords();
    }
    String asserted = "asserted by " + trace.asserting().inWords();
    if (denials.isEmpty()) {
      return asserted + (trace.restsOnOneUnnamedSource() ? " (unnamed)" : "") + "; not denied";
    }
    Testimony denial = denials.getLast();
    return asserted + "; denied by " + who(denial.filed()) + when(denial) + answered(trace, denial);
  }

  private static String who(FiledStatement filed) {
    return StatementSentence.origin(filed.statement(), filed.article().text());
  }

  private static String when(Testimony testimony) {
    String day = day(testimony.day());
    return day.isEmpty() ? "" : ", " + day;
  }

  /** A day as people write it; a month or a year as it is; nothing where it is not known. */
  static String day(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return value.length() == 10 ? DAY.format(LocalDate.parse(value)) : value;
  }

  private static String answered(Trace trace, Testimony denial) {
    boolean since =
        trace.with(Stance.ASSERTS).stream().anyMatch(t -> Testimony.BY_DAY.compare(t, denial) > 0);
    return since ? "; asserted again since" : "; not answered since";
  }
}
