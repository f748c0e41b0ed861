package org.hearsay.app.web;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.ArticleId;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Testimony;
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
    Set<ArticleId> latest =
        accounts.stream().map(account -> account.article().id()).collect(toSet());
    ExactWords words = new ExactWords();
    return open.tracing().of(told).stream()
        .map(trace -> ClaimLine.of(trace, words, news(trace, latest)))
        .toList();
  }

  /** What the latest articles changed of a claim that was there before them. */
  private static String news(Trace trace, Set<ArticleId> latest) {
    List<Testimony> before =
        trace.testimonies().stream()
            .filter(testimony -> !latest.contains(testimony.filed().article().id()))
            .toList();
    if (before.isEmpty()) {
      return "new";
    }
    boolean wasDenied = before.stream().anyMatch(it -> it.stance() == Stance.DENIES);
    return !wasDenied && !trace.with(Stance.DENIES).isEmpty()
        ? "denied for the first time"
        : "told again";
  }
}
