package org.hearsay.training.judgement;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Impression;
import org.hearsay.source.resolution.Features;

/** What judgements rest on, of many attributions, in a file. */
public final class FeatureFile implements AutoCloseable {
  /** Stands for a kind or an act that nobody labelled. */
  public static final int UNLABELLED = -1;

  private final DataOutputStream out;
  private int count;

  /**
   * An entry.
   *
   * @param part the one that its article is held out with; {@link #UNLABELLED} for an article
   *     without labels
   * @param kind ordinal, or {@link #UNLABELLED}
   * @param act ordinal, or {@link #UNLABELLED}
   */
  public record Entry(int part, int kind, int act, Features features) {
    /** Whether people said something of it. */
    boolean isLabelled() {
      return kind != UNLABELLED;
    }
  }

  /** Begins a new file. */
  public FeatureFile(Path file) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /** Adds an entry behind the others. */
  public void add(Entry entry) throws IOException {
    out.writeByte(1);
    out.writeByte(entry.part());
    out.writeByte(entry.kind());
    out.writeByte(entry.act());
    write(entry.features().kind());
    write(entry.features().act());
    float[] values = entry.features().impression().values();
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
    count++;
  }

  /** How many entries there are. */
  public int count() {
    return count;
  }

  /** Marks the file as whole; without that it can't be read. */
  public void complete() throws IOException {
    out.writeByte(0);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(List<String> indicators) throws IOException {
    out.writeInt(indicators.size());
    for (String indicator : indicators) {
      out.writeUTF(indicator);
    }
  }

  /** All entries of a file, in their order. */
  public static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (in.readByte() != 0) {
        int part = in.readByte();
        int kind = in.readByte();
        int act = in.readByte();
        List<String> kindIndicators = indicators(in, known);
        List<String> actIndicators = indicators(in, known);
        Impression impression = new Impression(values(in));
        entries.add(
            new Entry(part, kind, act, new Features(kindIndicators, actIndicators, impression)));
      }
    }
    return entries;
  }

  private static List<String> indicators(DataInputStream in, Map<String, String> known)
      throws IOException {
    int count = in.readInt();
    List<String> indicators = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      indicators.add(known.computeIfAbsent(in.readUTF(), name -> name));
    }
    return indicators;
  }

  private static float[] values(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    byte[] bytes = new byte[values.length * Float.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }
}
