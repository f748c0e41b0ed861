package org.hearsay.reader.vectors;

import java.util.Optional;
import org.hearsay.claim.TextVectors;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;

/**
 * A text's vector is the sum of its pieces' vectors, brought to length 1 (Arora, Liang and Ma 2017:
 * a mean weighed by rarity is hard to beat). Safe for several threads.
 */
public final class PieceVectors implements TextVectors {
  /** What comes after these characters of a text is not looked at. */
  private static final int MOST_CHARACTERS = 2_000;

  private final String version;
  private final PieceTokenizer tokenizer;
  private final PieceTable table;

  /**
   * @param version what the table is
   * @param tokenizer by whose vocabulary the table's pieces are numbered
   */
  public PieceVectors(String version, PieceTokenizer tokenizer, PieceTable table) {
    this.version = version;
    this.tokenizer = tokenizer;
    this.table = table;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public int dimensions() {
    return table.dimensions();
  }

  @Override
  public Optional<float[]> of(String text) {
    Pieces pieces = tokenizer.tokenize(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    float[] sum = new float[table.dimensions()];
    for (int i = 0; i < pieces.size(); i++) {
      table.addTo(sum, pieces.id(i));
    }
    return ofLengthOne(sum);
  }

  private static Optional<float[]> ofLengthOne(float[] sum) {
    double squares = 0;
    for (float number : sum) {
      squares += number * number;
    }
    if (squares == 0) {
      return Optional.empty();
    }
    float factor = (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < sum.length; i++) {
      sum[i] *= factor;
    }
    return Optional.of(sum);
  }
}
