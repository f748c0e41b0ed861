package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.text;
import static org.hearsay.ledger.parquet.Column.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Trace;

/**
 * The rows of origins: one for each statement of a claim. Those with the same number are shown to
 * be one, and each but the first of these says why; the numbers count up to what there can be at
 * most.
 */
final class OriginTable {
  static final List<Column> COLUMNS =
      List.of(
          text("claim"),
          text("stance"),
          whole("origin"),
          text("statement"),
          text("name"),
          text("kind"),
          text("carrier"),
          text("one_because"));

  private OriginTable() {}

  static void write(Trace trace, Rows out) {
    write(trace, Stance.ASSERTS, trace.asserting(), out);
    write(trace, Stance.DENIES, trace.denying(), out);
  }

  private static void write(Trace trace, Stance stance, OriginRange range, Rows out) {
    int number = 0;
    for (OriginGroup group : OriginGroup.of(range)) {
      number++;
      Map<Integer, String> reasons = reasons(group);
      for (int i = 0; i < group.origins().size(); i++) {
        Origin origin = group.origins().get(i);
        for (FiledStatement statement : origin.statements()) {
          out.row(
              trace.claim().id(),
              Words.lower(stance),
              number,
              statement.id(),
              origin.name(),
              Words.lower(origin.kind()),
              origin.carrier().isEmpty() ? null : origin.carrier(),
              reasons.get(group.numbers().get(i)));
        }
      }
    }
  }

  /** Why each origin but the first is one with those before it; links lead away from the first. */
  private static Map<Integer, String> reasons(OriginGroup group) {
    Map<Integer, String> reasons = new HashMap<>();
    int first = group.numbers().getFirst();
    for (Merge link : group.links()) {
      boolean oneIsNew = link.one() != first && !reasons.containsKey(link.one());
      reasons.put(oneIsNew ? link.one() : link.other(), link.reason());
    }
    return reasons;
  }
}
