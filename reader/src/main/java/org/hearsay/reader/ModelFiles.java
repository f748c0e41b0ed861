package org.hearsay.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32C;
import org.hearsay.source.resolution.Judgement;

/**
 * A model's files, read whole: {@code model.properties}, {@code encoder.onnx}, {@code linker.onnx},
 * {@code vocabulary.txt} and {@code judgement.weights}. The properties name the checksum of the
 * others (CRC-32C, RFC 3720, over one after the other), which is checked: it takes a tenth of the
 * time of a cryptographic hash, at every start.
 */
public final class ModelFiles {
  private static final String SHIPPED = "/org/hearsay/model/";
  private static final List<String> CHECKED =
      List.of("encoder.onnx", "linker.onnx", "vocabulary.txt", "judgement.weights");

  private final Properties properties;
  private final List<byte[]> files;
  private final String checksum;

  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private ModelFiles(Opener opener) throws IOException {
    properties = new Properties();
    try (InputStream in = opener.open("model.properties")) {
      properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    byte[][] read = new byte[CHECKED.size()][];
    CRC32C sum = new CRC32C();
    for (int i = 0; i < read.length; i++) {
      try (InputStream in = opener.open(CHECKED.get(i))) {
        read[i] = in.readAllBytes();
      }
      sum.update(read[i]);
    }
    files = List.of(read);
    checksum = String.format("%08x", sum.getValue());
    String expected = property("crc32c");
    if (!expected.equals(checksum)) {
      throw new IOException(
          "the model's files are damaged: their CRC-32C is "
              + checksum
              + ", not "
              + expected
              + "; build Hearsay anew");
    }
  }

  /**
   * The model that ships with Hearsay.
   *
   * @throws IOException when a file is missing from the class path or the checksum is wrong
   */
  public static ModelFiles shipped() throws IOException {
    return new ModelFiles(name -> {
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
   * @throws IOException when a file can't be read or the checksum is wrong
   */
  public static ModelFiles in(Path folder) throws IOException {
    return new ModelFiles(name -> Files.newInputStream(folder.resolve(name)));
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

  /** How the source and the act of an attribution are judged. */
  Judgement judgement() throws IOException {
    return Judgement.read(new ByteArrayInputStream(files.get(3)));
  }

  /** What the model is. */
  public ModelDescription description() {
    return new ModelDescription(
        property("name"),
        property("version"),
        checksum,
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
