package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Relation;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.junit.jupiter.api.Test;

class TenthTest {
  @Test
  void oneBodyInTenIsKeptForMeasuringAndAnotherForTuning() {
    Map<Tenth, Long> counts =
        IntStream.range(0, 10_000)
            .mapToObj(Tenth::of)
            .collect(Collectors.groupingBy(tenth -> tenth, Collectors.counting()));

    assertThat(counts.get(Tenth.MEASURED)).isBetween(950L, 1_050L);
    assertThat(counts.get(Tenth.TUNED)).isBetween(950L, 1_050L);
  }

  @Test
  void theSplitIsTheOneThatIsDocumented() {
    assertThat(IntStream.range(0, 100).filter(body -> Tenth.of(body) == Tenth.MEASURED))
        .containsExactly(0, 12, 14, 26, 38, 40, 52, 66, 78, 92);
  }

  @Test
  void allPairsOfABodyAreOnOneSide() {
    List<StancePair> pairs =
        IntStream.range(0, 300)
            .mapToObj(i -> new StancePair("headline " + i, i / 10, Relation.RELATED))
            .toList();

    List<Integer> sides =
        Stream.of(Tenth.values())
            .flatMap(tenth -> tenth.of(pairs).stream().map(StancePair::body).distinct())
            .toList();

    assertThat(sides).hasSize(30).doesNotHaveDuplicates();
  }
}
