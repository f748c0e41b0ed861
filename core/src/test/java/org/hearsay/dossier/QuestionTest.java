package org.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  @ParameterizedTest
  @CsvSource({
    "Is Minister Maskell's position shaky?, Minister Maskell's position is shaky",
    "Has Oren Maskell offered to resign?, Oren Maskell has offered to resign",
    "Will Edda Varnholt call an election?, Edda Varnholt will call an election",
    "Was the absence arranged in advance?, the absence was arranged in advance",
    "Did Maskell quarrel over the lease?, Maskell quarrel over the lease"
  })
  void aQuestionIsTurnedIntoWhatAYesWouldSay(String asked, String proposition) {
    Question question = Question.of(asked);

    assertThat(question.proposition()).isEqualTo(proposition);
    assertThat(question.isQuestion()).isTrue();
  }

  @Test
  void aSubjectStandsForItself() {
    Question question = Question.of(" Edda Varnholt ");

    assertThat(question.proposition()).isEqualTo("Edda Varnholt");
    assertThat(question.isQuestion()).isFalse();
  }
}
