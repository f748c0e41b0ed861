package org.hearsay.training.weights;

/**
 * Numbers in a box.
 *
 * @param values in row-major order
 * @param shape the product of which is the number of values; empty for a scalar
 */
public record Tensor(float[] values, long... shape) {
  public Tensor {
    long size = 1;
    for (long n : shape) {
      size *= n;
    }
    if (size != values.length) {
      throw new IllegalArgumentException(
          values.length + " values do not fill " + java.util.Arrays.toString(shape));
    }
  }

  /** Rows and columns of a matrix exchanged. */
  public Tensor transposed() {
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new Tensor(turned, columns, rows);
  }
}
