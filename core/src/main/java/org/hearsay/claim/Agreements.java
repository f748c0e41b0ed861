package org.hearsay.claim;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Claims.Thresholds;
import org.hearsay.claim.PairModel.Pair;

/**
 * Finds for each statement of an article another one that it agrees with or contradicts.
 *
 * <p>Candidates are the statements of the ledger and of the article itself that have most telling
 * words in common. What has the same words says the same; where words leave no hope the model is
 * not asked; the rest it is asked about in rounds, the likeliest first, until one suffices. The
 * model's time is most of what filing costs.
 */
final class Agreements {
  private static final int MOST_FOUND = 12;

  /**
   * What a candidate must promise for the model to be asked about it, by its place; below, asking
   * was hardly ever worth its time (docs/decisions.md).
   */
  private static final double[] LEAST_HOPE = {0.015, 0.06};

  private final StatementSearch search;
  private final PairModel model;
  private final Thresholds thresholds;

  Agreements(StatementSearch search, PairModel model, Thresholds thresholds) {
    this.search = search;
    this.model = model;
    this.thresholds = thresholds;
  }

  /** What suffices for each of an article's statements, by their places in the list. */
  Map<Integer, Agreement> of(List<FiledStatement> filed) {
    Map<Integer, Agreement> found = new LinkedHashMap<>();
    List<List<Likeness>> candidates = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      ContentWords words = ContentWords.of(filed.get(i).content());
      List<Likeness> alike = alike(filed.get(i), words, filed.subList(0, i));
      candidates.add(hopeful(words, alike));
      Optional<Likeness> same = alike.stream().filter(Likeness::sameWords).findFirst();
      if (same.isPresent()) {
        found.put(i, Agreement.bySameWords(same.get()));
      }
    }
    for (int round = 0; round < LEAST_HOPE.length; round++) {
      ask(filed, candidates, round, found);
    }
    return found;
  }

  /** Those with enough words in common, of several with the same words the first. */
  private List<Likeness> alike(
      FiledStatement statement, ContentWords words, List<FiledStatement> before) {
    Stream<Likeness> here =
        before.stream().map(other -> Likeness.of(words, other.id(), other.content()));
    Stream<Likeness> elsewhere =
        search.like(statement.content(), MOST_FOUND).stream()
            .filter(hit -> !hit.statement().article().equals(statement.article().id()))
            .map(hit -> Likeness.of(words, hit.statement(), hit.content()));
    return List.copyOf(
        Stream.concat(here, elsewhere)
            .filter(likeness -> likeness.overlap() >= thresholds.overlap())
            .collect(toMap(Likeness::words, it -> it, (first, _) -> first, LinkedHashMap::new))
            .values());
  }

  /** Those of which the model may say that they belong together, the likeliest first. */
  private List<Likeness> hopeful(ContentWords words, List<Likeness> alike) {
    record Hope(Likeness likeness, double probability) {}
    List<Hope> likeliest =
        alike.stream()
            .map(it -> new Hope(it, model.sameClaim().hope(it.words(), words)))
            .sorted(Comparator.comparingDouble(Hope::probability).reversed())
            .limit(LEAST_HOPE.length)
            .toList();
    return IntStream.range(0, likeliest.size())
        .filter(place -> likeliest.get(place).probability() >= LEAST_HOPE[place])
        .mapToObj(place -> likeliest.get(place).likeness())
        .toList();
  }

  /** Asks about the next candidate of each statement for which none sufficed yet. */
  private void ask(
      List<FiledStatement> filed,
      List<List<Likeness>> candidates,
      int round,
      Map<Integer, Agreement> found) {
    List<Integer> open =
        IntStream.range(0, filed.size())
            .filter(i -> !found.containsKey(i) && candidates.get(i).size() > round)
            .boxed()
            .toList();
    List<Pair> pairs =
        open.stream()
            .map(i -> new Pair(candidates.get(i).get(round).content(), filed.get(i).content()))
            .toList();
    List<Map<Relation, Double>> judged = pairs.isEmpty() ? List.of() : model.judge(pairs);
    for (int k = 0; k < open.size(); k++) {
      int i = open.get(k);
      Agreement agreement =
          Agreement.judged(
              filed.get(i).content(), candidates.get(i).get(round), judged.get(k), model);
      if (agreement.suffices(thresholds)) {
        found.put(i, agreement);
      }
    }
  }
}
