package org.hearsay.reader.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hearsay.claim.TextVectors;
import org.jspecify.annotations.Nullable;

/**
 * The vectors that ship with Hearsay, loaded when the first text is given: whoever only reads does
 * without. Safe for several threads.
 */
public final class ShippedVectors implements TextVectors {
  private final VectorFiles files;
  private volatile @Nullable PieceVectors loaded;

  private ShippedVectors(VectorFiles files) {
    this.files = files;
  }

  /**
   * Finds them.
   *
   * @throws IOException when their description is missing
   */
  public static ShippedVectors open() throws IOException {
    return new ShippedVectors(VectorFiles.shipped());
  }

  @Override
  public String version() {
    return files.version();
  }

  @Override
  public int dimensions() {
    return files.dimensions();
  }

  /**
   * @throws UncheckedIOException when they are missing or damaged
   */
  @Override
  public Optional<float[]> of(String text) {
    PieceVectors vectors = loaded;
    return (vectors == null ? load() : vectors).of(text);
  }

  private synchronized PieceVectors load() {
    PieceVectors vectors = loaded;
    if (vectors == null) {
      try {
        vectors = files.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
      loaded = vectors;
    }
    return vectors;
  }
}
