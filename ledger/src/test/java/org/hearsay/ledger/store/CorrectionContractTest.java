package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.founding;
import static org.hearsay.ledger.store.Accounts.id;
import static org.hearsay.ledger.store.Accounts.joining;
import static org.hearsay.ledger.store.Accounts.saying;

import java.time.Instant;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Ascribe;
import org.hearsay.claim.Change.Classify;
import org.hearsay.claim.Change.GradeSource;
import org.hearsay.claim.Change.GradeStatement;
import org.hearsay.claim.Change.Interpret;
import org.hearsay.claim.Change.Mark;
import org.hearsay.claim.Change.Merge;
import org.hearsay.claim.Change.Move;
import org.hearsay.claim.Change.Name;
import org.hearsay.claim.Change.Split;
import org.hearsay.claim.Change.Word;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimIds;
import org.hearsay.claim.Correction;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.Graded;
import org.hearsay.claim.Grades;
import org.hearsay.claim.Member;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionContractTest extends EveryStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456789Z");
  private static final Account DENIAL = Accounts.denial();
  private static final StatementId REPORT = id(DENIAL, "a1");
  private static final StatementId REFUSAL = id(DENIAL, "a2");
  private static final Account RAIN = saying("It rained on the quay.", Publication.UNKNOWN);
  private static final StatementId RAINED = id(RAIN, "a1");
  private static final String FIRST = REPORT.toString();
  private static final String SECOND = RAINED.toString();

  /** The report founds a claim that the refusal denies; the rain founds another. */
  @BeforeEach
  void file() {
    ledger.file(DENIAL, "reader 1", List.of(founding(REPORT), joining(FIRST, REFUSAL, REPORT)));
    ledger.file(RAIN, "reader 1", alone(RAIN));
  }

  private Correction correct(Change change) {
    return ledger.correct("A. Editor", NOON, change);
  }

  private Statement statement(StatementId id) {
    return ledger.statement(id).orElseThrow().statement();
  }

  private Claim claim(String id) {
    return ledger.claim(id).orElseThrow();
  }

  private List<StatementId> members(String claim) {
    return claim(claim).members().stream().map(Member::statement).toList();
  }

  @Test
  void markedSpansBeatTheModels() {
    Span resigned = new Span(50, 62);

    correct(new Mark(REPORT, List.of(), List.of(new Span(0, 3)), List.of(resigned)));

    assertThat(statement(REPORT).attribution())
        .isEqualTo(
            new Attribution(
                List.of(), List.of(new Span(0, 3)), List.of(resigned), Quotation.INDIRECT, 1));
    assertThat(statement(REPORT).speaker()).isEqualTo(DENIAL.statements().get(0).speaker());
    assertThat(statement(REFUSAL)).isEqualTo(DENIAL.statements().get(1));
  }

  @Test
  void quotationFollowsTheMarkedContent() {
    int quote = Accounts.DENIAL.indexOf("Nothing");

    correct(new Mark(REPORT, List.of(), List.of(), List.of(new Span(quote, quote + 7))));

    assertThat(statement(REPORT).attribution().quotation()).isEqualTo(Quotation.DIRECT);
  }

  @Test
  void aSpeakerMayBeAnEntityOfTheArticle() {
    Entity tarn = DENIAL.entities().get(1);

    correct(new Ascribe(REPORT, new Speaker.Known(tarn)));

    assertThat(statement(REPORT).speaker()).isEqualTo(new Speaker.Known(tarn));
    assertThat(statement(REPORT).speakerConfidence()).isEqualTo(1);
    assertThat(ledger.account(DENIAL.article().id()).orElseThrow().entities())
        .isEqualTo(DENIAL.entities());
  }

  @Test
  void aSpeakerWhomTheArticleLacksIsAddedToIt() {
    Entity aide = new Entity("e1", "an aide", EntityKind.UNNAMED, List.of(), List.of(), null, null);

    correct(new Ascribe(REPORT, new Speaker.Unresolved(List.of(aide, DENIAL.entities().get(1)))));

    Entity added =
        new Entity("e3", "an aide", EntityKind.UNNAMED, List.of(), List.of(), null, null);
    assertThat(statement(REPORT).speaker())
        .isEqualTo(new Speaker.Unresolved(List.of(added, DENIAL.entities().get(1))));
    assertThat(ledger.account(DENIAL.article().id()).orElseThrow().entities())
        .endsWith(added)
        .hasSize(3);
  }

  @Test
  void ofTwoCorrectionsOfOneFieldTheLaterHolds() {
    correct(new Interpret(REPORT, Act.ASK));
    correct(new Classify(REPORT, SourceKind.DOCUMENT));
    correct(new Interpret(REPORT, Act.FEEL));

    assertThat(statement(REPORT))
        .returns(Act.FEEL, Statement::act)
        .returns(1.0, Statement::actConfidence)
        .returns(SourceKind.DOCUMENT, Statement::kind);
  }

  @Test
  void changesThatBelongTogetherAreMadeInTheirOrder() {
    List<Correction> made =
        ledger.correct(
            "A. Editor",
            NOON,
            List.of(
                new Ascribe(REPORT, new Speaker.Author()),
                new Classify(REPORT, SourceKind.AUTHOR),
                new Interpret(REPORT, Act.ASK)));

    assertThat(ledger.corrections()).isEqualTo(made).hasSize(3);
    assertThat(statement(REPORT))
        .returns(new Speaker.Author(), Statement::speaker)
        .returns(SourceKind.AUTHOR, Statement::kind)
        .returns(Act.ASK, Statement::act);
  }

  @Test
  void ofChangesThatBelongTogetherNoneIsMadeWhereOneCanNotBe() {
    Statement before = statement(REPORT);
    List<Change> changes =
        List.of(
            new Ascribe(REPORT, new Speaker.Author()),
            new Classify(new StatementId(REPORT.article(), "a9"), SourceKind.AUTHOR));

    assertThatThrownBy(() -> ledger.correct("A. Editor", NOON, changes))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(ledger.corrections()).isEmpty();
    assertThat(statement(REPORT)).isEqualTo(before);
  }

  @Test
  void correctionsAreListedInTheirOrderAndWhole() {
    List<Change> changes =
        List.of(
            new Mark(REPORT, List.of(new Span(0, 1)), List.of(), List.of(new Span(2, 3))),
            new Ascribe(REPORT, new Speaker.Known(DENIAL.entities().get(1))),
            new Ascribe(REPORT, new Speaker.Author()),
            new Classify(REFUSAL, SourceKind.UNSTATED),
            new Interpret(REFUSAL, Act.WILL),
            new Word(FIRST, REFUSAL),
            new Name(FIRST, "Tarn's end \u0000 \uD83D\uDE00 \uD83D"),
            new Move(FIRST, REFUSAL, SECOND, Stance.DENIES),
            new Split(SECOND, REFUSAL),
            new Merge(FIRST, SECOND));

    List<Correction> made = changes.stream().map(this::correct).toList();

    assertThat(ledger.corrections())
        .isEqualTo(made)
        .extracting(Correction::change)
        .isEqualTo(changes);
    assertThat(made)
        .allMatch(correction -> correction.made().equals(NOON))
        .allMatch(correction -> correction.author().equals("A. Editor"))
        .noneMatch(Correction::isOrphaned);
    assertThat(ledger.summary().corrections()).isEqualTo(changes.size());
  }

  @Test
  void mergedClaimsAreOneUnderBothIds() {
    correct(new Merge(FIRST, SECOND));

    assertThat(members(SECOND)).containsExactly(RAINED, REPORT, REFUSAL);
    assertThat(claim(FIRST)).isEqualTo(claim(SECOND)).returns(SECOND, Claim::id);
    assertThat(ledger.claimOf(REFUSAL)).contains(claim(SECOND));
    assertThat(ledger.claims(List.of(FIRST, SECOND))).containsExactly(claim(SECOND));
    assertThat(ledger.claims()).containsExactly(SECOND);
    assertThat(ledger.summary().claims()).isEqualTo(1);
  }

  @Test
  void whatJoinsAMergedClaimLaterJoinsTheOther() {
    Account later = saying("Tarn went.", Publication.UNKNOWN);
    correct(new Merge(FIRST, SECOND));

    ledger.file(later, "reader 1", List.of(joining(FIRST, id(later, "a1"), REPORT)));

    assertThat(members(SECOND)).endsWith(id(later, "a1"));
  }

  @Test
  void aClaimThatWasMergedIntoGoesAlongWhenThatIsMerged() {
    Account snow = saying("It snowed.", Publication.UNKNOWN);
    ledger.file(snow, "reader 1", alone(snow));
    String third = id(snow, "a1").toString();
    correct(new Merge(FIRST, SECOND));

    correct(new Merge(FIRST, third));

    assertThat(ledger.claims()).containsExactly(third);
    assertThat(claim(FIRST)).isEqualTo(claim(third));
    assertThatIllegalArgumentException().isThrownBy(() -> correct(new Merge(third, SECOND)));
  }

  @Test
  void aStatementThatIsSplitOffIsAClaimOfItsOwn() {
    correct(new Split(FIRST, REFUSAL));

    assertThat(members(FIRST)).containsExactly(REPORT);
    assertThat(ledger.claimOf(REFUSAL).orElseThrow())
        .returns(ClaimIds.foundedBy(REFUSAL), Claim::id)
        .returns(
            List.of(new Member(REFUSAL, Stance.ASSERTS, null, "set apart by A. Editor", 1)),
            Claim::members);
    assertThatIllegalArgumentException().isThrownBy(() -> correct(new Split(FIRST, REPORT)));
  }

  @Test
  void aFounderThatIsSplitOffLeavesTheIdToTheOthers() {
    correct(new Split(FIRST, REPORT));

    assertThat(claim(FIRST))
        .returns(REFUSAL, Claim::wording)
        .returns(
            List.of(REFUSAL), claim -> claim.members().stream().map(Member::statement).toList());
    assertThat(ledger.claimOf(REPORT)).map(Claim::id).contains(ClaimIds.foundedBy(REPORT));
  }

  @Test
  void aStatementThatIsSplitOffAgainHasAnotherId() {
    correct(new Split(FIRST, REFUSAL));
    correct(new Move(ClaimIds.foundedBy(REFUSAL), REFUSAL, FIRST, Stance.DENIES));
    correct(new Split(FIRST, REFUSAL));

    assertThat(ledger.claimOf(REFUSAL))
        .map(Claim::id)
        .contains(ClaimIds.foundedAgainBy(REFUSAL, 2));
  }

  @Test
  void aStatementMovesWithItsStance() {
    correct(new Move(FIRST, REFUSAL, SECOND, Stance.ASSERTS));

    assertThat(members(FIRST)).containsExactly(REPORT);
    assertThat(claim(SECOND).members())
        .last()
        .isEqualTo(new Member(REFUSAL, Stance.ASSERTS, RAINED, "joined by A. Editor", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correct(new Move(FIRST, REFUSAL, SECOND, Stance.ASSERTS)));
  }

  @Test
  void aStanceCanBeSetRightInPlace() {
    correct(new Move(FIRST, REPORT, FIRST, Stance.DENIES));

    assertThat(claim(FIRST).members().getFirst())
        .isEqualTo(new Member(REPORT, Stance.DENIES, null, "joined by A. Editor", 1));
  }

  @Test
  void thePersonsWordingBeatsTheProgramsAlsoLater() {
    correct(new Word(FIRST, REFUSAL));

    ledger.word(FIRST, REPORT);

    assertThat(claim(FIRST).wording()).isEqualTo(REFUSAL);
  }

  @Test
  void aNameStaysBesideTheWording() {
    correct(new Name(FIRST, "Tarn’s resignation"));

    assertThat(claim(FIRST))
        .returns("Tarn’s resignation", Claim::name)
        .returns(REPORT, Claim::wording);
  }

  @Test
  void whatCannotBeDoneIsNotTakenDown() {
    StatementId none = id(DENIAL, "a9");
    Span outside = new Span(0, 10_000);
    List<Change> impossible =
        List.of(
            new Interpret(none, Act.ASK),
            new Mark(REPORT, List.of(), List.of(), List.of(outside)),
            new Mark(REPORT, List.of(), List.of(), List.of()),
            new Merge(FIRST, "no claim"),
            new Merge(FIRST, FIRST),
            new Split(SECOND, REPORT),
            new Word(SECOND, REPORT),
            new Name("no claim", "rain"));

    assertThat(impossible)
        .allSatisfy(
            change -> assertThatIllegalArgumentException().isThrownBy(() -> correct(change)));

    assertThat(ledger.corrections()).isEmpty();
  }

  @Test
  void theLastGradeOfASourceOrStatementHolds() {
    correct(new GradeSource("Ilva  Tarn", Reliability.B));
    correct(new GradeSource("ilva tarn", Reliability.D));
    correct(new GradeStatement(REFUSAL, Credibility.PROBABLE));

    Grades grades = ledger.grades();

    assertThat(grades.ofSource("Ilva Tarn")).map(Graded::grade).contains(Reliability.D);
    assertThat(grades.ofSource(List.of("Tarn", "Ilva Tarn")).orElseThrow().author())
        .isEqualTo("A. Editor");
    assertThat(grades.ofSource("The Brackwater Herald")).isEmpty();
    assertThat(grades.of(REFUSAL)).map(Graded::grade).contains(Credibility.PROBABLE);
    assertThat(grades.of(REPORT)).isEmpty();
    assertThat(ledger.corrections()).hasSize(3);
  }

  @Test
  void aGradeOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correct(new GradeSource(" ", Reliability.A)))
        .withMessageContaining("needs a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correct(new GradeStatement(id(DENIAL, "a9"), Credibility.DOUBTFUL)))
        .withMessageContaining("does not hold");
    assertThat(ledger.grades()).isEqualTo(Grades.NONE);
  }
}
