package org.hearsay.source.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "The Skarholm Post, Skarholm Post",
        "skar-post, Skarholm Post",
        "hbt, Harbour Bay Times",
        "“Skarholm Post”, Skarholm Post",
        "“The Skarholm Post”, skarholm-post",
        "«Post», Post",
      })
  void namesOfTheSameWordsOrTheirShortFormsAgree(String one, String other) {
    assertThat(OutletNames.agree(one, other)).isTrue();
    assertThat(OutletNames.agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Skarholm Post, Skarholm Times", "Post, Skarholm Post", "…, —", "—, Post"})
  void namesOfOtherWordsOrOfNoneDoNot(String one, String other) {
    assertThat(OutletNames.agree(one, other)).isFalse();
    assertThat(OutletNames.agree(other, one)).isFalse();
  }
}
