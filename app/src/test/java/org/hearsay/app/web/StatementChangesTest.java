package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.app.story.Telling;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.Ascribe;
import org.hearsay.claim.Change.Classify;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.junit.jupiter.api.Test;

class StatementChangesTest {
  private static final Telling TOLD =
      Telling.of(
          "Harrow Courier",
          "2026-03-04",
          "The pier",
          "Ilva Brandt, the mayor, said the pier was safe. It was built last year.");
  private static final FiledStatement BRANDT =
      TOLD.person("Ilva Brandt", "mayor", "the pier was safe");
  private static final FiledStatement UNSTATED = TOLD.unstated("It was built last year");

  private static List<Change> changes(FiledStatement filed, String speaker, String kind) {
    var read = filed.statement().attribution();
    List<Entity> entities =
        filed.statement().speaker() instanceof Speaker.Known(Entity entity)
            ? List.of(entity)
            : List.of();
    return new StatementChanges(
            SpanField.written(read.source()),
            SpanField.written(read.cue()),
            SpanField.written(read.content()),
            speaker,
            kind,
            "")
        .to(
            new Account(filed.article(), List.of(filed.statement()), entities, List.of()),
            filed.statement());
  }

  @Test
  void nothingIsChangedWhereTheFormCameBackAsItWas() {
    assertThat(changes(BRANDT, "Ilva Brandt", "person")).isEmpty();
  }

  @Test
  void aKindOfTheSameCaseLeavesTheSpeaker() {
    assertThat(changes(BRANDT, "Ilva Brandt", "organisation"))
        .containsExactly(new Classify(BRANDT.id(), SourceKind.ORGANISATION));
  }

  @Test
  void aSpeakerWhoIsNotStatedIsNotKnownOnceItIsAPerson() {
    assertThat(changes(UNSTATED, "", "person"))
        .containsExactly(
            new Ascribe(UNSTATED.id(), new Speaker.Unresolved(List.of())),
            new Classify(UNSTATED.id(), SourceKind.PERSON));
  }

  @Test
  void aPersonIsTheAuthorOnceTheNameIsEmptied() {
    assertThat(changes(BRANDT, "", "author"))
        .containsExactly(
            new Ascribe(BRANDT.id(), new Speaker.Author()),
            new Classify(BRANDT.id(), SourceKind.AUTHOR));
  }

  @Test
  void aNameThatIsLeftBesideTheAuthorIsRefused() {
    assertThatThrownBy(() -> changes(BRANDT, "Ilva Brandt", "author"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“author” has no name: empty the field");
  }

  @Test
  void whoseNameIsWithheldIsUnnamed() {
    assertThat(changes(BRANDT, "Ilva Brandt", "unnamed"))
        .first()
        .isInstanceOfSatisfying(
            Ascribe.class,
            change -> assertThat(change.speaker()).isInstanceOf(Speaker.Unnamed.class));
  }
}
