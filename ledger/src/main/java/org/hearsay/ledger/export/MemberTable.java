package org.hearsay.ledger.export;

import static org.hearsay.ledger.parquet.Column.fraction;
import static org.hearsay.ledger.parquet.Column.text;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Member;
import org.hearsay.ledger.parquet.Column;

/** The rows of claims' members. Stateless. */
final class MemberTable {
  static final List<Column> COLUMNS =
      List.of(
          text("claim"),
          text("statement"),
          text("stance"),
          text("likeness"),
          text("reason"),
          fraction("probability"));

  private MemberTable() {}

  static void write(Claim claim, Rows out) {
    for (Member member : claim.members()) {
      out.row(
          claim.id(),
          member.statement(),
          Words.lower(member.stance()),
          member.likeness(),
          member.reason(),
          member.probability());
    }
  }
}
