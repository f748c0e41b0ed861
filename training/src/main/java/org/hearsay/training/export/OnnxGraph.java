package org.hearsay.training.export;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.training.weights.Tensor;

/**
 * An ONNX model in the making (onnx.proto3, opset 20 and ONNX Runtime's own operators, domain
 * {@code com.microsoft}). Nodes are added in the order of computation; each returns the name of its
 * first output.
 */
final class OnnxGraph {
  /** Element types, as TensorProto.DataType numbers them. */
  static final int FLOAT = 1;

  static final int INT8 = 3;
  static final int INT64 = 7;

  private static final String CONTRIB = "com.microsoft";
  private static final int IR_VERSION = 9;
  private static final int OPSET = 20;

  private final List<ByteString> nodes = new ArrayList<>();
  private final List<ByteString> initializers = new ArrayList<>();
  private final List<ByteString> inputs = new ArrayList<>();
  private final List<ByteString> outputs = new ArrayList<>();
  private final String name;
  private int named;

  OnnxGraph(String name) {
    this.name = name;
  }

  private interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private static ByteString message(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      fields.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteString.copyFrom(bytes.toByteArray());
  }

  /** An attribute of a node: an int, a float or a list of ints. */
  record Attribute(String name, Object value) {
    ByteString bytes() {
      return message(out -> {
        out.writeString(1, name);
        switch (value) {
          case Integer i -> {
            out.writeInt64(3, i);
            out.writeInt32(20, 2);
          }
          case Float f -> {
            out.writeFloat(2, f);
            out.writeInt32(20, 1);
          }
          default ->
              throw new IllegalArgumentException("attribute " + name + " of " + value.getClass());
        }
      });
    }
  }

  String node(String operator, List<String> arguments, Attribute... attributes) {
    return nodes("", operator, 1, arguments, attributes).getFirst();
  }

  String fused(String operator, List<String> arguments, Attribute... attributes) {
    return nodes(CONTRIB, operator, 1, arguments, attributes).getFirst();
  }

  List<String> nodes(
      String domain,
      String operator,
      int results,
      List<String> arguments,
      Attribute... attributes) {
    int number = named++;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < results; i++) {
      names.add(operator + "_" + number + (i == 0 ? "" : "_" + i));
    }
    nodes.add(
        message(out -> {
          for (String argument : arguments) {
            out.writeString(1, argument);
          }
          for (String result : names) {
            out.writeString(2, result);
          }
          out.writeString(3, operator + "_" + number);
          out.writeString(4, operator);
          for (Attribute attribute : attributes) {
            out.writeBytes(5, attribute.bytes());
          }
          if (!domain.isEmpty()) {
            out.writeString(7, domain);
          }
        }));
    return names;
  }

  /** Adds a constant of floats; returns its name. */
  String constant(String name, Tensor tensor) {
    ByteBuffer raw =
        ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(tensor.values());
    return constant(name, FLOAT, tensor.shape(), raw.array());
  }

  /** Adds a constant of signed bytes. */
  String constant(String name, byte[] values, long... shape) {
    return constant(name, INT8, shape, values);
  }

  /** Adds a constant list of integers. */
  String constant(String name, long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return constant(name, INT64, new long[] {values.length}, raw.array());
  }

  private String constant(String name, int type, long[] shape, byte[] raw) {
    initializers.add(
        message(out -> {
          for (long n : shape) {
            out.writeInt64(1, n);
          }
          out.writeInt32(2, type);
          out.writeString(8, name);
          out.writeByteArray(9, raw);
        }));
    return name;
  }

  /** Adds an input; a dimension is a number or a name. */
  String input(String name, int type, Object... shape) {
    inputs.add(valueInfo(name, type, shape));
    return name;
  }

  /** Gives {@code value} out under a name. */
  void output(String value, String name, int type, Object... shape) {
    nodes.add(
        message(out -> {
          out.writeString(1, value);
          out.writeString(2, name);
          out.writeString(3, "output_" + name);
          out.writeString(4, "Identity");
        }));
    outputs.add(valueInfo(name, type, shape));
  }

  private static ByteString valueInfo(String name, int type, Object... shape) {
    ByteString dimensions =
        message(out -> {
          for (Object n : shape) {
            out.writeBytes(
                1,
                message(dimension -> {
                  if (n instanceof Integer size) {
                    dimension.writeInt64(1, size);
                  } else {
                    dimension.writeString(2, n.toString());
                  }
                }));
          }
        });
    ByteString tensor =
        message(out -> {
          out.writeInt32(1, type);
          out.writeBytes(2, dimensions);
        });
    ByteString typeProto = message(out -> out.writeBytes(1, tensor));
    return message(out -> {
      out.writeString(1, name);
      out.writeBytes(2, typeProto);
    });
  }

  /** The whole model as a file's bytes. */
  byte[] bytes() {
    ByteString graph =
        message(out -> {
          for (ByteString node : nodes) {
            out.writeBytes(1, node);
          }
          out.writeString(2, name);
          for (ByteString initializer : initializers) {
            out.writeBytes(5, initializer);
          }
          for (ByteString input : inputs) {
            out.writeBytes(11, input);
          }
          for (ByteString output : outputs) {
            out.writeBytes(12, output);
          }
        });
    return message(
            out -> {
              out.writeInt64(1, IR_VERSION);
              out.writeString(2, "hearsay");
              out.writeBytes(7, graph);
              out.writeBytes(8, operators("", OPSET));
              out.writeBytes(8, operators(CONTRIB, 1));
            })
        .toByteArray();
  }

  private static ByteString operators(String domain, int version) {
    return message(out -> {
      out.writeString(1, domain);
      out.writeInt64(2, version);
    });
  }
}
