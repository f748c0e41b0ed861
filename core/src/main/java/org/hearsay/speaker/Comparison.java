package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two nodes are one speaker, and on what evidence.
 *
 * @param outcome what is to be held of it
 * @param weight how much speaks for it, 0 or more
 * @param confirming what speaks for it, for people: "the same role: trade minister"
 * @param contradicting what speaks against it: "different first names: Ada, Ilva"
 * @param missing what would tell, and is not known: "no role given in Kontor, 2026-03-06"
 */
public record Comparison(
    Outcome outcome,
    int weight,
    List<String> confirming,
    List<String> contradicting,
    List<String> missing) {
  /** Copies the lists. */
  public Comparison {
    confirming = List.copyOf(confirming);
    contradicting = List.copyOf(contradicting);
    missing = List.copyOf(missing);
  }

  /** Compares what two nodes are known by; the order of the two changes nothing but the words. */
  public static Comparison of(SpeakerNode one, SpeakerNode other) {
    return Person.areBoth(one, other)
        ? new Person(one, other).compare()
        : new Institution(one, other).compare();
  }

  /** The evidence in one line: "the same role: trade minister; both beside Edda Varnholt". */
  public String evidence() {
    List<String> all = new ArrayList<>(confirming);
    all.addAll(contradicting);
    return String.join("; ", all);
  }

  /** Whether they could be taken for one at all: the names fit. */
  public boolean isOfOneName() {
    return outcome != Outcome.APART || !confirming.isEmpty() || !contradicting.isEmpty();
  }
}
