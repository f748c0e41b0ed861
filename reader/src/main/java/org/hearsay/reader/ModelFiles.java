package org.hearsay.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * A model's files, read whole: {@code model.properties}, {@code encoder.onnx}, {@code linker.onnx} and {@code
 * vocabulary.txt}. The properties name the hash of the other three, which is checked.
 */
public final class ModelFiles {
  private static final String SHIPPED = "/org/hearsay/model/";
  private static final List<String> HASHED = List.of("encoder.onnx", "linker.onnx", "vocabulary.txt");

  private final Properties properties;
  private final List<byte[]> files;
  private final String sha256;

  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private ModelFiles(Opener opener) throws IOException {
    properties = new Properties();
    try (InputStream in = opener.open("model.properties")) {
      properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    MessageDigest digest = sha256();
    byte[][] read = new byte[HASHED.size()][];
    for (int i = 0; i < read.length; i++) {
      try (InputStream in = opener.open(HASHED.get(i))) {
        read[i] = in.readAllBytes();
      }
      digest.update(read[i]);
    }
    files = List.of(read);
    sha256 = HexFormat.of().formatHex(digest.digest());
    String expected = property("sha256");
    if (!expected.equals(sha256)) {
      throw new IOException(
          "the model's files are damaged: their SHA-256 is " + sha256 + ", not " + expected + "; build Hearsay anew");
    }
  }

  /**
   * The model that ships with Hearsay.
   *
   * @throws IOException when a file is missing from the class path or the hash is wrong
   */
  public static ModelFiles shipped() throws IOException {
    return new ModelFiles(
        name -> {
          InputStream in = ModelFiles.class.getResourceAsStream(SHIPPED + name);
          if (in == null) {
            throw new IOException("the model's file is not on the class path: " + SHIPPED + name);
          }
          return in;
        });
  }

  /**
   * A model in a folder.
   *
   * @throws IOException when a file can't be read or the hash is wrong
   */
  public static ModelFiles in(Path folder) throws IOException {
    return new ModelFiles(name -> Files.newInputStream(folder.resolve(name)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  byte[] encoder() {
    return files.get(0);
  }

  byte[] linker() {
    return files.get(1);
  }

  byte[] vocabulary() {
    return files.get(2);
  }

  /** What the model is. */
  public ModelDescription description() {
    return new ModelDescription(
        property("name"),
        property("version"),
        sha256,
        files.stream().mapToLong(file -> file.length).sum(),
        List.of(property("languages").split(",")));
  }

  int integer(String key) {
    return Integer.parseInt(property(key));
  }

  double[] numbers(String key) {
    String[] parts = property(key).split(",");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i].strip());
    }
    return numbers;
  }

  private String property(String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("model.properties has no " + key);
    }
    return value;
  }
}
