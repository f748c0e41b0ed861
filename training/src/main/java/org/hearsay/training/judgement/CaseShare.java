package org.hearsay.training.judgement;

import java.util.Arrays;
import java.util.List;
import org.hearsay.training.judgement.SoftmaxRegression.Case;

/**
 * A share of the cases, laid out so that scores and gradients are sums over long runs of numbers.
 * For one thread at a time.
 */
final class CaseShare {
  private static final int BLOCK = 256;

  private final List<Case> cases;
  private final int[][] held;
  private final int classes;
  private final int width;

  /** For each block its dense values: the first one of all its cases, then the second one. */
  private final float[][] blocks;

  /**
   * @param held for each case the columns of its indicators
   */
  CaseShare(List<Case> cases, int[][] held, int classes) {
    this.cases = cases;
    this.held = held;
    this.classes = classes;
    width = cases.getFirst().dense().length;
    blocks = new float[(cases.size() + BLOCK - 1) / BLOCK][];
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = turned(ofBlock(block));
    }
  }

  private List<Case> ofBlock(int block) {
    return cases.subList(block * BLOCK, Math.min(cases.size(), (block + 1) * BLOCK));
  }

  private float[] turned(List<Case> some) {
    float[] values = new float[width * some.size()];
    for (int n = 0; n < some.size(); n++) {
      float[] dense = some.get(n).dense();
      for (int i = 0; i < width; i++) {
        values[i * some.size() + n] = dense[i];
      }
    }
    return values;
  }

  /**
   * The gradient of the cases' losses, each times its weight.
   *
   * @param weights for each class those of the indicators' columns, then those of dense values
   */
  double[][] gradient(double[][] weights) {
    double[][] gradient = new double[classes][weights[0].length];
    float[] dense = new float[width];
    for (int block = 0; block < blocks.length; block++) {
      float[][] errors = scores(block, weights);
      turnIntoErrors(block, errors);
      for (int c = 0; c < classes; c++) {
        addGradient(block, errors[c], dense, gradient[c]);
      }
    }
    return gradient;
  }

  /** For each class the scores of a block's cases. */
  private float[][] scores(int block, double[][] weights) {
    int size = ofBlock(block).size();
    int denseBegin = weights[0].length - width;
    float[][] scores = new float[classes][size];
    for (int c = 0; c < classes; c++) {
      for (int i = 0; i < width; i++) {
        add((float) weights[c][denseBegin + i], blocks[block], i * size, scores[c]);
      }
      for (int n = 0; n < size; n++) {
        double sum = scores[c][n];
        for (int column : held[block * BLOCK + n]) {
          sum += weights[c][column];
        }
        scores[c][n] = (float) sum;
      }
    }
    return scores;
  }

  /** Probabilities less the right ones, times the case's weight. */
  private void turnIntoErrors(int block, float[][] scores) {
    List<Case> some = ofBlock(block);
    double[] p = new double[classes];
    for (int n = 0; n < some.size(); n++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < classes; c++) {
        largest = Math.max(largest, scores[c][n]);
      }
      double sum = 0;
      for (int c = 0; c < classes; c++) {
        p[c] = Math.exp(scores[c][n] - largest);
        sum += p[c];
      }
      Case one = some.get(n);
      for (int c = 0; c < classes; c++) {
        scores[c][n] = (float) (one.weight() * (p[c] / sum - one.target()[c]));
      }
    }
  }

  private void addGradient(int block, float[] errors, float[] dense, double[] gradient) {
    Arrays.fill(dense, 0);
    for (int n = 0; n < errors.length; n++) {
      int number = block * BLOCK + n;
      add(errors[n], cases.get(number).dense(), 0, dense);
      for (int column : held[number]) {
        gradient[column] += errors[n];
      }
    }
    int denseBegin = gradient.length - width;
    for (int i = 0; i < width; i++) {
      gradient[denseBegin + i] += dense[i];
    }
  }

  /** Adds numbers from {@code begin} on, times {@code factor}. */
  private static void add(float factor, float[] numbers, int begin, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * numbers[begin + i];
    }
  }
}
