package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewordingTest {
  @Test
  void aReportIsATenseBackInTheThirdPersonWithoutQuotationMarks() {
    assertThat(Rewording.reported("“We can't say that our bridge will open today.”"))
        .isEqualTo("We cannot say that their bridge would open that day.");
  }

  @Test
  void theOppositeHasANegationMore() {
    assertThat(Rewording.opposite("that the bridge will open in May"))
        .contains("the bridge will not open in May");
  }

  @Test
  void orOneLess() {
    assertThat(Rewording.opposite("the bridge won't open in May"))
        .contains("the bridge will open in May");
  }

  @Test
  void whatHasNoAuxiliaryHasNoOpposite() {
    assertThat(Rewording.opposite("an early opening of the bridge")).isEmpty();
  }

  @Test
  void whatFollowsTheLastCommaIsCutOffUnlessLittleStays() {
    assertThat(Rewording.shortened("the bridge will open in May, after a year of delays"))
        .contains("the bridge will open in May");
    assertThat(Rewording.shortened("In May, the long bridge over the sound will open")).isEmpty();
  }
}
