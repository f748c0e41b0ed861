package org.hearsay.reader.vectors;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.CRC32C;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Vocabulary;

/**
 * The files of the vectors: {@code vectors.properties}, which is read at once, {@code
 * pieces.vectors} and {@code vocabulary.txt}, which are read when they are loaded. The properties
 * name the CRC-32C of {@code pieces.vectors}, which is checked then.
 */
public final class VectorFiles {
  private static final String SHIPPED = "/org/hearsay/model/vectors/";
  private static final String SHARED = "/org/hearsay/model/";

  private final Opener opener;
  private final Properties properties = new Properties();

  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private VectorFiles(Opener opener) throws IOException {
    this.opener = opener;
    properties.load(
        new StringReader(new String(read("vectors.properties"), StandardCharsets.UTF_8)));
  }

  /**
   * Those that ship with Hearsay; the vocabulary is the attribution model's.
   *
   * @throws IOException when the properties are missing from the class path
   */
  public static VectorFiles shipped() throws IOException {
    return new VectorFiles(name -> {
      String path = (name.endsWith(".txt") ? SHARED : SHIPPED) + name;
      InputStream in = VectorFiles.class.getResourceAsStream(path);
      if (in == null) {
        throw new IOException("the vectors' file is not on the class path: " + path);
      }
      return in;
    });
  }

  /**
   * Those in a folder.
   *
   * @throws IOException when the properties can't be read
   */
  public static VectorFiles in(Path folder) throws IOException {
    return new VectorFiles(name -> Files.newInputStream(folder.resolve(name)));
  }

  private byte[] read(String name) throws IOException {
    try (InputStream in = opener.open(name)) {
      return in.readAllBytes();
    }
  }

  /** Which vectors these are. */
  public String version() {
    return "vectors " + property("version") + " " + property("crc32c");
  }

  /** How many numbers a vector has. */
  public int dimensions() {
    return Integer.parseInt(property("dimensions"));
  }

  /**
   * Reads all.
   *
   * @throws IOException when a file can't be read or the checksum is wrong
   */
  public PieceVectors load() throws IOException {
    byte[] table = read("pieces.vectors");
    CRC32C sum = new CRC32C();
    sum.update(table);
    String found = String.format("%08x", sum.getValue());
    if (!found.equals(property("crc32c"))) {
      throw new IOException(
          "the vectors are damaged: their CRC-32C is "
              + found
              + ", not "
              + property("crc32c")
              + "; build Hearsay anew");
    }
    return new PieceVectors(
        version(),
        new PieceTokenizer(Vocabulary.read(new ByteArrayInputStream(read("vocabulary.txt")))),
        PieceTable.read(new DataInputStream(new ByteArrayInputStream(table))));
  }

  private String property(String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("vectors.properties has no " + key);
    }
    return value;
  }
}
