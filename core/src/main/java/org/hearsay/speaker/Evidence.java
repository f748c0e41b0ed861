package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers what speaks for and against two nodes being one, and weighs it. For one comparison. */
final class Evidence {
  private static final int MOST_NAMED = 3;

  private final List<String> confirming = new ArrayList<>();
  private final List<String> contradicting = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int weight;
  private boolean isDoubtful;

  void confirm(int added, String why) {
    weight += added;
    confirming.add(why);
  }

  /** What can hardly be so of one speaker, unless an article is misread. */
  void contradict(String why) {
    contradicting.add(why);
  }

  /** What may be so of one speaker, but is more likely of two. */
  void doubt(String why) {
    isDoubtful = true;
    contradicting.add(why);
  }

  void miss(String what) {
    missing.add(what);
  }

  /** Names that stand in articles of both, each of which weighs one, up to {@code most}. */
  void company(SpeakerNode one, SpeakerNode other, int most) {
    SortedSet<String> both = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    both.addAll(one.traits().company().keySet());
    both.retainAll(other.traits().company().keySet());
    both.removeAll(one.traits().names());
    both.removeAll(other.traits().names());
    if (both.isEmpty()) {
      miss("no other name of more than one word stands in articles of both");
      return;
    }
    String named = String.join(", ", both.stream().limit(MOST_NAMED).toList());
    int more = both.size() - MOST_NAMED;
    confirm(
        Math.min(most, both.size()),
        "articles of both name " + named + (more > 0 ? " and " + more + " more" : ""));
  }

  /**
   * @param needed the weight from which on they are one
   */
  Comparison decide(int needed) {
    return new Comparison(outcome(needed), weight, confirming, contradicting, missing);
  }

  private Outcome outcome(int needed) {
    boolean suffices = weight >= needed;
    if (contradicting.isEmpty()) {
      return suffices ? Outcome.ONE : Outcome.OPEN;
    }
    if (isDoubtful && contradicting.size() == 1) {
      return suffices ? Outcome.ONE : weight > 0 ? Outcome.OPEN : Outcome.APART;
    }
    return suffices ? Outcome.OPEN : Outcome.APART;
  }

  /** Something that nothing else outweighs. */
  static Comparison ofOthers(String contradiction) {
    return new Comparison(Outcome.APART, 0, List.of(), List.of(contradiction), List.of());
  }

  /** Nothing of the names fits. */
  static Comparison ofOtherNames() {
    return new Comparison(Outcome.APART, 0, List.of(), List.of(), List.of());
  }
}
