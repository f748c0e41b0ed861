package org.hearsay.training.names;

import java.util.ArrayList;
import java.util.List;

/** States of words and their tags, in the order of a text; grows. */
final class TaggedStates {
  private final List<short[]> states = new ArrayList<>();
  private final List<Integer> tags = new ArrayList<>();

  /** Keeps a state in half precision. */
  void add(float[] state, int tag) {
    short[] half = new short[state.length];
    for (int i = 0; i < half.length; i++) {
      half[i] = Float.floatToFloat16(state[i]);
    }
    states.add(half);
    tags.add(tag);
  }

  int size() {
    return tags.size();
  }

  int tag(int i) {
    return tags.get(i);
  }

  /** Writes state {@code i} into {@code values}. */
  void state(int i, float[] values) {
    short[] half = states.get(i);
    for (int j = 0; j < half.length; j++) {
      values[j] = Float.float16ToFloat(half[j]);
    }
  }

  int width() {
    return states.getFirst().length;
  }
}
