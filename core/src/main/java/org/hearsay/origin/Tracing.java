package org.hearsay.origin;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Stance;

/** Traces claims of a ledger. Safe for use by several threads where ledger and lineage are. */
public final class Tracing {
  private final Ledger ledger;
  private final Lineage lineage;

  public Tracing(Ledger ledger, Lineage lineage) {
    this.ledger = ledger;
    this.lineage = lineage;
  }

  /** The claim with this id, traced; empty where the ledger has none. */
  public Optional<Trace> of(String claim) {
    return ledger.claim(claim).map(this::of);
  }

  /** A claim of the ledger, traced. */
  public Trace of(Claim claim) {
    List<Testimony> testimonies =
        claim.members().stream()
            .flatMap(member ->
                ledger.statement(member.statement()).map(s -> new Testimony(s, member)).stream())
            .sorted(Testimony.BY_DAY)
            .toList();
    List<Article> articles =
        testimonies.stream().map(testimony -> testimony.filed().article()).distinct().toList();
    Origins origins = new Origins(lineage.among(articles));
    return new Trace(
        claim,
        ledger.statement(claim.wording()).orElseGet(() -> testimonies.getFirst().filed()),
        testimonies,
        origins.of(statements(testimonies, Stance.ASSERTS)),
        origins.of(statements(testimonies, Stance.DENIES)));
  }

  /** The independent origins that statements of any claims can have. */
  public OriginRange origins(List<FiledStatement> statements) {
    List<Article> articles = statements.stream().map(FiledStatement::article).distinct().toList();
    return new Origins(lineage.among(articles)).of(statements);
  }

  private static List<FiledStatement> statements(List<Testimony> testimonies, Stance stance) {
    return testimonies.stream()
        .filter(testimony -> testimony.stance() == stance)
        .map(Testimony::filed)
        .toList();
  }
}
