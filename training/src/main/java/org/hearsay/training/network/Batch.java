package org.hearsay.training.network;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.reader.labels.CueDistance;
import org.hearsay.reader.pieces.LetterCase;
import org.hearsay.reader.pieces.Window;
import org.hearsay.training.corpus.Example;

/**
 * Examples as arrays, padded to the longest window.
 *
 * <p>Now and then a window is shown without its quotation feature, or as if set in capitals or
 * small letters throughout, so that the network does not lean on what a stray mark or a headline's
 * setting takes away.
 */
final class Batch {
  private static final float MASKED = -10_000;
  private static final double SHARE_WITHOUT_QUOTES = 0.05;
  private static final double SHARE_UPPER = 0.03;
  private static final double SHARE_LOWER = 0.02;

  private final int length;
  private final int windows;
  private final long[] ids;
  private final long[] cases;
  private final long[] quotes;
  private final long[] tags;
  private final float[] mask;
  private final List<Long> cueWindow = new ArrayList<>();
  private final List<Long> cueFirst = new ArrayList<>();
  private final List<Long> cueLast = new ArrayList<>();
  private final List<long[]> distances = new ArrayList<>();
  private final List<long[]> roles = new ArrayList<>();

  Batch(List<Example> examples, Random random) {
    windows = examples.size();
    length = examples.stream().mapToInt(e -> e.window().length()).max().orElseThrow();
    ids = new long[windows * length];
    cases = new long[windows * length];
    quotes = new long[windows * length];
    tags = filled(windows * length, Example.UNLABELLED);
    mask = new float[windows * length];
    Arrays.fill(mask, MASKED);
    for (int w = 0; w < windows; w++) {
      fill(w, examples.get(w), random);
    }
    if (cueWindow.isEmpty()) {
      addCue(0, 0, 0, new long[length], filled(length, Example.UNLABELLED));
    }
  }

  private void fill(int w, Example example, Random random) {
    Window window = example.window();
    boolean withQuotes = random.nextDouble() >= SHARE_WITHOUT_QUOTES;
    double setting = random.nextDouble();
    for (int position = 0; position < window.length(); position++) {
      int at = w * length + position;
      ids[at] = window.id(position);
      mask[at] = 0;
      tags[at] = example.tags()[position];
      quotes[at] = withQuotes ? window.quotePosition(position).ordinal() : 0;
      cases[at] = shown(window.letterCase(position), setting).ordinal();
    }
    for (Example.Cue cue : example.cues()) {
      long[] distance = new long[length];
      for (int position = 0; position < window.length(); position++) {
        distance[position] = CueDistance.of(window, position, cue.first(), cue.last());
      }
      long[] labels = filled(length, Example.UNLABELLED);
      System.arraycopy(cue.roles(), 0, labels, 0, cue.roles().length);
      addCue(w, cue.first(), cue.last(), distance, labels);
    }
  }

  private static LetterCase shown(LetterCase letterCase, double setting) {
    if (letterCase == LetterCase.NONE) {
      return letterCase;
    }
    if (setting < SHARE_UPPER) {
      return LetterCase.UPPER;
    }
    return setting < SHARE_UPPER + SHARE_LOWER ? LetterCase.LOWER : letterCase;
  }

  private void addCue(int window, int first, int last, long[] distance, long[] labels) {
    cueWindow.add((long) window);
    cueFirst.add((long) window * length + first);
    cueLast.add((long) window * length + last);
    distances.add(distance);
    roles.add(labels);
  }

  private static long[] filled(int size, long value) {
    long[] array = new long[size];
    Arrays.fill(array, value);
    return array;
  }

  /** Most values that any one array of the network's states holds for this batch. */
  int largestState(int width) {
    return Math.max(windows * length * width, cueWindow.size() * length * Architecture.LINK_WIDTH);
  }

  /** The arrays in the order in which {@link NetworkScript} takes them. */
  List<PtNDArray> arrays(NDManager manager) {
    Shape flat = new Shape(windows, length);
    Shape cues = new Shape(cueWindow.size());
    Shape byCue = new Shape(cueWindow.size(), length);
    return List.of(
        (PtNDArray) manager.create(ids, flat),
        (PtNDArray) manager.create(cases, flat),
        (PtNDArray) manager.create(quotes, flat),
        (PtNDArray) manager.create(mask, new Shape(windows, 1, 1, length)),
        (PtNDArray) manager.create(tags, flat),
        (PtNDArray) manager.create(unboxed(cueWindow), cues),
        (PtNDArray) manager.create(unboxed(cueFirst), cues),
        (PtNDArray) manager.create(unboxed(cueLast), cues),
        (PtNDArray) manager.create(joined(distances), byCue),
        (PtNDArray) manager.create(joined(roles), byCue));
  }

  private static long[] unboxed(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  private static long[] joined(List<long[]> rows) {
    return rows.stream().flatMapToLong(Arrays::stream).toArray();
  }
}
