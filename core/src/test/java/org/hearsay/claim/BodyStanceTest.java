package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.BodyStance.Question;
import org.hearsay.source.resolution.Weights;
import org.junit.jupiter.api.Test;

class BodyStanceTest {
  private static final String CLAIM = "Trade Minister Oren Maskell offers to resign";
  private static final String STORY =
      "Oren Maskell, the trade minister, offered to resign on Monday. His office denied it.";

  private final Answers model = new Answers();
  private final BodyStance stance = new BodyStance(model);

  /** Answers as it is told, and weighs only its own answers. */
  private static final class Answers implements PairModel {
    private final List<Pair> asked = new ArrayList<>();
    private Map<Relation, Double> answer = Map.of(Relation.SAME, 1.0);

    @Override
    public List<Map<Relation, Double>> judge(List<Pair> pairs) {
      asked.addAll(pairs);
      return pairs.stream().map(pair -> answer).toList();
    }

    @Override
    public SameClaim sameClaim() {
      return new SameClaim(Weights.none(2));
    }

    @Override
    public Weights stance() {
      Question question = new Question(CLAIM, new TellingSentences(STORY));
      int words = BodyStance.wordSigns(question).length;
      int relations = Relation.values().length;
      float[][] dense = new float[relations][words + relations];
      for (int relation = 0; relation < relations; relation++) {
        dense[relation][words + relation] = 1;
      }
      return new Weights(relations, Map.of(), dense);
    }

    @Override
    public String version() {
      return "answers";
    }

    @Override
    public void close() {}
  }

  private List<Relation> of(String... bodies) {
    return stance.of(
        List.of(bodies).stream()
            .map(body -> new Question(CLAIM, new TellingSentences(body)))
            .toList());
  }

  @Test
  void whatSharesNoTellingWordsIsUnrelatedWithoutAskingTheModel() {
    assertThat(of("The ferry ran aground off the northern coast."))
        .containsExactly(Relation.UNRELATED);
    assertThat(model.asked).isEmpty();
  }

  @Test
  void theModelReadsTheTellingSentencesOfTheOthers() {
    assertThat(of("Barley grew dear.", STORY)).containsExactly(Relation.UNRELATED, Relation.SAME);
    assertThat(model.asked).hasSize(1);
    assertThat(model.asked.getFirst().text()).contains("offered to resign");
  }

  @Test
  void whatIsRatherRelatedThanNotIsNotUnrelatedThoughThatIsTheLikeliestOfAll() {
    model.answer =
        Map.of(
            Relation.UNRELATED, 0.4,
            Relation.RELATED, 0.35,
            Relation.SAME, 0.15,
            Relation.CONTRADICTS, 0.1);

    assertThat(of(STORY)).containsExactly(Relation.RELATED);
  }

  @Test
  void refutingWordsOfTheBodyAreSeenNearTheClaim() {
    Question plain = new Question(CLAIM, new TellingSentences("Oren Maskell offers to resign."));
    Question refuted =
        new Question(CLAIM, new TellingSentences("That Oren Maskell offers to resign is a hoax."));

    assertThat(BodyStance.wordSigns(plain)).isNotEqualTo(BodyStance.wordSigns(refuted));
    assertThat(BodyStance.wordSigns(plain)).hasSameSizeAs(BodyStance.wordSigns(refuted));
  }
}
