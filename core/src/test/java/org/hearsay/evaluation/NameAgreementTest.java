package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameAgreementTest {
  @Test
  void articlesHonorificsCaseAndInitialsDoNotCount() {
    assertThat(NameAgreement.agree("The Morning Herald", "morning herald")).isTrue();
    assertThat(NameAgreement.agree("Ilva B. Tarn", "Mrs. Ilva Tarn")).isTrue();
    assertThat(NameAgreement.agree("I. Tarn", "Ilva Tarn")).isTrue();
  }

  @Test
  void aFamilyNameAloneDoesNotTellWho() {
    assertThat(NameAgreement.agree("Ilva Tarn", "Tarn")).isFalse();
    assertThat(NameAgreement.agree("Ilva Tarn", "Pell Tarn")).isFalse();
  }

  @Test
  void noNameAgreesWithNoNameOnly() {
    assertThat(NameAgreement.agree(null, null)).isTrue();
    assertThat(NameAgreement.agree("Ilva Tarn", null)).isFalse();
  }
}
