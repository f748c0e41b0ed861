package org.hearsay.reader.pieces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word pieces that an encoder knows, numbered from 0 as its embedding table is; immutable. */
public final class Vocabulary {
  /** Marks a piece that continues a word. */
  static final String CONTINUATION = "##";

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int classification;
  private final int separator;

  /**
   * @param pieces the pieces in the order of their numbers
   * @throws IllegalArgumentException when one of {@code [UNK]}, {@code [CLS]}, {@code [SEP]} is
   *     missing
   */
  public Vocabulary(List<String> pieces) {
    ids = HashMap.newHashMap(pieces.size());
    for (String piece : pieces) {
      ids.put(piece, ids.size());
    }
    unknown = required("[UNK]");
    classification = required("[CLS]");
    separator = required("[SEP]");
  }

  /** Reads a vocabulary from UTF-8 text, one piece a line. */
  public static Vocabulary read(InputStream in) throws IOException {
    return new Vocabulary(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
  }

  private int required(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** The number of {@code piece}, or -1. */
  int idOf(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  /** The number of {@code [UNK]}, which stands for a word that can't be built from known pieces. */
  public int unknown() {
    return unknown;
  }

  /** The number of {@code [CLS]}, which begins every window. */
  public int classification() {
    return classification;
  }

  /** The number of {@code [SEP]}, which ends every paragraph. */
  public int separator() {
    return separator;
  }
}
