package org.hearsay.reader.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelPathTest {
  private static final int LABELS = 5;
  private static final double[] NO_BONUSES = new double[LABELS];

  @Test
  void nothingGoesOnThatHasNotBegun() {
    Emissions emissions = emissions(new float[] {0, 0, 9, 0, 0, 0, 0, 9, 0, 0});

    LabelPath path = LabelPath.best(emissions, NO_BONUSES);

    assertThat(path.runs(1)).containsExactly(new LabelPath.Run(0, 1));
  }

  @Test
  void runsThatTouchStayApart() {
    Emissions emissions = emissions(new float[] {0, 9, 0, 0, 0, 0, 9, 0, 0, 0});

    assertThat(LabelPath.best(emissions, NO_BONUSES).runs(1))
        .containsExactly(new LabelPath.Run(0, 0), new LabelPath.Run(1, 1));
  }

  @Test
  void aBonusMakesALabelMoreLikely() {
    Emissions emissions = emissions(new float[] {1, 0.5f, 0, 0, 0});

    assertThat(LabelPath.best(emissions, NO_BONUSES).at(0)).isZero();
    assertThat(LabelPath.best(emissions, new double[] {0, 1, 0, 0, 0}).at(0)).isOne();
  }

  @Test
  void theBestPathIsAsGoodAsTheBestOfAllPaths() {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      int words = 1 + random.nextInt(5);
      float[] logits = new float[words * LABELS];
      for (int i = 0; i < logits.length; i++) {
        logits[i] = (float) random.nextGaussian() * 3;
      }
      Emissions emissions = emissions(logits);
      LabelPath path = LabelPath.best(emissions, NO_BONUSES);
      int[] labels = IntStream.range(0, words).map(path::at).toArray();

      assertThat(isAllowed(labels)).isTrue();
      assertThat(sum(emissions, labels)).isCloseTo(bestOfAll(emissions, words), within(1e-9));
    }
  }

  @Test
  void probabilitiesOfAWordAddUpToOne() {
    Emissions emissions = emissions(new float[] {500, -3, 2, 499, 0});

    double sum =
        IntStream.range(0, LABELS).mapToDouble(label -> Math.exp(emissions.at(0, label))).sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  private static Emissions emissions(float[] logits) {
    int[] words = IntStream.range(0, logits.length / LABELS).toArray();
    return Emissions.of(FloatBuffer.wrap(logits), 0, LABELS, words);
  }

  private static double bestOfAll(Emissions emissions, int words) {
    double best = Double.NEGATIVE_INFINITY;
    int paths = (int) Math.pow(LABELS, words);
    for (int number = 0; number < paths; number++) {
      int[] labels = new int[words];
      int rest = number;
      for (int word = 0; word < words; word++) {
        labels[word] = rest % LABELS;
        rest /= LABELS;
      }
      if (isAllowed(labels)) {
        best = Math.max(best, sum(emissions, labels));
      }
    }
    return best;
  }

  private static boolean isAllowed(int[] labels) {
    int previous = 0;
    for (int label : labels) {
      boolean goesOn = label > 0 && label % 2 == 0;
      if (goesOn && previous != label && previous != label - 1) {
        return false;
      }
      previous = label;
    }
    return true;
  }

  private static double sum(Emissions emissions, int[] labels) {
    return IntStream.range(0, labels.length)
        .mapToDouble(word -> emissions.at(word, labels[word]))
        .sum();
  }
}
