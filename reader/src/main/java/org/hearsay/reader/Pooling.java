package org.hearsay.reader;

import java.nio.FloatBuffer;
import java.util.List;
import org.hearsay.attribution.Impression;
import org.hearsay.reader.labels.LabelPath;

/** Sums up the encoder's states over the words of an attribution. */
final class Pooling {
  private final FloatBuffer states;
  private final int[] words;
  private final int width;

  /**
   * @param states positions by width
   * @param words the positions at which words begin
   */
  Pooling(FloatBuffer states, int[] words, int width) {
    this.states = states;
    this.words = words;
    this.width = width;
  }

  /** The impression of an attribution, as {@link Impression} lays it out. */
  Impression of(List<LabelPath.Run> source, List<LabelPath.Run> cue, List<LabelPath.Run> content) {
    float[] values = new float[4 * width];
    mean(source, values, 0);
    mean(cue, values, width);
    mean(content, values, 2 * width);
    int first = content.getFirst().first();
    mean(List.of(new LabelPath.Run(first, first)), values, 3 * width);
    return new Impression(values);
  }

  private void mean(List<LabelPath.Run> runs, float[] values, int at) {
    int count = runs.stream().mapToInt(run -> run.last() - run.first() + 1).sum();
    for (LabelPath.Run run : runs) {
      for (int word = run.first(); word <= run.last(); word++) {
        for (int i = 0; i < width; i++) {
          values[at + i] += states.get(words[word] * width + i) / count;
        }
      }
    }
  }
}
