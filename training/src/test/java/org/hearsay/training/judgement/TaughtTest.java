package org.hearsay.training.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Impression;
import org.hearsay.source.resolution.Features;
import org.hearsay.training.judgement.FeatureFile.Entry;
import org.hearsay.training.judgement.SoftmaxRegression.Case;
import org.hearsay.training.weights.Tensor;
import org.junit.jupiter.api.Test;

class TaughtTest {
  private static final Features FEATURES =
      new Features(List.of(), List.of("negated cue"), new Impression(new float[4]));
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(0, 1, 1, FEATURES),
          new Entry(1, 0, 0, FEATURES),
          new Entry(FeatureFile.UNLABELLED, -1, -1, FEATURES));
  private static final Map<String, Tensor> MARKS =
      Map.of(
          "act", new Tensor(new float[] {0.5f, 0.5f, 0.5f, 0.5f, 0.25f, 0.75f}, 3, 2),
          "act.0", new Tensor(new float[] {0, 1, 1, 0, 1, 0}, 3, 2));

  @Test
  void aLabelIsMixedWithMarksAndTheRestHasMarksAlone() {
    List<Case> cases = new Taught(ENTRIES, MARKS, 1, 0.5, 0.125).acts(FeatureFile.UNLABELLED);

    assertThat(cases.get(0).target()).containsExactly(0.25f, 0.75f);
    assertThat(cases.get(2).target()).containsExactly(0.25f, 0.75f);
    assertThat(cases).extracting(Case::weight).containsExactly(1.0, 1.0, 0.125);
  }

  @Test
  void aLowTemperatureMakesMarksSurer() {
    List<Case> cases = new Taught(ENTRIES, MARKS, 0.5, 0.5, 1).acts(FeatureFile.UNLABELLED);

    assertThat(cases.get(2).target()).containsExactly(0.1f, 0.9f);
  }

  @Test
  void whatIsHeldOutTeachesNothing() {
    List<Case> cases = new Taught(ENTRIES, MARKS, 1, 0.5, 1).acts(0);

    assertThat(cases).hasSize(2);
    assertThat(cases.get(1).target()).containsExactly(1, 0);
  }

  @Test
  void marksOnOtherAttributionsAreRefused() {
    assertThatThrownBy(() -> new Taught(ENTRIES.subList(0, 2), MARKS, 1, 0.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 marks")
        .hasMessageContaining("on 2 attributions");
  }
}
