package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Change.Distinguish;
import org.hearsay.claim.Change.OfSpeaker;
import org.hearsay.claim.Change.Unite;
import org.hearsay.claim.Correction;
import org.hearsay.speaker.SpeakerNode;
import org.jooq.DSLContext;

/** What people said of who is one speaker: of two ids the last word holds. */
final class SpeakerDecisions {
  private final SpeakerReader reader;
  private final Map<Set<String>, Correction> last = new HashMap<>();

  SpeakerDecisions(DSLContext transaction) {
    reader = new SpeakerReader(transaction);
    for (Correction correction : new CorrectionRows(transaction).ofSpeakers()) {
      if (correction.change() instanceof OfSpeaker change) {
        last.put(new TreeSet<>(List.of(change.speaker(), change.other())), correction);
      }
    }
  }

  /**
   * Ids that are not one, as things stand: those of appearances, and of the nodes that have them.
   */
  List<Pair> apart() {
    List<Pair> apart = new ArrayList<>();
    for (Correction correction : last.values()) {
      if (correction.change() instanceof Distinguish change) {
        apart.add(new Pair(ids(change.speaker()), ids(change.other())));
      }
    }
    return apart;
  }

  private Set<String> ids(String id) {
    Set<String> ids = new TreeSet<>(Set.of(id));
    reader.speaker(id).map(SpeakerNode::id).ifPresent(ids::add);
    return ids;
  }

  /** Those that unite two, in the order in which they were made. */
  List<Correction> uniting() {
    return last.values().stream()
        .filter(correction -> correction.change() instanceof Unite)
        .sorted((a, b) -> Long.compare(a.number(), b.number()))
        .toList();
  }

  /** Two that are not one, each by all its ids. */
  record Pair(Set<String> one, Set<String> other) {
    boolean is(String id, String otherId) {
      return one.contains(id) && other.contains(otherId)
          || one.contains(otherId) && other.contains(id);
    }
  }
}
