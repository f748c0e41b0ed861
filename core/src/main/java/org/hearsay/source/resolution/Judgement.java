package org.hearsay.source.resolution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;

/**
 * Weighs what words and the encoder say about an attribution's source and act. Immutable; trained
 * on labelled attributions and the encoder that ships with it.
 *
 * @param kind weights of the kinds of source
 * @param act weights of the acts
 * @param speaker weights of "the speaker is wrong" and "is right"
 */
public record Judgement(Weights kind, Weights act, Weights speaker) {
  /**
   * Reads three sets of weights, one after the other.
   *
   * @throws IOException when the stream ends too early
   */
  public static Judgement read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    return new Judgement(Weights.read(data), Weights.read(data), Weights.read(data));
  }

  /** A judgement that holds everything for equally likely. */
  public static Judgement undecided() {
    return new Judgement(
        Weights.none(SourceKind.values().length),
        Weights.none(Act.values().length),
        Weights.none(2));
  }

  /** Writes what {@link #read} reads. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (Weights weights : List.of(kind, act, speaker)) {
      weights.write(data);
    }
    data.flush();
  }

  /** The probability of each kind of source, in the order of {@link SourceKind}. */
  double[] kinds(Features features) {
    return kind.probabilities(features.kind(), features.impression().ofSource());
  }

  /** The probability of each act, in the order of {@link Act}. */
  double[] acts(Features features) {
    return act.probabilities(features.act(), features.impression().ofAct());
  }

  /** The probability that a resolved speaker is right. */
  double speakerIsRight(List<String> indicators) {
    return speaker.probabilities(indicators, new float[0])[1];
  }

  /** What a speaker's confidence rests on. */
  public static List<String> speakerIndicators(Features features, SourceKind kind, double sure) {
    List<String> indicators = new ArrayList<>();
    indicators.add("kind=" + kind);
    indicators.add("sure=" + (int) (sure * 5));
    features.kind().stream()
        .filter(f -> f.startsWith("form=") || f.startsWith("entity="))
        .forEach(indicators::add);
    return indicators;
  }
}
