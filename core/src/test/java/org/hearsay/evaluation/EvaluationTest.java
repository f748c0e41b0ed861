package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String TEXT =
      "Hill said that the old bridge would hold. Reportedly it fell.";

  @Test
  void whatIsFoundExactlyCountsForEveryRole() {
    Scores scores =
        scores(
            List.of(gold("Hill", "said", "that the old bridge would hold")),
            found("Hill", "said", "that the old bridge would hold"));

    assertThat(scores)
        .isEqualTo(
            new Scores(
                new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1)));
  }

  @Test
  void halfTheContentIsLinkedButNotExact() {
    Scores scores =
        scores(
            List.of(gold("Hill", "said", "that the old bridge would hold")),
            found("Hill", "said", "the old bridge"));

    assertThat(scores.content().correct()).isZero();
    assertThat(scores.linked().correct()).isOne();
  }

  @Test
  void lessThanHalfTheContentIsNotLinked() {
    Scores scores =
        scores(
            List.of(gold("Hill", "said", "that the old bridge would hold")),
            found("Hill", "said", "would hold"));

    assertThat(scores.linked().correct()).isZero();
  }

  @Test
  void aSourceWhereThereIsNoneIsNotLinked() {
    Scores scores =
        scores(List.of(gold("", "Reportedly", "it fell")), found("Hill", "Reportedly", "it fell"));

    assertThat(scores.linked().correct()).isZero();
    assertThat(scores.content().correct()).isOne();
  }

  @Test
  void aSharedSourceIsOneSpan() {
    Scores scores =
        scores(
            List.of(
                gold("Hill", "said", "that the old bridge"), gold("Hill", "Reportedly", "it fell")),
            found("Hill", "said", "that the old bridge"));

    assertThat(scores.source()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.linked()).isEqualTo(new Score(2, 1, 1));
  }

  @Test
  void anAttributionIsPairedOnce() {
    Attribution twice = found("Hill", "said", "the old bridge");
    Scores scores = scores(List.of(gold("Hill", "said", "the old bridge")), twice, twice);

    assertThat(scores.linked()).isEqualTo(new Score(1, 2, 1));
  }

  @Test
  void precisionAndRecallAreShares() {
    Score score = new Score(4, 2, 1);

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.25);
    assertThat(score.f1()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Score.NONE.f1()).isZero();
  }

  private static Scores scores(List<Marked> gold, Attribution... found) {
    Evaluation evaluation = new Evaluation();
    evaluation.add(TEXT, gold, Arrays.asList(found));
    return evaluation.scores();
  }

  private static Marked gold(String source, String cue, String content) {
    return new Marked(spans(source), spans(cue), spans(content));
  }

  private static Attribution found(String source, String cue, String content) {
    return new Attribution(spans(source), spans(cue), spans(content), Quotation.INDIRECT, 1);
  }

  private static List<Span> spans(String words) {
    int begin = TEXT.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(begin, begin + words.length()));
  }
}
