package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

class StatementSentenceTest {
  private static final Account ACCOUNT = SampleReading.account();
  private static final Span ANYWHERE = new Span(0, 6);

  @Test
  void aNamedSpeakerIsGivenWithCarrierDateAndAnswer() {
    assertThat(StatementSentence.of(ACCOUNT.statements().getFirst(), ACCOUNT))
        .isEqualTo("Ilva Tarn, through The Herald, denies, on 4 March 2026; answers statement 2");
  }

  @Test
  void aSourceWithoutANameIsSaidToBeOneInTheArticlesWords() {
    Entity aide = entity("an aide to the premier", EntityKind.UNNAMED);

    assertThat(sentence(new Speaker.Unnamed(aide), SourceKind.UNNAMED, List.of(), "2026-02"))
        .isEqualTo("Unnamed source (“an aide to the premier”) asserts, in February 2026");
  }

  @Test
  void aDocumentThatCarriesTakesAnArticle() {
    Hop letter = new Hop("e-mail", SourceKind.DOCUMENT, List.of(ANYWHERE));

    assertThat(sentence(new Speaker.Author(), SourceKind.AUTHOR, List.of(letter), "2025"))
        .isEqualTo("The writer, through an e-mail, asserts, in 2025");
  }

  @Test
  void whoCouldNotBeResolvedIsSaidWithCandidates() {
    Entity venn = entity("Oskar Venn", EntityKind.PERSON);

    assertThat(
            sentence(new Speaker.Unresolved(List.of(venn)), SourceKind.PERSON, List.of(), "2025"))
        .startsWith("“Ilva Tarn” (not resolved; perhaps Oskar Venn) asserts");
  }

  private static Entity entity(String name, EntityKind kind) {
    return new Entity("e9", name, kind, List.of(ANYWHERE), List.of(), null, null);
  }

  private static String sentence(Speaker speaker, SourceKind kind, List<Hop> via, String day) {
    Statement statement =
        new Statement(
            "a1",
            SampleReading.ATTRIBUTIONS.getFirst(),
            speaker,
            kind,
            0.5,
            Act.ASSERT,
            0.5,
            via,
            new Statement.SaidOn(day, ANYWHERE),
            null,
            List.of());
    return StatementSentence.of(statement, ACCOUNT);
  }
}
