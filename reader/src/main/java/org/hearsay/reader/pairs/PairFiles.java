package org.hearsay.reader.pairs;

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
import org.hearsay.claim.SameClaim;
import org.hearsay.source.resolution.Weights;

/**
 * The pair model's files, read whole: {@code pairs.properties}, {@code relations.onnx}, {@code
 * claims.weights}, {@code hopes.weights} and {@code vocabulary.txt}. The properties name the
 * CRC-32C of the network and the weights, one after the other, which is checked.
 */
public final class PairFiles {
  private static final String SHIPPED = "/org/hearsay/model/pairs/";
  private static final String SHARED = "/org/hearsay/model/";

  private final Properties properties = new Properties();
  private final byte[] network;
  private final byte[] vocabulary;
  private final byte[] claims;
  private final byte[] hopes;

  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private PairFiles(Opener opener) throws IOException {
    properties.load(
        new StringReader(new String(read(opener, "pairs.properties"), StandardCharsets.UTF_8)));
    network = read(opener, "relations.onnx");
    vocabulary = read(opener, "vocabulary.txt");
    claims = read(opener, "claims.weights");
    hopes = read(opener, "hopes.weights");
    String found = checksum(network, claims, hopes);
    if (!found.equals(property("crc32c"))) {
      throw new IOException(
          "the pair model is damaged: its CRC-32C is "
              + found
              + ", not "
              + property("crc32c")
              + "; build Hearsay anew");
    }
  }

  private static byte[] read(Opener opener, String name) throws IOException {
    try (InputStream in = opener.open(name)) {
      return in.readAllBytes();
    }
  }

  /** The checksum of files, one after the other, in lower-case hexadecimal. */
  public static String checksum(byte[]... files) {
    CRC32C sum = new CRC32C();
    for (byte[] file : files) {
      sum.update(file);
    }
    return String.format("%08x", sum.getValue());
  }

  /**
   * The model that ships with Hearsay; its vocabulary is the attribution model's.
   *
   * @throws IOException when a file is missing from the class path or the checksum is wrong
   */
  public static PairFiles shipped() throws IOException {
    return new PairFiles(name -> {
      String path = (name.endsWith(".txt") ? SHARED : SHIPPED) + name;
      InputStream in = PairFiles.class.getResourceAsStream(path);
      if (in == null) {
        throw new IOException("the model's file is not on the class path: " + path);
      }
      return in;
    });
  }

  /**
   * A model in a folder.
   *
   * @throws IOException when a file can't be read or the checksum is wrong
   */
  public static PairFiles in(Path folder) throws IOException {
    return new PairFiles(name -> Files.newInputStream(folder.resolve(name)));
  }

  byte[] network() {
    return network;
  }

  /** By what statements join claims. */
  SameClaim sameClaim() throws IOException {
    return new SameClaim(weights(claims), weights(hopes));
  }

  private static Weights weights(byte[] file) throws IOException {
    return Weights.read(new DataInputStream(new ByteArrayInputStream(file)));
  }

  byte[] vocabulary() {
    return vocabulary;
  }

  String version() {
    return "pair model " + property("version");
  }

  double temperature() {
    return Double.parseDouble(property("temperature"));
  }

  private String property(String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("pairs.properties has no " + key);
    }
    return value;
  }
}
