package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static Article article(String title, String text) {
    return Article.of(text, "en", new Publication(title, null, null, null));
  }

  @Test
  void theTitleIsTheHeadlineAndItsPlaceIsKnownWhereItStandsInTheText() {
    assertThat(Headline.of(article("Ferry Runs Again", "The ferry runs again.\n\nIt is blue.")))
        .contains(new Headline("Ferry Runs Again", null));
    assertThat(Headline.of(article("Ferry Runs Again", "Ferry Runs Again\n\nIt is blue.")))
        .contains(new Headline("Ferry Runs Again", new Span(0, 16)));
  }

  @Test
  void withoutTitleItIsTheTopOfTheTextThatIsNoSentence() {
    assertThat(Headline.of(article(null, "Ferry Runs Again\n\nIt is blue.")))
        .contains(new Headline("Ferry Runs Again", new Span(0, 16)));
    assertThat(Headline.of(article(" ", "The ferry runs again.\n\nIt is blue."))).isEmpty();
    assertThat(Headline.of(article(null, "Ferry Runs Again"))).isEmpty();
  }

  @Test
  void aTitleThatEndsAsASentenceDoesIsAHeadlineInTheTextToo() {
    Article asked = article("Will It Run Again?", "Will It Run Again?\n\nIt will.");

    assertThat(Headline.holds(asked, new Span(5, 17))).isTrue();
    assertThat(Headline.holds(asked, new Span(20, 27))).isFalse();
  }

  @Test
  void besideAKnownTitleAFirstParagraphIsTheTextsBeginningHoweverItEnds() {
    Article article = article("Ferry Runs Again", "The ferry runs again\n\nIt is blue.");

    assertThat(Headline.of(article)).contains(new Headline("Ferry Runs Again", null));
    assertThat(Headline.holds(article, new Span(4, 9))).isFalse();
  }

  @Test
  void whatEndsAsAQuotationAnAsideOrTheWordsBeforeAListDoIsNoHeadline() {
    for (String end : ".!?…:”\"’'»)".split("")) {
      String text = "The mayor said it" + end + "\n\nIt is blue.";

      assertThat(Headline.of(article(null, text))).as("ends in %s", end).isEmpty();
    }
  }

  @Test
  void aHeadlineInTheTextHasAtMost200Characters() {
    assertThat(Headline.of(article(null, "a".repeat(200) + "\n\nIt is blue."))).isPresent();
    assertThat(Headline.of(article(null, "a".repeat(201) + "\n\nIt is blue."))).isEmpty();
  }
}
