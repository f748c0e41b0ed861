package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.junit.jupiter.api.Test;

class SpeakingTest {
  private static final Entity TARN =
      new Entity(
          "e1", "Ilva Tarn", EntityKind.PERSON, List.of(new Span(0, 9)), List.of(), null, null);
  private static final Account ACCOUNT =
      new Account(
          Article.of("Ilva Tarn said no.", "en", Publication.UNKNOWN),
          List.of(),
          List.of(TARN),
          List.of());

  @Test
  void aNameOfTheArticleMeansWhomTheArticleMeans() {
    assertThat(Speaking.asFarAsKnown(ACCOUNT, " ilva tarn", SourceKind.PERSON))
        .isEqualTo(new Speaker.Known(TARN));
  }

  @Test
  void aSourceThatNeedsANameAndHasNoneIsNotKnown() {
    assertThat(Speaking.asFarAsKnown(ACCOUNT, " ", SourceKind.PERSON))
        .isEqualTo(new Speaker.Unresolved(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speaking.by(ACCOUNT, " ", SourceKind.PERSON))
        .withMessageContaining("needs a name");
  }

  @Test
  void whoHasNoNameByTheirKindIsGivenNone() {
    assertThat(Speaking.asFarAsKnown(ACCOUNT, "", SourceKind.AUTHOR))
        .isEqualTo(new Speaker.Author());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speaking.asFarAsKnown(ACCOUNT, "Ilva Tarn", SourceKind.UNSTATED))
        .withMessageContaining("no name goes with");
  }
}
