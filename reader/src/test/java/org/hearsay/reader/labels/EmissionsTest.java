package org.hearsay.reader.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class EmissionsTest {
  @Test
  void onlyTheWordsPositionsAreRead() {
    Emissions emissions =
        Emissions.of(FloatBuffer.wrap(new float[] {9, 0, 0, 9, 9, 0}), 0, 2, new int[] {0, 2});

    assertThat(emissions.words()).isEqualTo(2);
    assertThat(emissions.at(1, 0)).isGreaterThan(emissions.at(1, 1));
  }

  @Test
  void aLabelIsWeighedAgainstAllOthersTogether() {
    double[] probabilities = {0.3, 0.3, 0, 0.4, 0};
    Emissions cues = emissions(probabilities).only(3);

    assertThat(Math.exp(cues.at(0, 0))).isCloseTo(0.6, within(1e-6));
    assertThat(Math.exp(cues.at(0, 1))).isCloseTo(0.4, within(1e-6));
    assertThat(LabelPath.best(emissions(probabilities), new double[5]).at(0)).isEqualTo(3);
    assertThat(LabelPath.best(cues, new double[3]).at(0)).isZero();
  }

  @Test
  void anotherOpinionTipsTheScaleButRulesNothingOut() {
    Emissions undecided = emissions(0.5, 0.25, 0.25);
    Emissions other = emissions(0, 1, 0);
    int[] sameLabels = {-1, 1, 2};

    Emissions both = undecided.with(other, sameLabels, 1);

    assertThat(both.at(0, 0)).isEqualTo(undecided.at(0, 0));
    assertThat(both.at(0, 1)).isCloseTo(undecided.at(0, 1), within(1e-6));
    assertThat(both.at(0, 2)).isCloseTo(undecided.at(0, 2) - 6, within(1e-6));
    assertThat(undecided.with(other, sameLabels, 0))
        .satisfies(
            same -> assertThat(same.logProbabilities()).isEqualTo(undecided.logProbabilities()));
  }

  private static Emissions emissions(double... probabilities) {
    double[] logarithms = new double[probabilities.length];
    for (int i = 0; i < probabilities.length; i++) {
      logarithms[i] = Math.log(Math.max(1e-9, probabilities[i]));
    }
    return new Emissions(logarithms, probabilities.length);
  }
}
