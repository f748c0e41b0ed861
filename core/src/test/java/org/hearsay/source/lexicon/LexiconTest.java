package org.hearsay.source.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.english();

  @Test
  void verbsAreKnownInEveryForm() {
    assertThat(lexicon.verbClasses("denied")).contains("deny");
    assertThat(lexicon.verbClasses("denies")).contains("deny");
    assertThat(lexicon.verbClasses("refuting")).contains("deny");
    assertThat(lexicon.verbClasses("told")).contains("neutral");
    assertThat(lexicon.verbClasses("planned")).contains("will");
  }

  @Test
  void nounsAreKnownInTheirPlural() {
    assertThat(lexicon.headClasses("ministries")).contains("organisation");
    assertThat(lexicon.isPlural("spokesmen")).isTrue();
    assertThat(lexicon.isPlural("spokesman")).isFalse();
  }

  @Test
  void titlesAreKnownWithAndWithoutTheirFullStop() {
    assertThat(lexicon.isTitle("sen.")).isTrue();
    assertThat(lexicon.isTitle("sen")).isTrue();
    assertThat(lexicon.isTitle("bridge")).isFalse();
  }

  @Test
  void aWordMayBeOfSeveralClasses() {
    assertThat(lexicon.is(WordClass.DOUBT, "perhaps")).isTrue();
    assertThat(lexicon.is(WordClass.POSSIBILITY, "perhaps")).isTrue();
    assertThat(lexicon.is(WordClass.POSSIBILITY, "probably")).isFalse();
  }

  @Test
  void officesAreKnownByTheirAbbreviations() {
    assertThat(lexicon.abbreviations("senator")).containsExactly("sen");
    assertThat(lexicon.abbreviations("bridge")).isEmpty();
  }

  @Test
  void anyNounForAPersonIsKnownWhereItIsNoName() {
    assertThat(lexicon.nounClasses("neurosurgeons")).contains("person");
    assertThat(lexicon.nounClasses("46-year-old")).contains("person");
    assertThat(lexicon.nounClasses("bridge")).isEmpty();
  }

  @Test
  void aShortGivenNameAsksForThePronounOfThoseThatItBegins() {
    assertThat(lexicon.genderOf("Josh")).contains(Gender.HE);
    assertThat(lexicon.genderOf("Chri")).isEmpty();
  }
}
