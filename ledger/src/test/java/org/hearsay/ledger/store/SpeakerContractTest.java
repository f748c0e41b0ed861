package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearsay.ledger.store.Accounts.alone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.claim.Change;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.claim.Ledger.SpeakerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.lines.JsonLines;
import org.hearsay.source.Account;
import org.hearsay.source.Speaker;
import org.hearsay.speaker.EntityId;
import org.hearsay.speaker.Scene;
import org.hearsay.speaker.SpeakerNode;
import org.junit.jupiter.api.Test;

/** Who is one speaker across the articles of a ledger. */
class SpeakerContractTest extends EveryStoreTest {
  private static final Scene MINISTER =
      Scene.in("Halwire", "2026-03-05").person("Sergei Antonov", "trade minister", "it rains");
  private static final Scene MINISTER_AGAIN =
      Scene.in("Kontor", "2026-03-06").person("Sergey Antonov", "trade minister", "it pours");
  private static final Scene DENTIST =
      Scene.in("Quayside", "2026-03-07").person("Sergei Antonov", "dentist", "it hurts");
  private static final Scene NOBODY =
      Scene.in("Civic Desk", "2026-03-08").person("Sergei Antonov", "", "it is cold");

  private Account file(Scene scene) {
    Account account = scene.account();
    ledger.file(account, "reader 1", alone(account));
    return account;
  }

  private SpeakerNode speakerOf(Account account) {
    return ledger
        .speakersOf(List.of(new FiledStatement(account.article(), account.statements().getFirst())))
        .get(new StatementId(account.article().id(), "a1"));
  }

  private void correct(Change change) {
    ledger.correct("A. Editor", Instant.parse("2026-03-09T12:00:00Z"), change);
  }

  /** Which node every appearance belongs to. */
  private static Map<String, String> placement(SqlLedger ledger) {
    Map<String, String> placement = new TreeMap<>();
    for (SpeakerSummary summary : ledger.speakers("", 1000)) {
      for (Attested attested : ledger.appearances(summary.speaker().id())) {
        placement.put(attested.id(), summary.speaker().id());
      }
    }
    return placement;
  }

  @Test
  void oneSpeakerOfTwoArticlesIsOneWithTheEvidence() {
    Account first = file(MINISTER);
    Account second = file(MINISTER_AGAIN);

    SpeakerNode speaker = speakerOf(second);

    assertThat(speaker).isEqualTo(speakerOf(first));
    assertThat(speaker.appearances()).isEqualTo(2);
    assertThat(ledger.appearances(speaker.id()))
        .extracting(Attested::entity, Attested::reason)
        .containsExactly(
            tuple(
                new EntityId(first.article().id(), "e1"),
                "the first here that is not shown to be another"),
            tuple(new EntityId(second.article().id(), "e1"), "the same role: trade minister"));
  }

  @Test
  void whoHasAnotherOfficeOrNoneIsAnotherUntilMoreIsKnown() {
    file(MINISTER);
    Account dentist = file(DENTIST);
    Account nobody = file(NOBODY);

    assertThat(ledger.speakers("Antonov", 10)).hasSize(3);
    assertThat(ledger.namesakes(speakerOf(dentist))).hasSize(2).contains(speakerOf(nobody));
  }

  @Test
  void amongManyOfOneNameThoseOfMostArticlesAndTheLatestAreKnownAgain() {
    loners("before", 40);
    file(MINISTER);
    Account again = file(MINISTER_AGAIN);
    loners("after", 40);
    Account third =
        file(
            Scene.in("Marresk", "2026-03-09")
                .person("Sergei Antonov", "trade minister", "it ends"));

    assertThat(speakerOf(third)).isEqualTo(speakerOf(again));
    assertThat(speakerOf(third).appearances()).isEqualTo(3);
    assertThat(ledger.speakers("Antonov", 100)).hasSize(81);
  }

  /** Of whom nothing is known but the name. */
  private void loners(String story, int count) {
    for (int i = 0; i < count; i++) {
      file(
          Scene.in(story + i, "2026-03-08")
              .person("Sergei Antonov", "", "it is cold " + story + " " + i));
    }
  }

  @Test
  void aSpeakerIsFoundByNameInAnySpellingWithMostStatementsFirst() {
    file(MINISTER);
    file(MINISTER_AGAIN);
    file(DENTIST);

    assertThat(ledger.speakers("sergey", 10))
        .extracting(SpeakerSummary::statements)
        .containsExactly(2L, 1L);
    assertThat(ledger.speakers("Antonov Sergei", 1)).hasSize(1);
    assertThat(ledger.speakers("Varnholt", 10)).isEmpty();
  }

  @Test
  void everyIdOfAnAppearanceLeadsToItsSpeaker() {
    file(MINISTER);
    SpeakerNode speaker = speakerOf(file(MINISTER_AGAIN));

    assertThat(ledger.appearances(speaker.id()))
        .extracting(Attested::id)
        .hasSize(2)
        .allSatisfy(id -> assertThat(ledger.speaker(id)).contains(speaker));
    assertThat(ledger.speaker("s000000000000")).isEmpty();
  }

