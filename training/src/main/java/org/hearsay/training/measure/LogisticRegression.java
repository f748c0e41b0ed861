package org.hearsay.training.measure;

import java.util.List;

/**
 * Logistic regression, fitted by Newton's method with a little ridge so that it always has a
 * solution.
 *
 * @param weights one for each value of an observation
 */
record LogisticRegression(double[] weights) {
  private static final int ITERATIONS = 30;
  private static final double RIDGE = 1e-3;
  private static final int BINS = 10;

  /**
   * What is seen of one case.
   *
   * @param values the first is 1 where a bias is wanted
   */
  record Observation(double[] values, boolean right) {}

  static LogisticRegression fit(List<Observation> observations) {
    int n = observations.getFirst().values().length;
    double[] weights = new double[n];
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (int i = 0; i < n; i++) {
        gradient[i] = -RIDGE * weights[i];
        curvature[i][i] = RIDGE;
      }
      for (Observation observation : observations) {
        double p = new LogisticRegression(weights).probability(observation);
        double error = (observation.right() ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
          gradient[i] += error * observation.values()[i];
          for (int j = 0; j < n; j++) {
            curvature[i][j] += p * (1 - p) * observation.values()[i] * observation.values()[j];
          }
        }
      }
      double[] step = solve(curvature, gradient);
      for (int i = 0; i < n; i++) {
        weights[i] += step[i];
      }
    }
    return new LogisticRegression(weights);
  }

  /** Gaussian elimination with pivoting; overwrites its arguments. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] pivotRow = matrix[pivot];
      matrix[pivot] = matrix[column];
      matrix[column] = pivotRow;
      double pivotRight = right[pivot];
      right[pivot] = right[column];
      right[column] = pivotRight;
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / pivotRow[column];
        right[row] -= factor * right[column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * pivotRow[k];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < n; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }

  double probability(Observation observation) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * observation.values()[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Expected calibration error (Naeini et al. 2015) over {@value #BINS} bins of equal width. */
  double calibrationError(List<Observation> observations) {
    double[] said = new double[BINS];
    double[] right = new double[BINS];
    for (Observation observation : observations) {
      double p = probability(observation);
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      said[bin] += p;
      right[bin] += observation.right() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(said[bin] - right[bin]) / observations.size();
    }
    return error;
  }
}
