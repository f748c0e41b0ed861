package org.hearsay.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.training.weights.Tensor;

/**
 * A linear classifier of words, fitted by stochastic gradient descent with a falling rate.
 *
 * @param weights tags by width, row after row
 * @param biases one a tag
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NameHead(float[] weights, float[] biases) {
  private static final int TAGS = NameTag.values().length;
  private static final int EPOCHS = 4;
  private static final double RATE = 0.003;

  private record Word(TaggedStates text, int index) {}

  static NameHead fit(List<TaggedStates> texts) {
    int width = texts.getFirst().width();
    NameHead head = new NameHead(new float[TAGS * width], new float[TAGS]);
    List<Word> words = new ArrayList<>();
    for (TaggedStates text : texts) {
      for (int i = 0; i < text.size(); i++) {
        words.add(new Word(text, i));
      }
    }
    float[] state = new float[width];
    Random random = new Random(1);
    long step = 0;
    long steps = (long) EPOCHS * words.size();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(words, random);
      for (Word word : words) {
        word.text().state(word.index(), state);
        head.step(state, word.text().tag(word.index()), RATE * (1 - (double) step++ / steps));
      }
    }
    return head;
  }

  private void step(float[] state, int tag, double rate) {
    double[] p = probabilities(state);
    for (int t = 0; t < TAGS; t++) {
      float error = (float) (rate * ((t == tag ? 1 : 0) - p[t]));
      biases[t] += error;
      int row = t * state.length;
      for (int i = 0; i < state.length; i++) {
        weights[row + i] += error * state[i];
      }
    }
  }

  private double[] probabilities(float[] state) {
    double[] scores = new double[TAGS];
    double largest = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < TAGS; t++) {
      float sum = biases[t];
      int row = t * state.length;
      for (int i = 0; i < state.length; i++) {
        sum += weights[row + i] * state[i];
      }
      scores[t] = sum;
      largest = Math.max(largest, sum);
    }
    double sum = 0;
    for (int t = 0; t < TAGS; t++) {
      scores[t] = Math.exp(scores[t] - largest);
      sum += scores[t];
    }
    for (int t = 0; t < TAGS; t++) {
      scores[t] /= sum;
    }
    return scores;
  }

  /** F1 of the words of names, each with its kind. */
  double f1(List<TaggedStates> texts) {
    long gold = 0;
    long found = 0;
    long right = 0;
    float[] state = new float[texts.getFirst().width()];
    for (TaggedStates text : texts) {
      for (int i = 0; i < text.size(); i++) {
        text.state(i, state);
        double[] p = probabilities(state);
        int best = 0;
        for (int t = 1; t < TAGS; t++) {
          best = p[t] > p[best] ? t : best;
        }
        gold += text.tag(i) > 0 ? 1 : 0;
        found += best > 0 ? 1 : 0;
        right += best > 0 && best == text.tag(i) ? 1 : 0;
      }
    }
    return 2.0 * right / Math.max(1, gold + found);
  }

  Tensor weight() {
    return new Tensor(Arrays.copyOf(weights, weights.length), TAGS, weights.length / TAGS);
  }

  Tensor bias() {
    return new Tensor(biases.clone(), TAGS);
  }
}
