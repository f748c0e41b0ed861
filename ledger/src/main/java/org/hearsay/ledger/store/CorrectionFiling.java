package org.hearsay.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Ascribe;
import org.hearsay.claim.Change.Classify;
import org.hearsay.claim.Change.GradeSource;
import org.hearsay.claim.Change.GradeStatement;
import org.hearsay.claim.Change.Interpret;
import org.hearsay.claim.Change.Mark;
import org.hearsay.claim.Change.OfClaim;
import org.hearsay.claim.Change.OfSpeaker;
import org.hearsay.claim.Change.OfStatement;
import org.hearsay.claim.Correction;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.SpeakerCase;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.jooq.DSLContext;

/** Takes down what a person sets right, once it is clear that it can be done. */
final class CorrectionFiling {
  private final DSLContext transaction;

  CorrectionFiling(DSLContext transaction) {
    this.transaction = transaction;
  }

  /**
   * @throws IllegalArgumentException when it can't be done
   */
  Correction file(String author, Instant made, Change change) {
    new Locks(transaction).claims();
    switch (change) {
      case OfStatement ofStatement -> check(ofStatement);
      case OfClaim ofClaim -> new ClaimChanges(transaction).apply(ofClaim, author);
      case GradeSource grade -> check(grade);
      case GradeStatement grade -> articleOf(grade.statement());
      case OfSpeaker _ -> {} // done once it is taken down
    }
    CorrectionRows corrections = new CorrectionRows(transaction);
    corrections.add(author, made, change);
    identify(change);
    return corrections.last();
  }

  /** Who speaks in an article, or who is one, may be another now. */
  private void identify(Change change) {
    if (change instanceof OfSpeaker ofSpeaker) {
      new SpeakerFiling(transaction).apply(ofSpeaker);
    } else if (change instanceof Ascribe ascribe) {
      long article = new ArticleRows(transaction).requireNumber(ascribe.statement().article());
      new SpeakerFiling(transaction)
          .refile(article, new AccountReader(transaction, List.of(article)).corrected().getFirst());
    }
  }

  private void check(OfStatement change) {
    Article article = articleOf(change.statement());
    spans(change)
        .filter(span -> span.end() > article.text().length())
        .findFirst()
        .ifPresent(span -> {
          throw new IllegalArgumentException(span + " lies outside " + article.id());
        });
    if (change instanceof Mark mark && mark.content().isEmpty()) {
      throw new IllegalArgumentException("a statement needs a content: " + mark.statement());
    }
  }

  private static void check(GradeSource grade) {
    if (grade.source().isBlank()) {
      throw new IllegalArgumentException("a source that is graded needs a name");
    }
  }

  private Article articleOf(StatementId statement) {
    List<Long> article = new ArticleRows(transaction).number(statement.article()).stream().toList();
    return new AccountReader(transaction, article)
        .accounts().stream()
            .filter(account -> has(account, statement.local()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the ledger does not hold " + statement))
            .article();
  }

  private static boolean has(Account account, String local) {
    return account.statements().stream().anyMatch(statement -> statement.id().equals(local));
  }

  private static Stream<Span> spans(OfStatement change) {
    return switch (change) {
      case Mark mark -> Stream.of(mark.source(), mark.cue(), mark.content()).flatMap(List::stream);
      case Ascribe ascribe ->
          SpeakerCase.entities(ascribe.speaker()).stream().flatMap(CorrectionFiling::spans);
      case Classify _, Interpret _ -> Stream.of();
    };
  }

  private static Stream<Span> spans(Entity entity) {
    return Stream.concat(
        entity.mentions().stream(), entity.roles().stream().map(Entity.Role::span));
  }
}
