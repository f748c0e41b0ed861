package org.hearsay.training.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hearsay.training.corpus.Example;

/**
 * A part of training with a learning rate of its own, which rises over its first {@value #WARM_UP}
 * and falls linearly to nothing.
 *
 * @param steps each in shares for the workers
 * @param encoderRate highest learning rate of the pre-trained parameters
 * @param headRate highest learning rate of the others
 */
record Lesson(List<List<List<Example>>> steps, double encoderRate, double headRate) {
  private static final double WARM_UP = 0.06;
  private static final int POSITIONS_A_STEP = 2048;
  private static final int DRAWN_TOGETHER = 256;

  /** Shows every example once for each seed, in the order that the seed draws. */
  static Lesson of(
      List<Example> examples, List<Long> seeds, int workers, double encoderRate, double headRate) {
    List<List<List<Example>>> steps = new ArrayList<>();
    for (long seed : seeds) {
      steps.addAll(epoch(examples, workers, new Random(seed)));
    }
    return new Lesson(steps, encoderRate, headRate);
  }

  /** What the rates of a step are multiplied by. */
  double schedule(int step) {
    double done = step / (double) steps.size();
    return done < WARM_UP
        ? Math.max(0.02, done / WARM_UP)
        : Math.max(0, (1 - done) / (1 - WARM_UP));
  }

  /** An epoch's steps, pairs of like length together. */
  private static List<List<List<Example>>> epoch(
      List<Example> examples, int workers, Random random) {
    List<Example> all = new ArrayList<>(examples);
    Collections.shuffle(all, random);
    List<List<List<Example>>> steps = new ArrayList<>();
    for (int begin = 0; begin < all.size(); begin += DRAWN_TOGETHER) {
      List<Example> drawn =
          new ArrayList<>(all.subList(begin, Math.min(all.size(), begin + DRAWN_TOGETHER)));
      drawn.sort(Comparator.comparingInt(e -> -e.window().length()));
      addSteps(drawn, workers, steps);
    }
    Collections.shuffle(steps, random);
    return steps;
  }

  private static void addSteps(List<Example> drawn, int workers, List<List<List<Example>>> steps) {
    List<Example> step = new ArrayList<>();
    int positions = 0;
    for (Example example : drawn) {
      if (positions + example.window().length() > POSITIONS_A_STEP && step.size() >= workers) {
        steps.add(shares(step, workers));
        step = new ArrayList<>();
        positions = 0;
      }
      step.add(example);
      positions += example.window().length();
    }
    steps.add(shares(step, workers));
  }

  private static List<List<Example>> shares(List<Example> step, int workers) {
    List<List<Example>> shares = new ArrayList<>();
    int size = (step.size() + workers - 1) / workers;
    for (int begin = 0; begin < step.size(); begin += size) {
      shares.add(step.subList(begin, Math.min(step.size(), begin + size)));
    }
    return shares;
  }
}
