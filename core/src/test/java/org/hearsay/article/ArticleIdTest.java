package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticleIdTest {
  @Test
  void isTheHashOfTheTextInUtf8() {
    // printf 'naïve' | sha256sum
    assertThat(ArticleId.of("naïve").value())
        .isEqualTo("sha256:f86fd89de87a848a45bfe77708d91a5d2ff48b8e4a4b98af5165af82692f8928");
  }

  @Test
  void changesWithASingleCharacter() {
    assertThat(ArticleId.of("He said so.")).isNotEqualTo(ArticleId.of("He said so!"));
  }

  @Test
  void refusesWhatIsNoHash() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId("sha256:abc"));
  }
}
