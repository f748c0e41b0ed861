package org.hearsay.reader.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PairReaderTest {
  private static final String CLAIM = "Trade Minister Oren Maskell has offered his resignation";

  @SuppressWarnings("NullAway.Init") // opened before all tests
  private static PairReader reader;

  @BeforeAll
  static void open() throws IOException {
    reader = PairReader.open(2);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static Map<Relation, Double> judged(String text) {
    return reader.judge(List.of(new Pair(CLAIM, text))).getFirst();
  }

  private static double of(Map<Relation, Double> judged, Relation relation) {
    return judged.getOrDefault(relation, 0.0);
  }

  @Test
  void otherWordsForTheSameAreMoreLikelyTheSameThanAnotherMatter() {
    double same = of(judged("Maskell offers to step down as trade minister"), Relation.SAME);
    double other = of(judged("Barley prices rose on the exchange on Monday"), Relation.SAME);

    assertThat(same).isGreaterThan(0.5).isGreaterThan(other);
  }

  @Test
  void anotherMatterIsUnrelated() {
    Map<Relation, Double> judged = judged("A ferry ran aground off the northern coast");

    assertThat(of(judged, Relation.UNRELATED)).isGreaterThan(of(judged, Relation.CONTRADICTS));
    assertThat(of(judged, Relation.SAME)).isLessThan(0.5);
  }

  @Test
  void probabilitiesSumToOneAndDoNotDependOnOtherPairs() {
    String text = "The government denied that Maskell had offered to resign";
    List<Map<Relation, Double>> together =
        reader.judge(
            List.of(new Pair("a", "b"), new Pair(CLAIM, text), new Pair("x ".repeat(500), "y")));

    assertThat(together.get(1)).isEqualTo(judged(text));
    assertThat(together)
        .allSatisfy(judged ->
            assertThat(judged.values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9)));
  }

  @Test
  void whatHasNoWordsIsUnrelated() {
    assertThat(of(reader.judge(List.of(new Pair("", " "))).getFirst(), Relation.UNRELATED))
        .isGreaterThan(0.9);
  }
}
