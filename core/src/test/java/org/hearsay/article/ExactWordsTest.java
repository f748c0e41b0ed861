package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExactWordsTest {
  private static final Article ARTICLE =
      Article.of("“It will open,” said Ilva Tarn 🦊.", "en", Publication.UNKNOWN);

  private final ExactWords words = new ExactWords();

  @Test
  void wordsAreTheArticlesOwn() {
    assertThat(words.of(ARTICLE, new Span(0, 15))).isEqualTo("“It will open,”");
    assertThat(words.of(ARTICLE, new Span(31, 33))).isEqualTo("🦊");
  }

  @Test
  void aTextThatItsIdDoesNotNameIsNotQuoted() {
    Article altered = new Article(ARTICLE.id(), "It will close.", "en", Publication.UNKNOWN);

    assertThatThrownBy(() -> words.of(altered, new Span(0, 2)))
        .isInstanceOf(OrphanedPointerException.class)
        .hasMessageContaining(ARTICLE.id().value())
        .hasMessageContaining("characters 0 to 2")
        .hasMessageContaining("not the one that this id names");
  }

  @Test
  void anAlteredTextIsFoundThoughTheRightOneWasQuotedBefore() {
    words.of(ARTICLE, new Span(0, 2));
    Article altered = new Article(ARTICLE.id(), "It will close.", "en", Publication.UNKNOWN);

    assertThatThrownBy(() -> words.of(altered, new Span(0, 2)))
        .isInstanceOf(OrphanedPointerException.class);
  }

  @Test
  void wordsBeyondTheTextAreAnError() {
    assertThatThrownBy(() -> words.of(ARTICLE, new Span(30, 99)))
        .isInstanceOf(OrphanedPointerException.class)
        .hasMessageContaining("characters 30 to 99")
        .hasMessageContaining("ends at 34");
  }

  @Test
  void halfACharacterIsAnError() {
    assertThatThrownBy(() -> words.of(ARTICLE, new Span(0, 32)))
        .isInstanceOf(OrphanedPointerException.class)
        .hasMessageContaining("cut in half");
    assertThatThrownBy(() -> words.of(ARTICLE, new Span(32, 34)))
        .isInstanceOf(OrphanedPointerException.class);
  }
}
