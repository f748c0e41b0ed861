package org.hearsay.training.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.source.resolution.Weights;

/**
 * Multinomial logistic regression over indicators and dense values with a ridge on both, fitted by
 * Adam (Kingma and Ba 2015) on all cases at once.
 *
 * @param labels names of the classes; an indicator that ends in {@code guess=LABEL} is held for
 *     right as long as the cases do not say otherwise
 * @param indicatorRidge strength of the ridge on indicators' weights, per case
 * @param denseRidge strength of the ridge on dense weights, per case
 */
public record SoftmaxRegression(List<String> labels, double indicatorRidge, double denseRidge) {
  private static final int ITERATIONS = 150;
  private static final double RATE = 0.05;
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.99;
  private static final int LEAST_SEEN = 2;

  /** Weight of a rule's guess before any case is seen. */
  private static final double GUESS = 5;

  /**
   * One labelled case.
   *
   * @param indicators those that hold
   * @param dense values that are weighed one by one
   * @param label the right class
   */
  public record Case(List<String> indicators, float[] dense, int label) {}

  /** The weights that fit the cases best; there must be one at least. */
  public Weights fit(List<Case> cases) {
    int classes = labels.size();
    List<String> names = names(cases);
    Map<String, Integer> columns = new HashMap<>();
    names.forEach(name -> columns.put(name, columns.size()));
    int width = cases.getFirst().dense().length;
    int[][] held = cases.stream().map(c -> columnsOf(c, columns)).toArray(int[][]::new);
    double[][] weights = new double[classes][names.size() + width];
    int[] guesses = guesses(names, names.size() + width);
    double[][] first = new double[classes][names.size() + width];
    double[][] second = new double[classes][names.size() + width];
    for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
      double[][] gradient = gradient(cases, held, weights, names.size());
      double rate = RATE * (1 - (double) iteration / (ITERATIONS + 1));
      for (int c = 0; c < classes; c++) {
        for (int i = 0; i < weights[c].length; i++) {
          double ridge = i == 0 ? 0 : i < names.size() ? indicatorRidge : denseRidge;
          double pull = weights[c][i] - (guesses[i] == c ? GUESS : 0);
          double g = gradient[c][i] / cases.size() + ridge * pull;
          first[c][i] = BETA1 * first[c][i] + (1 - BETA1) * g;
          second[c][i] = BETA2 * second[c][i] + (1 - BETA2) * g * g;
          double mean = first[c][i] / (1 - Math.pow(BETA1, iteration));
          double square = second[c][i] / (1 - Math.pow(BETA2, iteration));
          weights[c][i] -= rate * mean / (Math.sqrt(square) + 1e-8);
        }
      }
    }
    return weights(names, weights, width);
  }

  /** For each indicator the class that it is a rule's guess of, or -1. */
  private int[] guesses(List<String> names, int columns) {
    int[] guesses = new int[columns];
    Arrays.fill(guesses, -1);
    for (int i = 0; i < names.size(); i++) {
      for (int label = 0; label < labels.size(); label++) {
        if (names.get(i).endsWith("guess=" + labels.get(label))) {
          guesses[i] = label;
        }
      }
    }
    return guesses;
  }

  /** Indicators that were seen more than once, with the one that always holds in front. */
  private static List<String> names(List<Case> cases) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Case labelled : cases) {
      labelled.indicators().stream().distinct().forEach(i -> counts.merge(i, 1, Integer::sum));
    }
    List<String> names = new ArrayList<>(List.of(Weights.ALWAYS));
    counts.forEach((name, count) -> {
      if (count >= LEAST_SEEN
          || name.contains("guess=") && !name.contains(" guess=")
          || name.contains(": guess=")) {
        names.add(name);
      }
    });
    return names;
  }

  private static int[] columnsOf(Case labelled, Map<String, Integer> columns) {
    return IntStream.concat(
            IntStream.of(0),
            labelled.indicators().stream()
                .distinct()
                .filter(columns::containsKey)
                .mapToInt(name -> Objects.requireNonNull(columns.get(name))))
        .toArray();
  }

  private double[][] gradient(List<Case> cases, int[][] held, double[][] weights, int denseBegin) {
    int classes = labels.size();
    double[][] gradient = new double[classes][weights[0].length];
    for (int n = 0; n < cases.size(); n++) {
      float[] dense = cases.get(n).dense();
      double[] p = probabilities(held[n], dense, weights, denseBegin);
      for (int c = 0; c < classes; c++) {
        double error = p[c] - (c == cases.get(n).label() ? 1 : 0);
        for (int column : held[n]) {
          gradient[c][column] += error;
        }
        for (int i = 0; i < dense.length; i++) {
          gradient[c][denseBegin + i] += error * dense[i];
        }
      }
    }
    return gradient;
  }

  private double[] probabilities(int[] held, float[] dense, double[][] weights, int denseBegin) {
    int classes = labels.size();
    double[] scores = new double[classes];
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      for (int column : held) {
        scores[c] += weights[c][column];
      }
      for (int i = 0; i < dense.length; i++) {
        scores[c] += weights[c][denseBegin + i] * dense[i];
      }
      largest = Math.max(largest, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      scores[c] = Math.exp(scores[c] - largest);
      sum += scores[c];
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private Weights weights(List<String> names, double[][] weights, int width) {
    int classes = labels.size();
    Map<String, float[]> byIndicator = new TreeMap<>();
    float[][] dense = new float[classes][width];
    for (int i = 0; i < names.size(); i++) {
      float[] row = new float[classes];
      for (int c = 0; c < classes; c++) {
        row[c] = (float) weights[c][i];
      }
      byIndicator.put(names.get(i), row);
    }
    for (int c = 0; c < classes; c++) {
      for (int i = 0; i < width; i++) {
        dense[c][i] = (float) weights[c][names.size() + i];
      }
    }
    return new Weights(classes, byIndicator, dense);
  }
}
