package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.hearsay.app.ledger.Opening;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.claim.SameClaim;

/**
 * A pair model that is loaded while its user does something else, and waited for when it is asked.
 * Safe for several threads.
 */
final class LoadingPairModel implements PairModel {
  private final Opening<PairModel> opening;

  /** Begins to load one that judges a pair on each processor at a time. */
  LoadingPairModel(PairModelFactory models) {
    int threads = Runtime.getRuntime().availableProcessors();
    opening = Opening.of(() -> models.open(threads), PairModel::close);
  }

  /**
   * @throws UncheckedIOException when the model's files are missing or damaged
   */
  private PairModel loaded() {
    try {
      return opening.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public List<Map<Relation, Double>> judge(List<Pair> pairs) {
    return loaded().judge(pairs);
  }

  @Override
  public SameClaim sameClaim() {
    return loaded().sameClaim();
  }

  @Override
  public String version() {
    return loaded().version();
  }

  @Override
  public void close() {
    opening.close();
  }
}
