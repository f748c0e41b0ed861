package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.HeadlineStance;
import org.hearsay.claim.HeadlineTelling;
import org.hearsay.claim.HeadlineTelling.Told;
import org.hearsay.claim.Relation;
import org.hearsay.claim.Stance;
import org.hearsay.training.pairs.ClaimPairs.ClaimPair;
import org.junit.jupiter.api.Test;

/** Where the threshold of {@link HeadlineTelling} is from, and what it is worth there. */
class HeadlineShareTest {
  private static final Path CLUSTERS = Path.of("../../shared/data/clusters/news-clusters.jsonl.gz");

  /** How well a least share of telling words tells pairs of one claim from others. */
  private record Score(double leastShare, double precision, double recall) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }

    static Score of(double leastShare, List<ClaimPair> pairs) {
      List<ClaimPair> told =
          pairs.stream()
              .filter(pair -> HeadlineTelling.share(pair.one(), pair.other()) >= leastShare)
              .toList();
      return new Score(
          leastShare, (double) same(told) / told.size(), (double) same(told) / same(pairs));
    }

    private static long same(List<ClaimPair> pairs) {
      return pairs.stream().filter(pair -> pair.first() == Relation.SAME).count();
    }
  }

  @Test
  void theLeastShareOfWordsIsNearTheBestOnLabelledPairs() throws IOException {
    List<ClaimPair> pairs = pairs();
    List<Score> scores =
        IntStream.rangeClosed(8, 24).mapToObj(i -> Score.of(i / 40.0, pairs)).toList();
    scores.forEach(score ->
        System.out.printf(
            Locale.ROOT,
            "least share of telling words %.3f: precision %.3f, recall %.3f, F1 %.3f of %d pairs%n",
            score.leastShare(),
            score.precision(),
            score.recall(),
            score.f1(),
            pairs.size()));
    Score chosen = Score.of(HeadlineTelling.LEAST_SHARE, pairs);
    double best = scores.stream().mapToDouble(Score::f1).max().orElseThrow();

    assertThat(chosen.f1()).isGreaterThan(best - 0.01);
    assertThat(chosen.precision()).isGreaterThan(0.8);
  }

  @Test
  void hardlyAnyPairThatSaysTheSameIsTakenForADenial() throws IOException {
    List<HeadlineStance> stances =
        pairs().stream()
            .filter(pair -> pair.first() == Relation.SAME && isOneSentence(pair.one()))
            .map(pair ->
                HeadlineTelling.stance(
                    pair.one(), List.of(new Told(pair.other(), Stance.ASSERTS, false, false))))
            .flatMap(Optional::stream)
            .toList();
    long denied = stances.stream().filter(stance -> stance == HeadlineStance.DENIES).count();

    System.out.printf(
        "of %d pairs that say the same, the first in one sentence, and are found to, %d are taken"
            + " for a denial%n",
        stances.size(), denied);
    assertThat(stances).hasSizeGreaterThan(100);
    assertThat((double) denied / stances.size()).isLessThan(0.05);
  }

  private static boolean isOneSentence(String words) {
    return !words.matches("(?s).*[.!?;:…].*\\s.*");
  }

  private static List<ClaimPair> pairs() throws IOException {
    assumeTrue(Files.exists(CLUSTERS), "needs the news clusters, which are not in the repository");
    return ClaimPairs.read(
        Path.of("labels/claim-pairs.jsonl"),
        ClaimPairs.texts(Path.of("../samples/dispatches"), CLUSTERS));
  }
}
