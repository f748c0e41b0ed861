package org.hearsay.training.vectors;

import java.util.Random;

/**
 * Moves the vectors of pieces until their sums point where the encoder puts sentences: stochastic
 * gradient ascent of the cosine, with AdaGrad's rates (Duchi et al. 2011). Pieces that no sentence
 * has stay where they are.
 */
final class Refinement {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.02;
  private static final int HELD_OUT = 20;
  private static final long SEED = 1;

  private final int[][] pieces;
  private final float[][] targets;
  private final float[][] vectors;
  private final double[] squares;

  /**
   * @param vectors by piece; they are moved
   * @param pieces those of each sentence
   * @param targets where each sentence's sum shall point
   */
  Refinement(float[][] vectors, int[][] pieces, float[][] targets) {
    this.vectors = vectors;
    this.pieces = pieces;
    this.targets = targets;
    squares = new double[vectors.length];
  }

  void run() {
    System.out.printf("cosine of sentences held out: %.3f at first", heldOut());
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < pieces.length; i++) {
        int sentence = random.nextInt(pieces.length);
        if (sentence % HELD_OUT != 0) {
          step(sentence);
        }
      }
      System.out.printf(", %.3f", heldOut());
    }
    System.out.println();
  }

  private double heldOut() {
    double sum = 0;
    int count = 0;
    for (int sentence = 0; sentence < pieces.length; sentence += HELD_OUT) {
      float[] found = sum(sentence);
      sum +=
          dot(found, targets[sentence]) / Math.max(1e-9, length(found) * length(targets[sentence]));
      count++;
    }
    return sum / count;
  }

  private void step(int sentence) {
    float[] found = sum(sentence);
    float[] target = targets[sentence];
    double length = length(found);
    double targetLength = length(target);
    if (length < 1e-9 || targetLength < 1e-9) {
      return;
    }
    double cosine = dot(found, target) / (length * targetLength);
    double[] ascent = new double[found.length];
    double square = 0;
    for (int i = 0; i < ascent.length; i++) {
      ascent[i] = target[i] / targetLength - cosine * found[i] / length;
      square += ascent[i] * ascent[i];
    }
    for (int piece : pieces[sentence]) {
      squares[piece] += square;
      double rate = RATE / Math.sqrt(squares[piece]);
      for (int i = 0; i < ascent.length; i++) {
        vectors[piece][i] += (float) (rate * ascent[i]);
      }
    }
  }

  private float[] sum(int sentence) {
    float[] sum = new float[vectors[0].length];
    for (int piece : pieces[sentence]) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vectors[piece][i];
      }
    }
    return sum;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double length(float[] vector) {
    return Math.sqrt(dot(vector, vector));
  }
}
