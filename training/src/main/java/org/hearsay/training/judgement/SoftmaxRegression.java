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
 * @param iterations how many steps of at most {@value #RATE} each weight takes
 */
public record SoftmaxRegression(
    List<String> labels, double indicatorRidge, double denseRidge, int iterations) {
  private static final double RATE = 0.05;
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.99;
  private static final double LEAST_SEEN = 2;
  private static final int SHARES = 4;

  /** Weight of a rule's guess before any case is seen. */
  private static final double GUESS = 5;

  /**
   * One case to learn from.
   *
   * @param indicators those that hold
   * @param dense values that are weighed one by one
   * @param target how likely each class is, in all 1
   * @param weight how much it counts; 1 is a labelled case
   */
  public record Case(List<String> indicators, float[] dense, float[] target, double weight) {
    /** The likeliest class. */
    public int label() {
      int likeliest = 0;
      for (int c = 1; c < target.length; c++) {
        likeliest = target[c] > target[likeliest] ? c : likeliest;
      }
      return likeliest;
    }
  }

  /** A case of which the class is known. */
  public Case labelled(List<String> indicators, float[] dense, int label) {
    float[] target = new float[labels.size()];
    target[label] = 1;
    return new Case(indicators, dense, target, 1);
  }

  /** The weights that fit the cases best; there must be one at least. */
  public Weights fit(List<Case> cases) {
    int classes = labels.size();
    List<String> names = names(cases);
    Map<String, Integer> columns = new HashMap<>();
    names.forEach(name -> columns.put(name, columns.size()));
    int width = cases.getFirst().dense().length;
    int[][] held = cases.stream().map(c -> columnsOf(c, columns)).toArray(int[][]::new);
    List<CaseShare> shares = shares(cases, held);
    double all = cases.stream().mapToDouble(Case::weight).sum();
    double[][] weights = new double[classes][names.size() + width];
    int[] guesses = guesses(names, names.size() + width);
    double[][] first = new double[classes][names.size() + width];
    double[][] second = new double[classes][names.size() + width];
    for (int iteration = 1; iteration <= iterations; iteration++) {
      double[][] gradient = gradient(shares, weights);
      double rate = RATE * (1 - (double) iteration / (iterations + 1));
      for (int c = 0; c < classes; c++) {
        for (int i = 0; i < weights[c].length; i++) {
          double ridge = i == 0 ? 0 : i < names.size() ? indicatorRidge : denseRidge;
          double pull = weights[c][i] - (guesses[i] == c ? GUESS : 0);
          double g = gradient[c][i] / all + ridge * pull;
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

  /**
   * Indicators that were seen in labelled cases more than once, or as much in all, with the one
   * that always holds in front.
   */
  private static List<String> names(List<Case> cases) {
    Map<String, Double> counts = new TreeMap<>();
    for (Case labelled : cases) {
      labelled.indicators().stream()
          .distinct()
          .forEach(i -> counts.merge(i, labelled.weight(), Double::sum));
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

  private List<CaseShare> shares(List<Case> cases, int[][] held) {
    int size = (cases.size() + SHARES - 1) / SHARES;
    List<CaseShare> shares = new ArrayList<>();
    for (int begin = 0; begin < cases.size(); begin += size) {
      int end = Math.min(cases.size(), begin + size);
      shares.add(
          new CaseShare(
              cases.subList(begin, end), Arrays.copyOfRange(held, begin, end), labels.size()));
    }
    return shares;
  }

  /** The sum of the shares', always in the same order. */
  private static double[][] gradient(List<CaseShare> shares, double[][] weights) {
    List<double[][]> parts = shares.parallelStream().map(share -> share.gradient(weights)).toList();
    double[][] sum = parts.getFirst();
    for (double[][] part : parts.subList(1, parts.size())) {
      for (int c = 0; c < sum.length; c++) {
        for (int i = 0; i < sum[c].length; i++) {
          sum[c][i] += part[c][i];
        }
      }
    }
    return sum;
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
