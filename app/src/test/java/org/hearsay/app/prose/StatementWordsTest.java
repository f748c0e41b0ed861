package org.hearsay.app.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.app.story.Telling;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

class StatementWordsTest {
  private final ExactWords exact = new ExactWords();
  private final StatementWords words = new StatementWords(exact);

  @Test
  void aPersonComesWithRoleAndKind() {
    Telling telling = Telling.of("Kontor", null, null, "Ilva Tarn, harbour master, said it rains.");

    assertThat(words.who(telling.person("Ilva Tarn", "harbour master", "it rains")))
        .isEqualTo("Ilva Tarn (harbour master), a person");
  }

  @Test
  void whoIsNotNamedAndWhoIsNotResolvedDiffer() {
    Telling telling = Telling.of("Kontor", null, null, "He told a clerk that it rains.");

    assertThat(words.who(telling.unnamed("a clerk", "it rains")))
        .isEqualTo("an unnamed source (“a clerk”)");
    assertThat(words.who(telling.unresolved("He", "it rains")))
        .isEqualTo("“He” (not resolved), a person");
    assertThat(words.who(telling.unstated("it rains"))).isEqualTo("no source stated");
  }

  @Test
  void aDescriptionThatTheArticleDoesNotGiveIsNotQuoted() {
    FiledStatement filed =
        Telling.of("Kontor", null, null, "A clerk said it rains.").unnamed("A clerk", "it rains");
    Statement told = filed.statement();
    Entity described =
        new Entity(
            "e2", "a clerk", EntityKind.UNNAMED, List.of(new Span(0, 7)), List.of(), null, null);
    Statement renamed =
        new Statement(
            told.id(),
            told.attribution(),
            new Speaker.Unnamed(described),
            told.kind(),
            1,
            told.act(),
            1,
            List.of(),
            null,
            null,
            List.of());

    assertThat(words.who(new FiledStatement(filed.article(), renamed)))
        .isEqualTo("an unnamed source (a clerk)");
  }

  @Test
  void wordsThatBringTheirMarksKeepThem() {
    Telling telling =
        Telling.of(null, null, null, "“It rains,” said Ida Brock: «Now», and it's wet.");

    assertThat(
            words.content(telling.person("Ida Brock", "said", "“It rains,”", "«Now»", "it's wet")))
        .isEqualTo("“It rains,” … «Now» … “it's wet”");
  }

  @Test
  void aPointerNamesArticleAndPlaces() {
    Telling telling = Telling.of("Kontor", "2026-03-06", "Rain", "Ida Brock: it rains. It pours.");

    assertThat(StatementWords.pointer(telling.person("Ida Brock", "Ida", "it rains", "It pours")))
        .isEqualTo("Kontor, Rain, 6 Mar 2026, characters 11–19, 21–29");
  }

  @Test
  void anArticleWithoutTitleIsKnownByItsAddressOrItsId() {
    Publication address = new Publication(null, null, "https://example.org/rain", null);

    assertThat(ArticleWords.of(Article.of("It rains.", "en", address)))
        .isEqualTo("https://example.org/rain");
    assertThat(ArticleWords.of(Article.of("It rains.", "en", Publication.UNKNOWN)))
        .matches("sha256:[0-9a-f]{12}");
  }

  @Test
  void wordsOfTheHeadlineAreSaidToBeOfIt() {
    Telling telling =
        Telling.of(
            "Kontor", null, "Mayor: It Rains", "Mayor: It Rains\n\nThe mayor said it rains.");

    assertThat(StatementWords.place(telling.unstated("It Rains")))
        .isEqualTo("headline, characters 7–15");
    assertThat(StatementWords.place(telling.unstated("it rains"))).isEqualTo("characters 32–40");
  }

  @Test
  void longEvidenceIsBegunExactly() {
    String text = "word ".repeat(60) + "end";
    Article article = Article.of(text, "en", Publication.UNKNOWN);
    String shown = new Quoted(exact).beginning(article, new Span(0, text.length()));

    assertThat(shown).startsWith("“word word").endsWith("word” […]").hasSizeLessThan(130);
    assertThat(text).startsWith(shown.substring(1, shown.indexOf('”')));
  }

  @Test
  void anAlteredArticleIsNotQuotedAnywhere() {
    FiledStatement filed =
        Telling.of("Kontor", null, null, "A clerk said it rains.").unnamed("A clerk", "it rains");
    Article article = filed.article();
    Article altered =
        new Article(article.id(), "A clerk said it snows.", "en", article.publication());
    FiledStatement orphaned = new FiledStatement(altered, filed.statement());

    assertThatThrownBy(() -> words.content(orphaned)).isInstanceOf(OrphanedPointerException.class);
    assertThatThrownBy(() -> words.who(orphaned)).isInstanceOf(OrphanedPointerException.class);
  }
}
