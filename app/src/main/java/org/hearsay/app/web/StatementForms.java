package org.hearsay.app.web;

import java.util.List;
import java.util.Map;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Grading;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All forms about one statement: what was read, the grades, the claim.
 *
 * @param reliability null where no name is known that could be graded
 * @param move null for a statement of no claim
 */
record StatementForms(
    CorrectionForm reading,
    GradeForm credibility,
    @Nullable GradeForm reliability,
    @Nullable MoveForm move) {
  static StatementForms of(OpenLedger open, Account account, Statement statement, Visitor visitor) {
    FiledStatement filed = new FiledStatement(account.article(), statement);
    Grading grading = grading(open, filed);
    return new StatementForms(
        CorrectionForm.of(account, statement, visitor),
        GradeForm.ofStatement(filed.id(), grading, visitor),
        reliability(filed.id(), grading, visitor),
        open.ledger()
            .claimOf(filed.id())
            .map(claim -> MoveForm.of(open, filed, claim, visitor))
            .orElse(null));
  }

  static Grading grading(OpenLedger open, FiledStatement filed) {
    Map<StatementId, Grading> gradings = Grading.of(open.ledger(), List.of(filed));
    return gradings.getOrDefault(filed.id(), Grading.NONE);
  }

  private static @Nullable GradeForm reliability(
      StatementId statement, Grading grading, Visitor visitor) {
    return grading.source().isEmpty()
        ? null
        : GradeForm.ofSource(
            anchor(statement),
            SiteLinks.statement(statement, "reliability"),
            grading.source(),
            grading.reliability(),
            visitor);
  }

  /** Begins the ids of all that stands in the forms. */
  static String anchor(StatementId statement) {
    return "correct-" + statement.local();
  }

  String anchor() {
    return reading.anchor();
  }
}
