package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hearsay.reader.labels.CueDistance;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.LabelPath;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.Window;

/**
 * The network in ONNX Runtime. A window is run alone and on the calling thread, so that what comes
 * out does not depend on what else is read: 8-bit activations take their scale from all that runs
 * together. Safe for several threads.
 */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession linker;

  Network(ModelFiles files) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      encoder = environment.createSession(files.encoder(), options);
      linker = environment.createSession(files.linker(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime can't load the model: " + e.getMessage(), e);
    }
  }

  /**
   * A window after the encoder: its tags, and its states for the linker. Native memory until
   * closed.
   */
  final class Encoded implements AutoCloseable {
    private final Window window;
    private final OrtSession.Result result;
    private final int[] words;

    private Encoded(Window window, OrtSession.Result result) {
      this.window = window;
      this.result = result;
      words = IntStream.range(0, window.length()).filter(window::startsWord).toArray();
    }

    /** The positions at which words begin. */
    int[] words() {
      return words;
    }

    /** What each word is in any attribution. */
    Emissions tags() {
      return Emissions.of(tensor("tags").getFloatBuffer(), 0, Tag.values().length, words);
    }

    /** What kind of name each word belongs to; none where the model does not tell names. */
    Optional<Emissions> names() {
      return result
          .get("names")
          .map(names ->
              Emissions.of(
                  ((OnnxTensor) names).getFloatBuffer(), 0, NameTag.values().length, words));
    }

    /** Sums up the states of words. */
    Pooling pooling() {
      OnnxTensor states = tensor("states");
      return new Pooling(states.getFloatBuffer(), words, (int) states.getInfo().getShape()[2]);
    }

    private OnnxTensor tensor(String name) {
      return (OnnxTensor) result.get(name).orElseThrow();
    }

    /** What each word is to each of the cues, which are runs of words. */
    List<Emissions> roles(List<LabelPath.Run> cues) {
      int length = window.length();
      long[] first = cues.stream().mapToLong(cue -> words[cue.first()]).toArray();
      long[] last = cues.stream().mapToLong(cue -> words[cue.last()]).toArray();
      long[] distances = new long[cues.size() * length];
      for (int i = 0; i < distances.length; i++) {
        int cue = i / length;
        distances[i] = CueDistance.of(window, i % length, (int) first[cue], (int) last[cue]);
      }
      try (OnnxTensor firsts = integers(first, cues.size());
          OnnxTensor lasts = integers(last, cues.size());
          OnnxTensor far = integers(distances, cues.size(), length);
          OrtSession.Result roles =
              linker.run(
                  Map.of(
                      "states",
                      tensor("states"),
                      "first",
                      firsts,
                      "last",
                      lasts,
                      "distances",
                      far))) {
        var logits = ((OnnxTensor) roles.get(0)).getFloatBuffer();
        int labels = Role.values().length;
        return IntStream.range(0, cues.size())
            .mapToObj(cue -> Emissions.of(logits, cue * length * labels, labels, words))
            .toList();
      } catch (OrtException e) {
        throw new IllegalStateException("the linker failed: " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /** ONNX Runtime's name and version. */
  String runtime() {
    return "ONNX Runtime " + environment.getVersion();
  }

  /** Runs the encoder. */
  Encoded encode(Window window) {
    try (OnnxTensor ids = perPosition(window, window::id);
        OnnxTensor cases = perPosition(window, position -> window.letterCase(position).ordinal());
        OnnxTensor quotes =
            perPosition(window, position -> window.quotePosition(position).ordinal())) {
      return new Encoded(window, encoder.run(Map.of("ids", ids, "cases", cases, "quotes", quotes)));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor perPosition(Window window, ToLongFunction<Integer> value) throws OrtException {
    long[] values = IntStream.range(0, window.length()).mapToLong(value::applyAsLong).toArray();
    return integers(values, 1, values.length);
  }

  private OnnxTensor integers(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try {
      encoder.close();
      linker.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime can't free the model: " + e.getMessage(), e);
    }
  }
}
