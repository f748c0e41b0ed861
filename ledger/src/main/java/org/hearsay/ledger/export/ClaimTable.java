package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.text;
import static org.hearsay.ledger.parquet.Column.whole;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Stance;
import org.hearsay.ledger.parquet.Column;
import org.hearsay.origin.Trace;

/** The rows of claims. Stateless. */
final class ClaimTable {
  static final List<Column> COLUMNS =
      List.of(
          text("claim"),
          text("name"),
          text("wording_statement"),
          text("wording"),
          text("first_day"),
          whole("asserted"),
          whole("asserting_origins_at_least"),
          whole("asserting_origins_at_most"),
          whole("denied"),
          whole("denying_origins_at_least"),
          whole("denying_origins_at_most"));

  private ClaimTable() {}

  static void write(Trace trace, Rows out) {
    Claim claim = trace.claim();
    out.row(
        claim.id(),
        claim.name(),
        trace.wording().id(),
        trace.wording().content(),
        trace.testimonies().getFirst().day(),
        trace.with(Stance.ASSERTS).size(),
        trace.asserting().atLeast(),
        trace.asserting().atMost(),
        trace.with(Stance.DENIES).size(),
        trace.denying().atLeast(),
        trace.denying().atMost());
  }
}
