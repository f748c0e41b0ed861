package org.hearsay.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.speaker.SpeakerNode;

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
    return of(List.of(claim)).getFirst();
  }

  /** Claims of the ledger, traced, in their order. */
  public List<Trace> of(List<Claim> claims) {
    Map<StatementId, FiledStatement> statements = new HashMap<>();
    ledger
        .statements(claims.stream().flatMap(Tracing::named).distinct().toList())
        .forEach(statement -> statements.put(statement.id(), statement));
    Map<StatementId, SpeakerNode> speakers = Map.copyOf(ledger.speakersOf(statements.values()));
    Map<StatementId, Grading> gradings = Grading.of(ledger.grades(), speakers, statements.values());
    return claims.stream().map(claim -> trace(claim, statements, speakers, gradings)).toList();
  }

  private static Stream<StatementId> named(Claim claim) {
    return Stream.concat(
        claim.members().stream().map(Member::statement), Stream.of(claim.wording()));
  }

  private Trace trace(
      Claim claim,
      Map<StatementId, FiledStatement> statements,
      Map<StatementId, SpeakerNode> speakers,
      Map<StatementId, Grading> gradings) {
    List<Testimony> testimonies = new ArrayList<>();
    for (Member member : claim.members()) {
      FiledStatement statement = statements.get(member.statement());
      if (statement != null) {
        testimonies.add(
            new Testimony(statement, member, gradings.getOrDefault(statement.id(), Grading.NONE)));
      }
    }
    testimonies.sort(Testimony.BY_DAY);
    List<FiledStatement> asserting = statements(testimonies, Stance.ASSERTS);
    List<FiledStatement> denying = statements(testimonies, Stance.DENIES);
    return new Trace(
        claim,
        statements.getOrDefault(claim.wording(), testimonies.getFirst().filed()),
        testimonies,
        origins(asserting, speakers),
        origins(denying, speakers));
  }

  /** The independent origins that statements of any claims can have. */
  public OriginRange origins(List<FiledStatement> statements) {
    return origins(statements, statements.size() < 2 ? Map.of() : ledger.speakersOf(statements));
  }

  private OriginRange origins(
      List<FiledStatement> statements, Map<StatementId, SpeakerNode> speakers) {
    if (statements.size() < 2) {
      return new Origins(List.of(), speakers).of(statements); // ties are between two
    }
    List<Article> articles = statements.stream().map(FiledStatement::article).distinct().toList();
    return new Origins(lineage.among(articles), speakers).of(statements);
  }

  private static List<FiledStatement> statements(List<Testimony> testimonies, Stance stance) {
    return testimonies.stream()
        .filter(testimony -> testimony.stance() == stance)
        .map(Testimony::filed)
        .toList();
  }
}
