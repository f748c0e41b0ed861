package org.hearsay.source.resolution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A multinomial logistic regression over indicators and an impression.
 *
 * @param classes how many classes there are
 * @param byIndicator for each indicator its weight for each class; unknown ones weigh nothing
 * @param dense for each class a weight for each number of the impression
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Weights(int classes, Map<String, float[]> byIndicator, float[][] dense) {
  /** The indicator that always holds. */
  public static final String ALWAYS = "";

  private static final double BY_DEFINITION = 0.8;

  /** Weights that prefer nothing. */
  public static Weights none(int classes) {
    return new Weights(classes, Map.of(), new float[classes][0]);
  }

  /** Reads what {@code DataOutputStream} wrote: classes, width, dense rows, count, indicators. */
  public static Weights read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    int width = in.readInt();
    float[][] dense = new float[classes][width];
    for (float[] row : dense) {
      readInto(row, in);
    }
    int count = in.readInt();
    Map<String, float[]> byIndicator = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String indicator = in.readUTF();
      float[] row = new float[classes];
      readInto(row, in);
      byIndicator.put(indicator, row);
    }
    return new Weights(classes, byIndicator, dense);
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(classes);
    out.writeInt(dense[0].length);
    for (float[] row : dense) {
      writeAll(row, out);
    }
    out.writeInt(byIndicator.size());
    for (Map.Entry<String, float[]> entry : new TreeMap<>(byIndicator).entrySet()) {
      out.writeUTF(entry.getKey());
      writeAll(entry.getValue(), out);
    }
  }

  private static void writeAll(float[] row, DataOutputStream out) throws IOException {
    for (float value : row) {
      out.writeFloat(value);
    }
  }

  private static void readInto(float[] row, DataInputStream in) throws IOException {
    for (int i = 0; i < row.length; i++) {
      row[i] = in.readFloat();
    }
  }

  /** The same preferences, divided by {@code temperature}. */
  public Weights tempered(double temperature) {
    Map<String, float[]> indicators = HashMap.newHashMap(byIndicator.size());
    byIndicator.forEach((name, row) -> indicators.put(name, divided(row, temperature)));
    float[][] rows = new float[classes][];
    for (int c = 0; c < classes; c++) {
      rows[c] = divided(dense[c], temperature);
    }
    return new Weights(classes, indicators, rows);
  }

  private static float[] divided(float[] row, double divisor) {
    float[] divided = row.clone();
    for (int i = 0; i < divided.length; i++) {
      divided[i] /= (float) divisor;
    }
    return divided;
  }

  /** The probability of each class. */
  public double[] probabilities(List<String> indicators, float[] impression) {
    double[] scores = new double[classes];
    add(scores, ALWAYS);
    indicators.forEach(indicator -> add(scores, indicator));
    for (int c = 0; c < classes; c++) {
      float[] row = dense[c];
      int width = Math.min(row.length, impression.length);
      for (int i = 0; i < width; i++) {
        scores[c] += row[i] * impression[i];
      }
    }
    return softmax(scores);
  }

  /** Index of the largest of {@code probabilities}, the first where several are. */
  public static int likeliest(double[] probabilities) {
    int likeliest = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[likeliest]) {
        likeliest = i;
      }
    }
    return likeliest;
  }

  /**
   * The same probabilities, of which {@value #BY_DEFINITION} in all 1 now belongs to one class:
   * whatever was learned, what holds by definition stays the likeliest.
   */
  static double[] byDefinition(int theClass, double[] probabilities) {
    double[] mixed = probabilities.clone();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] *= 1 - BY_DEFINITION;
    }
    mixed[theClass] += BY_DEFINITION;
    return mixed;
  }

  private void add(double[] scores, String indicator) {
    float[] row = byIndicator.get(indicator);
    if (row != null) {
      for (int c = 0; c < classes; c++) {
        scores[c] += row[c];
      }
    }
  }

  private static double[] softmax(double[] scores) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - largest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