  @Test
  void speakersMadeAnewAreTheSame() {
    List.of(MINISTER, DENTIST, NOBODY, MINISTER_AGAIN).forEach(this::file);
    for (long seed = 0; seed < 12; seed++) {
      Account account = GeneratedAccounts.of(seed);
      ledger.file(account, "reader 1", alone(account));
    }
    Map<String, String> before = placement(ledger);
    List<SpeakerSummary> speakers = ledger.speakers("", 1000);

    ledger.identifySpeakers(Steps.UNTOLD);

    assertThat(placement(ledger)).isEqualTo(before).isNotEmpty();
    assertThat(ledger.speakers("", 1000)).isEqualTo(speakers);
  }

  @Test
  void aPersonUnitesWhomNothingUnites() {
    Account minister = file(MINISTER);
    Account dentist = file(DENTIST);

    correct(new Change.Unite(speakerOf(dentist).id(), speakerOf(minister).id()));

    assertThat(speakerOf(dentist)).isEqualTo(speakerOf(minister));
    assertThat(ledger.appearances(speakerOf(minister).id()))
        .extracting(Attested::reason)
        .contains("held for one by A. Editor");
  }

  @Test
  void aPersonKeepsApartWhatEvidenceUnites() {
    Account first = file(MINISTER);
    Account second = file(MINISTER_AGAIN);
    List<Attested> appearances = ledger.appearances(speakerOf(first).id());

    correct(new Change.Distinguish(appearances.get(0).id(), appearances.get(1).id()));

    assertThat(speakerOf(first)).isNotEqualTo(speakerOf(second));
    assertThat(speakerOf(second).appearances()).isEqualTo(1);
  }

  @Test
  void ofTwoDecisionsTheLastHolds() {
    Account minister = file(MINISTER);
    Account dentist = file(DENTIST);
    String one = speakerOf(minister).id();
    String other = speakerOf(dentist).id();

    correct(new Change.Unite(one, other));
    correct(new Change.Distinguish(other, one));

    assertThat(speakerOf(dentist)).isNotEqualTo(speakerOf(minister));
  }

  @Test
  void decisionsHoldWhenSpeakersAreMadeAnewAndInAnotherLedger() {
    Account minister = file(MINISTER);
    Account again = file(MINISTER_AGAIN);
    Account dentist = file(DENTIST);
    List<Attested> appearances = ledger.appearances(speakerOf(minister).id());
    correct(new Change.Distinguish(appearances.get(0).id(), appearances.get(1).id()));
    correct(new Change.Unite(speakerOf(dentist).id(), speakerOf(again).id()));
    Map<String, String> before = placement(ledger);

    ledger.identifySpeakers(Steps.UNTOLD);

    assertThat(placement(ledger)).isEqualTo(before);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new JsonLines(ledger).write(lines);
    try (SqlLedger other = Ledgers.open(newPlace())) {
      new JsonLines(other).read(new ByteArrayInputStream(lines.toByteArray()));

      assertThat(placement(other)).isEqualTo(before);
    }
  }

  @Test
  void aLaterReadingKeepsSpeakersAndTheirIds() {
    Account first = file(MINISTER);
    Account second = file(MINISTER_AGAIN);
    SpeakerNode before = speakerOf(second);

    ledger.reread(ledger.renumbered(second), "reader 2", List.of());
    ledger.reread(ledger.renumbered(first), "reader 2", List.of());

    assertThat(speakerOf(second)).isEqualTo(before);
    assertThat(placement(ledger)).hasSize(4);
  }

  @Test
  void aSpeakerThatALaterReadingDoesNotFindIsGone() {
    Account account = file(MINISTER);
    Account nobody = new Account(account.article(), List.of(), List.of(), List.of());
    String id = speakerOf(account).id();

    ledger.reread(ledger.renumbered(nobody), "reader 2", List.of());

    assertThat(ledger.speaker(id)).isEmpty();
    assertThat(ledger.speakers("Antonov", 10)).isEmpty();
  }

  @Test
  void whomAPersonMakesTheSpeakerOfAStatementIsOneOfTheSpeakers() {
    Account account =
        file(
            Scene.in("Halwire", "2026-03-05")
                .person("Sergei Antonov", "trade minister", "it rains")
                .naming("Ada Tarn"));
    StatementId statement = new StatementId(account.article().id(), "a1");

    correct(new Change.Ascribe(statement, new Speaker.Known(account.entities().get(1))));

    FiledStatement corrected = ledger.statement(statement).orElseThrow();
    assertThat(ledger.speakersOf(List.of(corrected)).get(statement).name()).isEqualTo("Ada Tarn");
  }

  @Test
  void aDecisionOnASpeakerThatIsNotThereIsRefused() {
    Account account = file(MINISTER);
    String id = speakerOf(account).id();

    assertThatThrownBy(() -> correct(new Change.Unite(id, "s000000000000")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no speaker s000000000000");
    assertThatThrownBy(() -> correct(new Change.Unite(id, id)))
        .hasMessage("the two speakers are one already");
    assertThat(ledger.corrections()).isEmpty();
  }
}
