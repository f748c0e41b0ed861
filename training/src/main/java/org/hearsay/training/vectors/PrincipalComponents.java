package org.hearsay.training.vectors;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which vectors differ most (Pearson 1901), found by Jacobi's rotations of their
 * covariances (1846).
 */
final class PrincipalComponents {
  private static final int MOST_SWEEPS = 30;
  private static final double SMALL = 1e-10;

  private final double[] mean;
  private final double[][] directions;

  private PrincipalComponents(double[] mean, double[][] directions) {
    this.mean = mean;
    this.directions = directions;
  }

  /**
   * @param vectors all of one length
   * @param most how many directions are kept
   */
  static PrincipalComponents of(float[][] vectors, int most) {
    double[] mean = mean(vectors);
    double[][] covariances = covariances(vectors, mean);
    double[][] rotation = diagonalise(covariances);
    double[][] directions =
        IntStream.range(0, mean.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -covariances[i][i]))
            .limit(most)
            .map(i -> rotation[i])
            .toArray(double[][]::new);
    return new PrincipalComponents(mean, directions);
  }

  /** A vector less the mean, along the directions kept. */
  float[] of(float[] vector) {
    float[] along = new float[directions.length];
    for (int d = 0; d < along.length; d++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += (vector[i] - mean[i]) * directions[d][i];
      }
      along[d] = (float) sum;
    }
    return along;
  }

  private static double[] mean(float[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.length;
      }
    }
    return mean;
  }

  private static double[][] covariances(float[][] vectors, double[] mean) {
    int n = mean.length;
    double[][] covariances = new double[n][n];
    double[] centred = new double[n];
    for (float[] vector : vectors) {
      for (int i = 0; i < n; i++) {
        centred[i] = vector[i] - mean[i];
      }
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          covariances[i][j] += centred[i] * centred[j] / vectors.length;
        }
      }
    }
    return covariances;
  }

  /** Makes a symmetric matrix diagonal; the rotation's rows are its eigenvectors. */
  private static double[][] diagonalise(double[][] matrix) {
    int n = matrix.length;
    double[][] rotation = new double[n][n];
    for (int i = 0; i < n; i++) {
      rotation[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(matrix, rotation, p, q);
        }
      }
    }
    return rotation;
  }

  private static boolean isDiagonal(double[][] matrix) {
    double off = 0;
    double on = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        double square = matrix[i][j] * matrix[i][j];
        on += i == j ? square : 0;
        off += i == j ? 0 : square;
      }
    }
    return off <= SMALL * on;
  }

  private static void rotate(double[][] matrix, double[][] rotation, int p, int q) {
    if (matrix[p][q] == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    turn(matrix[p], matrix[q], cosine, sine);
    for (double[] row : matrix) {
      double atP = row[p];
      row[p] = cosine * atP - sine * row[q];
      row[q] = sine * atP + cosine * row[q];
    }
    turn(rotation[p], rotation[q], cosine, sine);
  }

  private static void turn(double[] one, double[] other, double cosine, double sine) {
    for (int i = 0; i < one.length; i++) {
      double before = one[i];
      one[i] = cosine * before - sine * other[i];
      other[i] = sine * before + cosine * other[i];
    }
  }
}
