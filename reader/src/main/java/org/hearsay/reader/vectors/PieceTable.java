package org.hearsay.reader.vectors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A vector for each piece of a vocabulary, as 8-bit numbers times one scale a piece. How long a
 * vector is says how much the piece weighs. Immutable.
 */
public final class PieceTable {
  private static final int LARGEST = 127;

  private final int dimensions;
  private final float[] scales;
  private final byte[] numbers;

  private PieceTable(int dimensions, float[] scales, byte[] numbers) {
    this.dimensions = dimensions;
    this.scales = scales;
    this.numbers = numbers;
  }

  /**
   * Rounds vectors, to half of a 127th of a vector's largest number at most.
   *
   * @param vectors by piece, all of one length
   */
  public static PieceTable of(float[][] vectors) {
    int dimensions = vectors[0].length;
    float[] scales = new float[vectors.length];
    byte[] numbers = new byte[vectors.length * dimensions];
    for (int piece = 0; piece < vectors.length; piece++) {
      float largest = 0;
      for (float number : vectors[piece]) {
        largest = Math.max(largest, Math.abs(number));
      }
      scales[piece] = largest / LARGEST;
      for (int i = 0; i < dimensions && largest > 0; i++) {
        numbers[piece * dimensions + i] = (byte) Math.round(vectors[piece][i] / scales[piece]);
      }
    }
    return new PieceTable(dimensions, scales, numbers);
  }

  /** Reads what {@link #write} wrote: pieces, dimensions, all scales, all numbers; big-endian. */
  public static PieceTable read(DataInputStream in) throws IOException {
    int pieces = in.readInt();
    int dimensions = in.readInt();
    float[] scales = new float[pieces];
    for (int i = 0; i < pieces; i++) {
      scales[i] = in.readFloat();
    }
    byte[] numbers = new byte[pieces * dimensions];
    in.readFully(numbers);
    return new PieceTable(dimensions, scales, numbers);
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(scales.length);
    out.writeInt(dimensions);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(numbers);
  }

  /** How many numbers a vector has. */
  public int dimensions() {
    return dimensions;
  }

  /** How many pieces have a vector. */
  public int size() {
    return scales.length;
  }

  /** Adds a piece's vector to a sum. */
  void addTo(float[] sum, int piece) {
    float scale = scales[piece];
    int begin = piece * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += scale * numbers[begin + i];
    }
  }
}
