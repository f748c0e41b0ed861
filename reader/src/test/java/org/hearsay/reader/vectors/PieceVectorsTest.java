package org.hearsay.reader.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.claim.TextVectors;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceVectorsTest {
  private static final List<String> NAMES = List.of("pieces.vectors", "vectors.properties");

  @SuppressWarnings("NullAway.Init") // opened before all tests
  private static TextVectors shipped;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException {
    shipped = ShippedVectors.open();
  }

  private static double cosine(String one, String other) {
    return dot(shipped.of(one).orElseThrow(), shipped.of(other).orElseThrow());
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Test
  void whatMeansTheSameInOtherWordsIsNearerThanAnotherMatter() {
    assertThat(cosine("minister quits", "secretary resigns"))
        .isGreaterThan(cosine("minister quits", "barley prices rose on the exchange") + 0.3);
    assertThat(cosine("he fell ill", "the patient was taken to hospital"))
        .isGreaterThan(cosine("he fell ill", "the parliament passed the budget") + 0.2);
  }

  @Test
  void aVectorHasLengthOneAndAsManyNumbersAsIsSaid() {
    float[] vector = shipped.of("The bridge opens on Monday.").orElseThrow();

    assertThat(vector).hasSize(shipped.dimensions());
    assertThat(dot(vector, vector)).isBetween(0.9999, 1.0001);
  }

  @Test
  void aTextWithoutWordsHasNoVector() {
    assertThat(shipped.of("")).isEmpty();
    assertThat(shipped.of(" \n ")).isEmpty();
  }

  @Test
  void aVectorDoesNotDependOnWhoElseAsks() {
    List<String> texts = IntStream.range(0, 200).mapToObj(i -> "Ship " + i + " is late").toList();
    List<float[]> alone = texts.stream().map(text -> shipped.of(text).orElseThrow()).toList();

    List<float[]> together =
        texts.parallelStream().map(text -> shipped.of(text).orElseThrow()).toList();

    for (int i = 0; i < texts.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i));
    }
  }

  @Test
  void eightBitsPointWhereFloatsDo() throws IOException {
    Vocabulary vocabulary;
    try (InputStream in = getClass().getResourceAsStream("/org/hearsay/model/vocabulary.txt")) {
      vocabulary = Vocabulary.read(in);
    }
    PieceTokenizer tokenizer = new PieceTokenizer(vocabulary);
    float[][] floats = gaussian(30_522, 64);
    PieceTable table = writtenAndRead(PieceTable.of(floats));
    String text = "The harbour master, Tilde Roan, said that the ferry would sail at dawn.";

    float[] rounded = new PieceVectors("test", tokenizer, table).of(text).orElseThrow();

    float[] plain = new float[64];
    Pieces pieces = tokenizer.tokenize(text);
    for (int piece = 0; piece < pieces.size(); piece++) {
      for (int i = 0; i < plain.length; i++) {
        plain[i] += floats[pieces.id(piece)][i];
      }
    }
    assertThat(dot(rounded, plain) / Math.sqrt(dot(plain, plain))).isGreaterThan(0.9995);
  }

  private static float[][] gaussian(int pieces, int dimensions) {
    Random random = new Random(7);
    float[][] vectors = new float[pieces][dimensions];
    for (float[] vector : vectors) {
      for (int i = 0; i < dimensions; i++) {
        vector[i] = (float) random.nextGaussian();
      }
    }
    return vectors;
  }

  private static PieceTable writtenAndRead(PieceTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(new DataOutputStream(out));
    return PieceTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    for (String name : NAMES) {
      try (InputStream in = getClass().getResourceAsStream("/org/hearsay/model/vectors/" + name)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
    Path table = folder.resolve("pieces.vectors");
    byte[] bytes = Files.readAllBytes(table);
    bytes[bytes.length / 2] ^= 1;
    Files.write(table, bytes);

    VectorFiles files = VectorFiles.in(folder);

    assertThatThrownBy(files::load)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the vectors are damaged")
        .hasMessageContaining("build Hearsay anew");
  }
}
