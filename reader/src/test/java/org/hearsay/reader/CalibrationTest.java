package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void aSingleWeightPassesOneProbabilityThrough() {
    assertThat(new Calibration(0, 0, 1, 0).probability(0.2, 0.7, 0.4)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void surerPartsMakeASurerWhole() {
    Calibration calibration = new Calibration(-1, 0.4, 0.1, 0.2);

    assertThat(calibration.probability(0.9, 0.9, 0.9))
        .isGreaterThan(calibration.probability(0.9, 0.5, 0.9));
  }

  @Test
  void fourNumbersAreNeeded() {
    assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(new double[] {1, 2, 3}));
  }
}
