package org.hearsay.training.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.source.resolution.Features;
import org.hearsay.training.judgement.FeatureFile.Entry;
import org.hearsay.training.judgement.SoftmaxRegression.Case;
import org.hearsay.training.weights.Checkpoint;
import org.hearsay.training.weights.Tensor;

/**
 * Attributions on which teachers have marked how likely each act is, as cases for a smaller judge
 * to learn from (Hinton, Vinyals and Dean 2015).
 */
final class Taught {
  private final List<Entry> entries;
  private final Map<String, Tensor> marks;
  private final double temperature;
  private final double gold;
  private final double unlabelled;

  /**
   * @param folder has {@code judgement.features} and the marks on the same attributions, {@code
   *     judgement.checkpoint}
   * @param temperature what divides the logarithms of marks: below 1 makes them surer
   * @param gold how much a label counts against the marks on the same attribution, 0 to 1
   * @param unlabelled how much an attribution without label counts against one with
   * @throws IllegalArgumentException when there are not as many marks as attributions
   */
  Taught(Path folder, double temperature, double gold, double unlabelled) throws IOException {
    this(
        FeatureFile.read(folder.resolve("judgement.features")),
        Checkpoint.read(folder.resolve("judgement.checkpoint")),
        temperature,
        gold,
        unlabelled);
  }

  Taught(
      List<Entry> entries,
      Map<String, Tensor> marks,
      double temperature,
      double gold,
      double unlabelled) {
    this.entries = entries;
    this.marks = marks;
    this.temperature = temperature;
    this.gold = gold;
    this.unlabelled = unlabelled;
    marks.forEach((name, tensor) -> {
      if (tensor.shape()[0] != entries.size()) {
        throw new IllegalArgumentException(
            tensor.shape()[0] + " marks " + name + " on " + entries.size() + " attributions");
      }
    });
  }

  /**
   * For acts.
   *
   * @param without part of the articles that neither these cases nor their marks come from; {@link
   *     FeatureFile#UNLABELLED} for no part
   */
  List<Case> acts(int without) {
    boolean all = without == FeatureFile.UNLABELLED;
    Tensor chosen = marks.get(all ? "act" : "act." + without);
    if (chosen == null) {
      throw new IllegalArgumentException("no marks of acts without part " + without);
    }
    List<Case> cases = new ArrayList<>();
    for (int n = 0; n < entries.size(); n++) {
      Entry entry = entries.get(n);
      if (all || entry.part() != without) {
        Features features = entry.features();
        cases.add(
            new Case(
                features.act(),
                features.impression().ofAct(),
                target(chosen, n, entry.act()),
                entry.isLabelled() ? 1 : unlabelled));
      }
    }
    return cases;
  }

  private float[] target(Tensor chosen, int number, int label) {
    int classes = (int) chosen.shape()[1];
    float[] target = Arrays.copyOfRange(chosen.values(), number * classes, (number + 1) * classes);
    temper(target);
    if (label != FeatureFile.UNLABELLED) {
      for (int c = 0; c < classes; c++) {
        target[c] = (float) ((1 - gold) * target[c] + (c == label ? gold : 0));
      }
    }
    return target;
  }

  private void temper(float[] target) {
    double sum = 0;
    for (int c = 0; c < target.length; c++) {
      target[c] = (float) Math.pow(target[c], 1 / temperature);
      sum += target[c];
    }
    for (int c = 0; c < target.length; c++) {
      target[c] /= (float) sum;
    }
  }
}
