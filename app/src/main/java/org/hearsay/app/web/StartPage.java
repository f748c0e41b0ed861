package org.hearsay.app.web;

import java.util.Comparator;
import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Trace;
import org.hearsay.source.Account;

/** The first page: a box for a link, a text or a question, and what came in lately. */
record StartPage(
    Frame frame, LedgerSummary summary, List<ClaimLine> claims, List<ArticleLine> articles) {
  private static final int MOST_ARTICLES = 12;
  private static final int MOST_CLAIMS = 10;

  static StartPage of(OpenLedger open, Visitor visitor) {
    List<Account> newest = open.ledger().accounts(open.ledger().newest(MOST_ARTICLES));
    return new StartPage(
        new Frame("Start", Frame.Section.START, Frame.Look.EVIDENCE, visitor),
        open.ledger().summary(),
        claims(open, newest),
        newest.stream().map(ArticleLine::of).toList());
  }

  /** Claims of the articles, those first that most statements make. */
  private static List<ClaimLine> claims(OpenLedger open, List<Account> accounts) {
    List<StatementId> statements =
        accounts.stream()
            .flatMap(account ->
                account.statements().stream()
                    .map(statement -> new StatementId(account.article().id(), statement.id())))
            .toList();
    List<Claim> told =
        open.ledger().claimsOf(statements).values().stream()
            .distinct()
            .sorted(Comparator.comparingInt((Claim claim) -> claim.members().size()).reversed())
            .limit(MOST_CLAIMS)
            .toList();
    ExactWords words = new ExactWords();
    List<Trace> traces = open.tracing().of(told);
    return traces.stream().map(trace -> ClaimLine.of(trace, words)).toList();
  }
}
