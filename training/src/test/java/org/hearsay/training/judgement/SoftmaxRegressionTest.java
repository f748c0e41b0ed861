package org.hearsay.training.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.source.resolution.Weights;
import org.hearsay.training.judgement.SoftmaxRegression.Case;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {
  private static final SoftmaxRegression FORM =
      new SoftmaxRegression(List.of("rain", "sun", "snow"), 0, 1e-4, 300);

  @Test
  void probabilitiesApproachTheTargets() {
    float[] target = {0.7f, 0.2f, 0.1f};
    Case one = new Case(List.of(), new float[0], target, 1);

    double[] p = FORM.fit(List.of(one, one)).probabilities(List.of(), new float[0]);

    assertThat(p[0]).isCloseTo(0.7, within(0.01));
    assertThat(p[2]).isCloseTo(0.1, within(0.01));
  }

  @Test
  void aWeightStandsForThatManyCases() {
    List<Case> cases = cases(new Random(1), 40);
    List<Case> twice = new ArrayList<>(cases);
    twice.addAll(cases);
    List<Case> heavy =
        cases.stream()
            .map(c -> new Case(c.indicators(), c.dense(), c.target(), 2 * c.weight()))
            .toList();

    Weights one = FORM.fit(twice);
    Weights other = FORM.fit(heavy);

    for (Case c : cases) {
      assertThat(other.probabilities(c.indicators(), c.dense()))
          .containsExactly(one.probabilities(c.indicators(), c.dense()), within(0.01));
    }
  }

  @Test
  void theGradientIsThatOfTheDefinition() {
    Random random = new Random(2);
    for (int size : new int[] {1, 3, 256, 600}) {
      List<Case> cases = cases(random, size);
      int[][] held =
          IntStream.range(0, size).mapToObj(n -> new int[] {0, 1 + n % 2}).toArray(int[][]::new);
      double[][] weights = new double[3][3 + 5];
      for (double[] row : weights) {
        java.util.Arrays.setAll(row, i -> random.nextGaussian());
      }

      double[][] gradient = new CaseShare(cases, held, 3).gradient(weights);

      double[][] plain = plain(cases, held, weights);
      for (int c = 0; c < 3; c++) {
        assertThat(gradient[c]).containsExactly(plain[c], within(1e-3));
      }
    }
  }

  private static double[][] plain(List<Case> cases, int[][] held, double[][] weights) {
    double[][] gradient = new double[3][8];
    for (int n = 0; n < cases.size(); n++) {
      double[] values = new double[8];
      for (int column : held[n]) {
        values[column] = 1;
      }
      for (int i = 0; i < 5; i++) {
        values[3 + i] = cases.get(n).dense()[i];
      }
      double[] p = new double[3];
      double sum = 0;
      for (int c = 0; c < 3; c++) {
        double score = 0;
        for (int i = 0; i < 8; i++) {
          score += weights[c][i] * values[i];
        }
        p[c] = Math.exp(score);
        sum += p[c];
      }
      for (int c = 0; c < 3; c++) {
        double error = p[c] / sum - cases.get(n).target()[c];
        for (int i = 0; i < 8; i++) {
          gradient[c][i] += cases.get(n).weight() * error * values[i];
        }
      }
    }
    return gradient;
  }

  private static List<Case> cases(Random random, int count) {
    List<Case> cases = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      float[] dense = new float[5];
      for (int i = 0; i < dense.length; i++) {
        dense[i] = (float) random.nextGaussian();
      }
      float[] target = {0.2f, 0.2f, 0.2f};
      target[random.nextInt(3)] += 0.4f;
      cases.add(new Case(List.of("day=" + n % 2), dense, target, 0.5 + random.nextDouble()));
    }
    return cases;
  }
}
