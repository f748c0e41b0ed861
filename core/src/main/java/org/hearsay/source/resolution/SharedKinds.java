package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Words;

/** Judges the kind of one and the same entity once, by all that it says in the article. */
final class SharedKinds {
  private SharedKinds() {}

  /** For each saying the probability of each kind; those of one named entity are the same. */
  static List<double[]> of(Judgement judgement, Findings found) {
    List<double[]> own = found.features().stream().map(judgement::kinds).toList();
    Map<Draft, List<double[]>> byEntity = new IdentityHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      Draft speaker = found.sayings().get(i).speaker();
      if (speaker != null && isNamed(speaker)) {
        byEntity.computeIfAbsent(speaker, s -> new ArrayList<>()).add(own.get(i));
      }
    }
    List<double[]> shared = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Saying saying = found.sayings().get(i);
      List<double[]> all = byEntity.get(saying.speaker());
      double[] kinds = all == null ? own.get(i) : mean(all);
      shared.add(
          isWriters(saying, found.words())
              ? Weights.byDefinition(SourceKind.AUTHOR.ordinal(), kinds)
              : kinds);
    }
    return shared;
  }

  /** "I" and "we" of nobody who is quoted are the writer's. */
  private static boolean isWriters(Saying saying, Words words) {
    Phrase phrase = saying.resolution().phrase();
    return saying.resolution().form() == Form.FIRST_PERSON
        && saying.speaker() == null
        && phrase != null
        && !words.get(phrase.first()).quoted();
  }

  private static boolean isNamed(Draft draft) {
    return draft.kind() != EntityKind.UNNAMED && draft.kind() != EntityKind.GROUP;
  }

  private static double[] mean(List<double[]> all) {
    double[] mean = new double[all.getFirst().length];
    for (double[] one : all) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += one[i] / all.size();
      }
    }
    return mean;
  }
}
