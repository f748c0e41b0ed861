package org.hearsay.training.weights;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a BERT encoder in a zip of TensorFlow's saved model.
 *
 * <p>Its variables are a tensor bundle of one shard: an index, which is a table of LevelDB (key and
 * BundleEntryProto: shape = 2, offset = 4, size = 5), and the values one after the other,
 * little-endian.
 */
public final class TensorFlowBert implements BertWeights {
  private static final String INDEX = "variables/variables.index";
  private static final String VALUES = "variables/variables.data-00000-of-00001";
  private static final String PREFIX = "module/bert/";
  private static final int FOOTER = 48;

  private final Map<String, Place> places = new HashMap<>();
  private final ByteBuffer values;

  private record Place(long[] shape, int offset, int size) {}

  private TensorFlowBert(byte[] index, byte[] values) throws IOException {
    this.values = ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer footer = ByteBuffer.wrap(index, index.length - FOOTER, FOOTER).slice();
    varint(footer);
    varint(footer);
    for (byte[] handle : entries(block(index, footer)).values()) {
      for (Map.Entry<String, byte[]> entry :
          entries(block(index, ByteBuffer.wrap(handle))).entrySet()) {
        places.put(entry.getKey(), place(entry.getValue()));
      }
    }
  }

  /** Reads a zip of a saved model to its end. */
  public static TensorFlowBert read(InputStream zip) throws IOException {
    byte @Nullable [] index = null;
    byte @Nullable [] values = null;
    ZipInputStream in = new ZipInputStream(zip);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      switch (entry.getName()) {
        case INDEX -> index = in.readAllBytes();
        case VALUES -> values = in.readAllBytes();
        default -> {}
      }
    }
    if (index == null || values == null) {
      throw new IOException("no variables in the saved model");
    }
    return new TensorFlowBert(index, values);
  }

  @Override
  public Tensor tensor(String name) {
    boolean norm = name.contains("LayerNorm");
    boolean matrix = name.endsWith(".weight") && !name.startsWith("embeddings.");
    String variable =
        name.replace(".weight", norm ? ".gamma" : matrix ? ".kernel" : "")
            .replace(".bias", norm ? ".beta" : ".bias")
            .replaceFirst("layer\\.(\\d+)", "layer_$1")
            .replace('.', '/');
    Place place = places.get(PREFIX + variable);
    if (place == null) {
      throw new IllegalArgumentException("the saved model has no variable " + variable);
    }
    float[] floats = new float[place.size() / Float.BYTES];
    values
        .slice(place.offset(), place.size())
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(floats);
    Tensor tensor = new Tensor(floats, place.shape());
    return matrix && !norm ? tensor.transposed() : tensor;
  }

  @Override
  public int layers() {
    int layers = 0;
    while (places.containsKey(PREFIX + "encoder/layer_" + layers + "/output/dense/bias")) {
      layers++;
    }
    return layers;
  }

  private static ByteBuffer block(byte[] table, ByteBuffer handle) throws IOException {
    int offset = varint(handle);
    int size = varint(handle);
    if (table[offset + size] != 0) {
      throw new IOException("a compressed block in the index of variables");
    }
    return ByteBuffer.wrap(table, offset, size).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A block's keys and values: each key is given by what it shares with the one before. */
  private static Map<String, byte[]> entries(ByteBuffer block) {
    Map<String, byte[]> entries = new HashMap<>();
    int restarts = block.getInt(block.limit() - Integer.BYTES);
    block.limit(block.limit() - Integer.BYTES * (restarts + 1));
    String last = "";
    while (block.hasRemaining()) {
      int shared = varint(block);
      byte[] rest = new byte[varint(block)];
      byte[] value = new byte[varint(block)];
      block.get(rest).get(value);
      last =
          last.substring(0, shared)
              + new String(rest, java.nio.charset.StandardCharsets.ISO_8859_1);
      entries.put(last, value);
    }
    return entries;
  }

  private static Place place(byte[] entry) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(entry);
    List<Long> shape = new ArrayList<>();
    int offset = 0;
    int size = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 2 -> readShape(CodedInputStream.newInstance(in.readByteArray()), shape);
        case 4 -> offset = Math.toIntExact(in.readInt64());
        case 5 -> size = Math.toIntExact(in.readInt64());
        default -> in.skipField(tag);
      }
    }
    return new Place(shape.stream().mapToLong(Long::longValue).toArray(), offset, size);
  }

  /** TensorShapeProto: dim = 2, of which size = 1. */
  private static void readShape(CodedInputStream in, List<Long> shape) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      CodedInputStream dimension = CodedInputStream.newInstance(in.readByteArray());
      dimension.readTag();
      shape.add(dimension.readInt64());
    }
  }

  private static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
