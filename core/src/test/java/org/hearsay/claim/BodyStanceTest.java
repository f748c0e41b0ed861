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

  /** Answers as it is told. */
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
      return new SameClaim(Weights.none(2), Weights.none(2));
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
  void theLikeliestRelationIsTaken() {
    model.answer =
        Map.of(
            Relation.UNRELATED, 0.1,
            Relation.RELATED, 0.5,
            Relation.SAME, 0.3,
            Relation.CONTRADICTS, 0.1);

    assertThat(of(STORY)).containsExactly(Relation.RELATED);
  }
}
