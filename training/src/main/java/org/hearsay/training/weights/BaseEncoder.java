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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weights of a pre-trained BERT encoder, read from an ONNX file as PyTorch exports it. Matrices
 * of linear layers have anonymous names there; the node that multiplies by them has the layer's
 * name.
 *
 * <p>Only the fields needed of ONNX's protocol buffers are read (onnx.proto3: ModelProto.graph = 7;
 * GraphProto.node = 1, initializer = 5; NodeProto.input = 1, name = 3, op_type = 4;
 * TensorProto.dims = 1, data_type = 2, name = 8, raw_data = 9).
 */
public final class BaseEncoder implements BertWeights {
  private static final int FLOAT = 1;
  private static final Pattern LINEAR = Pattern.compile("encoder\\.(layer\\.\\d+)\\.(.*)\\.weight");

  private final Map<String, Tensor> initializers = new HashMap<>();
  private final Map<String, String> matrixOfNode = new HashMap<>();

  private BaseEncoder() {}

  /** Reads an ONNX file to its end. */
  public static BaseEncoder read(InputStream onnx) throws IOException {
    BaseEncoder encoder = new BaseEncoder();
    CodedInputStream in = CodedInputStream.newInstance(onnx.readAllBytes());
    forEachField(
        in,
        (field, value) -> {
          if (field == 7) {
            encoder.readGraph(value.readByteBuffer());
            return true;
          }
          return false;
        });
    return encoder;
  }

  @Override
  public Tensor tensor(String name) {
    Tensor tensor = initializers.get(name);
    if (tensor != null) {
      return tensor;
    }
    Matcher linear = LINEAR.matcher(name);
    if (linear.matches()) {
      String node =
          "/encoder/" + linear.group(1) + "/" + linear.group(2).replace('.', '/') + "/MatMul";
      Tensor matrix = initializers.get(matrixOfNode.getOrDefault(node, ""));
      if (matrix != null) {
        return matrix.transposed();
      }
    }
    throw new IllegalArgumentException("the encoder's file has no tensor " + name);
  }

  @Override
  public int layers() {
    int layers = 0;
    while (initializers.containsKey("encoder.layer." + layers + ".output.dense.bias")) {
      layers++;
    }
    return layers;
  }

  private interface FieldReader {
    /** Reads the field's value and returns true, or reads nothing and returns false. */
    boolean read(int field, CodedInputStream value) throws IOException;
  }

  private static void forEachField(CodedInputStream in, FieldReader reader) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (!reader.read(WireFormat.getTagFieldNumber(tag), in)) {
        in.skipField(tag);
      }
    }
  }

  private void readGraph(ByteBuffer graph) throws IOException {
    forEachField(
        CodedInputStream.newInstance(graph),
        (field, value) -> {
          switch (field) {
            case 1 -> readNode(value.readByteBuffer());
            case 5 -> readTensor(value.readByteBuffer());
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private void readNode(ByteBuffer node) throws IOException {
    List<String> inputs = new ArrayList<>();
    String[] nameAndType = {"", ""};
    forEachField(
        CodedInputStream.newInstance(node),
        (field, value) -> {
          switch (field) {
            case 1 -> inputs.add(value.readString());
            case 3 -> nameAndType[0] = value.readString();
            case 4 -> nameAndType[1] = value.readString();
            default -> {
              return false;
            }
          }
          return true;
        });
    if (nameAndType[1].equals("MatMul") && inputs.size() == 2) {
      matrixOfNode.put(nameAndType[0], inputs.get(1));
    }
  }

  private void readTensor(ByteBuffer tensor) throws IOException {
    List<Long> shape = new ArrayList<>();
    int[] type = {0};
    String[] name = {""};
    ByteBuffer[] raw = {ByteBuffer.allocate(0)};
    forEachField(
        CodedInputStream.newInstance(tensor),
        (field, value) -> {
          switch (field) {
            case 1 -> shape.add(value.readInt64());
            case 2 -> type[0] = value.readInt32();
            case 8 -> name[0] = value.readString();
            case 9 -> raw[0] = value.readByteBuffer();
            default -> {
              return false;
            }
          }
          return true;
        });
    if (type[0] == FLOAT) {
      float[] values = new float[raw[0].remaining() / Float.BYTES];
      raw[0].order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      initializers.put(
          name[0], new Tensor(values, shape.stream().mapToLong(Long::longValue).toArray()));
    }
  }
}
