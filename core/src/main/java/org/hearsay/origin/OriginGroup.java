package org.hearsay.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.claim.FiledStatement;

/**
 * Origins that are shown to be one, or one alone.
 *
 * @param numbers of the origins in their range, ascending
 * @param origins those origins, in the same order
 * @param links the merges that hold them together: one for each origin but one
 */
public record OriginGroup(List<Integer> numbers, List<Origin> origins, List<Merge> links) {
  /** Copies the lists. */
  public OriginGroup {
    numbers = List.copyOf(numbers);
    origins = List.copyOf(origins);
    links = List.copyOf(links);
  }

  /** The groups of a range, in the order of their first origins; as many as it counts at most. */
  public static List<OriginGroup> of(OriginRange range) {
    List<List<Merge>> merges = new ArrayList<>();
    range.origins().forEach(origin -> merges.add(new ArrayList<>()));
    for (Merge merge : range.merges()) {
      if (merge.shown()) {
        merges.get(merge.one()).add(merge);
        merges.get(merge.other()).add(merge);
      }
    }
    List<OriginGroup> groups = new ArrayList<>();
    boolean[] grouped = new boolean[range.origins().size()];
    for (int number = 0; number < grouped.length; number++) {
      if (!grouped[number]) {
        groups.add(from(number, range.origins(), merges, grouped));
      }
    }
    return groups;
  }

  private static OriginGroup from(
      int first, List<Origin> origins, List<List<Merge>> merges, boolean[] grouped) {
    TreeMap<Integer, Origin> members = new TreeMap<>();
    List<Merge> links = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
    grouped[first] = true;
    while (!waiting.isEmpty()) {
      int number = waiting.remove();
      members.put(number, origins.get(number));
      for (Merge merge : merges.get(number)) {
        int other = merge.one() == number ? merge.other() : merge.one();
        if (!grouped[other]) {
          grouped[other] = true;
          links.add(merge);
          waiting.add(other);
        }
      }
    }
    return new OriginGroup(List.copyOf(members.keySet()), List.copyOf(members.values()), links);
  }

  /** What to call it by: the first origin with a name, else the first. */
  public Origin head() {
    Optional<Origin> named = origins.stream().filter(Origin::isNamed).findFirst();
    return named.orElseGet(origins::getFirst);
  }

  /** All that is known from it. */
  public List<FiledStatement> statements() {
    return origins.stream().flatMap(origin -> origin.statements().stream()).toList();
  }
}
