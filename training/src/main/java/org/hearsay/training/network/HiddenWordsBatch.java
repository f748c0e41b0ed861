package org.hearsay.training.network;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.reader.pieces.Window;
import org.hearsay.training.corpus.Example;

/**
 * Windows with some of their words hidden, padded to the longest window: 15 % of the pieces, of
 * which 80 % are shown as {@code [MASK]}, 10 % as any other piece, 10 % as they are.
 */
final class HiddenWordsBatch implements Batch {
  private static final double SHARE_HIDDEN = 0.15;
  private static final double SHARE_MASKED = 0.8;
  private static final double SHARE_REPLACED = 0.1;
  private static final float MASKED = -10_000;

  private final Objective.HiddenWords objective;
  private final Random random;
  private final int length;
  private final int windows;
  private final long[] ids;
  private final long[] cases;
  private final long[] quotes;
  private final float[] mask;
  private final List<Long> places = new ArrayList<>();
  private final List<Long> targets = new ArrayList<>();

  HiddenWordsBatch(List<Example> examples, Objective.HiddenWords objective, Random random) {
    this.objective = objective;
    this.random = random;
    windows = examples.size();
    length = examples.stream().mapToInt(e -> e.window().length()).max().orElseThrow();
    ids = new long[windows * length];
    cases = new long[windows * length];
    quotes = new long[windows * length];
    mask = new float[windows * length];
    Arrays.fill(mask, MASKED);
    for (int w = 0; w < windows; w++) {
      show(w * length, examples.get(w).window());
      hideWords(w * length, examples.get(w).window());
    }
  }

  /** How many pieces of {@code window} are hidden. */
  static long hidden(Window window) {
    return Math.max(1, Math.round(SHARE_HIDDEN * (window.endPiece() - window.firstPiece())));
  }

  private void show(int begin, Window window) {
    for (int position = 0; position < window.length(); position++) {
      ids[begin + position] = window.id(position);
      mask[begin + position] = 0;
      quotes[begin + position] = window.quotePosition(position).ordinal();
      cases[begin + position] = window.letterCase(position).ordinal();
    }
  }

  private void hideWords(int begin, Window window) {
    List<Integer> words = new ArrayList<>();
    for (int piece = window.firstPiece(); piece < window.endPiece(); piece++) {
      if (piece == window.firstPiece() || window.pieces().startsWord(piece)) {
        words.add(piece);
      }
    }
    Collections.shuffle(words, random);
    long left = hidden(window);
    for (int word : words) {
      int piece = word;
      do {
        if (left-- == 0) {
          return;
        }
        hide(begin + window.position(piece));
        piece++;
      } while (piece < window.endPiece() && !window.pieces().startsWord(piece));
    }
  }

  private void hide(int at) {
    places.add((long) at);
    targets.add(ids[at]);
    double drawn = random.nextDouble();
    if (drawn < SHARE_MASKED) {
      ids[at] = objective.mask();
    } else if (drawn < SHARE_MASKED + SHARE_REPLACED) {
      ids[at] = random.nextInt(objective.pieces());
    }
  }

  @Override
  public int largestState(int width) {
    return windows * length * width;
  }

  @Override
  public List<PtNDArray> arrays(NDManager manager) {
    Shape flat = new Shape(windows, length);
    return List.of(
        (PtNDArray) manager.create(ids, flat),
        (PtNDArray) manager.create(cases, flat),
        (PtNDArray) manager.create(quotes, flat),
        (PtNDArray) manager.create(mask, new Shape(windows, 1, 1, length)),
        (PtNDArray) manager.create(places.stream().mapToLong(Long::longValue).toArray()),
        (PtNDArray) manager.create(targets.stream().mapToLong(Long::longValue).toArray()));
  }
}
