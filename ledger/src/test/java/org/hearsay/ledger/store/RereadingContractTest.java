package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.founding;
import static org.hearsay.ledger.store.Accounts.saying;

import java.time.Instant;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Interpret;
import org.hearsay.claim.Change.Mark;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Correction;
import org.hearsay.claim.LedgerException;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.Member;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

class RereadingContractTest extends EveryStoreTest {
  private static final Article ARTICLE =
      Article.of("The quay burned. The crane fell. Nobody was hurt.", "en", Publication.UNKNOWN);
  private static final Span BURNED = new Span(0, 16);
  private static final Span FELL = new Span(17, 32);
  private static final Span HURT = new Span(33, 49);
  private static final StatementId FIRST = new StatementId(ARTICLE.id(), "a1");
  private static final StatementId SECOND = new StatementId(ARTICLE.id(), "a2");
  private static final StatementId THIRD = new StatementId(ARTICLE.id(), "a3");

  private void file(Span... contents) {
    Account account = saying(ARTICLE, contents);
    ledger.file(account, "reader 1", alone(account));
  }

  private Account reread(Span... contents) {
    Account account = ledger.renumbered(saying(ARTICLE, contents));
    ledger.reread(
        account, "reader 2", ledger.unplaced(account).stream().map(Accounts::founding).toList());
    return account;
  }

  private Correction correct(Change change) {
    return ledger.correct("A. Editor", Instant.EPOCH, change);
  }

  private List<String> ids() {
    return ledger.account(ARTICLE.id()).orElseThrow().statements().stream()
        .map(Statement::id)
        .toList();
  }

  @Test
  void statementsKeepTheirIdsWhereTheyMove() {
    file(FELL, BURNED);

    Account again = reread(new Span(0, 15), HURT, new Span(17, 31));

    assertThat(ids()).containsExactly("a2", "a3", "a1");
    assertThat(ledger.account(ARTICLE.id())).contains(again);
    assertThat(ledger.model(ARTICLE.id())).contains("reader 2");
    assertThat(ledger.summary()).isEqualTo(new LedgerSummary(1, 0, 3, 3, 0));
  }

  @Test
  void theLikestPairComesFirst() {
    file(new Span(0, 20), new Span(0, 16));

    reread(new Span(0, 17), new Span(0, 30));

    assertThat(ids()).containsExactly("a2", "a1");
  }

  @Test
  void lessThanHalfOfTheContentIsAnotherStatement() {
    file(new Span(0, 16));

    reread(new Span(0, 7));

    assertThat(ids()).containsExactly("a2");
  }

  @Test
  void anIdIsNeverUsedForAnotherContent() {
    file(BURNED, FELL);

    reread(BURNED);
    reread(BURNED, HURT);

    assertThat(ids()).containsExactly("a1", "a3");
  }

  @Test
  void aStatementThatWasGoneComesBackAsItself() {
    file(BURNED, FELL);
    correct(new Interpret(SECOND, Act.FEEL));

    reread(BURNED);
    reread(FELL, BURNED);

    assertThat(ids()).containsExactly("a2", "a1");
    assertThat(ledger.statement(SECOND).orElseThrow().statement().act()).isEqualTo(Act.FEEL);
    assertThat(ledger.corrections()).noneMatch(Correction::isOrphaned);
  }

  @Test
  void correctionsHoldAfterAnotherReading() {
    file(BURNED, FELL);
    correct(new Interpret(FIRST, Act.FEEL));

    reread(new Span(4, 16));

    Statement statement = ledger.statement(FIRST).orElseThrow().statement();
    assertThat(statement.act()).isEqualTo(Act.FEEL);
    assertThat(statement.attribution().content()).containsExactly(new Span(4, 16));
  }

  @Test
  void aStatementIsAlsoKnownByThePersonsSpans() {
    file(new Span(0, 49));
    correct(new Mark(FIRST, List.of(), List.of(), List.of(HURT)));

    reread(HURT);

    assertThat(ids()).containsExactly("a1");
  }

  @Test
  void aCorrectionWhoseStatementIsGoneIsKeptAsAnOrphan() {
    file(BURNED, FELL);
    Correction correction = correct(new Interpret(SECOND, Act.FEEL));

    reread(BURNED, HURT);

    assertThat(ledger.statement(SECOND)).isEmpty();
    assertThat(ledger.corrections())
        .singleElement()
        .returns(correction.change(), Correction::change)
        .returns(true, Correction::isOrphaned);
    assertThat(ledger.account(ARTICLE.id()).orElseThrow().statements())
        .noneMatch(statement -> statement.act() == Act.FEEL);
    assertThatIllegalArgumentException().isThrownBy(() -> correct(new Interpret(SECOND, Act.ASK)));
  }

  @Test
  void aClaimLosesTheStatementThatIsGoneAndKeepsItsId() {
    Account account = saying(ARTICLE, BURNED, FELL);
    ledger.file(
        account,
        "reader 1",
        List.of(founding(FIRST), Accounts.joining(FIRST.toString(), SECOND, FIRST)));

    reread(FELL, HURT);

    assertThat(ledger.claim(FIRST.toString()).orElseThrow())
        .returns(SECOND, Claim::wording)
        .returns(
            List.of(SECOND), claim -> claim.members().stream().map(Member::statement).toList());
    assertThat(ledger.claimOf(FIRST)).isEmpty();
    assertThat(ledger.claims()).containsExactly(FIRST.toString(), THIRD.toString());
  }

  @Test
  void aClaimWithoutStatementsIsNotListed() {
    file(BURNED);

    reread(HURT);

    assertThat(ledger.claim(FIRST.toString())).isEmpty();
    assertThat(ledger.claims()).containsExactly(SECOND.toString());
  }

  @Test
  void chainsSpeakersAndReferencesAreThoseOfTheLaterReading() {
    Account denial = Accounts.denial();
    ledger.file(denial, "reader 1", alone(denial));
    Account later =
        new Account(
            denial.article(),
            denial.statements().reversed(),
            denial.entities().reversed(),
            denial.times().subList(0, 1));

    Account renumbered = ledger.renumbered(later);
    ledger.reread(renumbered, "reader 2", List.of());

    assertThat(renumbered).isEqualTo(later);
    assertThat(ledger.account(denial.article().id())).contains(later);
  }

  @Test
  void referencesFollowTheIds() {
    Account denial = Accounts.denial();
    Article article = denial.article();
    Account before = saying(article, denial.statements().get(1).attribution().content().getFirst());
    ledger.file(before, "reader 1", alone(before));

    Statement refusal = ledger.renumbered(denial).statements().get(1);

    assertThat(refusal.id()).isEqualTo("a1");
    assertThat(refusal.denies().statement()).isEqualTo("a2");
  }

  @Test
  void anotherReadingInTheMeantimeIsNotOverwritten() {
    file(BURNED);
    Account mine = ledger.renumbered(saying(ARTICLE, FELL));
    reread(HURT);

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> ledger.reread(mine, "reader 3", List.of(founding(SECOND))))
        .withMessageContaining("read that article again");
    assertThat(ledger.model(ARTICLE.id())).contains("reader 2");
  }

  @Test
  void onlyAnArticleThatIsHeldCanBeReadAgain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.renumbered(saying(ARTICLE, BURNED)));
  }
}
