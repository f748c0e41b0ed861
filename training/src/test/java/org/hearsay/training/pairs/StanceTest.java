package org.hearsay.training.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claim.BodyStance;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.StanceCorpus.StancePair;
import org.hearsay.reader.pairs.PairReader;
import org.junit.jupiter.api.Test;

class StanceTest {
  private static final Path DATA = Path.of("../../shared/data");

  // The model card's figures, less a point and two hundredths.
  private static final double SCORE = 88.6;
  private static final double MACRO_F1 = 0.74;

  @Test
  void theShippedModelTellsStancesOfBodiesKeptForMeasuring() throws IOException {
    assumeTrue(Files.exists(DATA), "needs FNC-1, which is not in the repository");
    PairCorpora.Stances stances = new PairCorpora.Stances(DATA, "fnc1");
    List<StancePair> pairs = stances.of(Tenth.MEASURED);

    StanceScores scores;
    try (PairReader reader = PairReader.open(2)) {
      scores = JudgedPairs.of(reader, stances, pairs).scores(BodyStance::likeliest);
    }

    assertThat(scores.pairs()).isEqualTo(4_769);
    assertThat(scores.score()).isGreaterThan(SCORE);
    assertThat(scores.macroF1()).isGreaterThan(MACRO_F1);
  }
}
