package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.origin.Merge;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;

/** What may make groups of origins one though nothing shows it, told in as few words as it can. */
public final class Doubts {
  private final OriginRange range;
  private final int[] groupOf;

  /** Groups by the reason for which they may be one; those that share one are together. */
  private final Map<String, List<SortedSet<Integer>>> alike = new LinkedHashMap<>();

  /** Groups without a name, and those with one that each may be. */
  private final Map<Integer, SortedSet<Integer>> nameless = new TreeMap<>();

  private Doubts(OriginRange range, List<OriginGroup> groups) {
    this.range = range;
    groupOf = new int[range.origins().size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int number : groups.get(group).numbers()) {
        groupOf[number] = group + 1;
      }
    }
  }

  /**
   * What may make groups one.
   *
   * @param groups numbers of groups, from 1
   * @param inWords as in "1, 3 and 4: independence not established: neither gives a name"
   */
  public record Doubt(SortedSet<Integer> groups, String inWords) {}

  /** All doubts about the groups of a range. */
  public static List<Doubt> of(OriginRange range, List<OriginGroup> groups) {
    Doubts doubts = new Doubts(range, groups);
    range.merges().stream().filter(merge -> !merge.shown()).forEach(doubts::note);
    return doubts.inWords();
  }

  private void note(Merge merge) {
    int one = groupOf[merge.one()];
    int other = groupOf[merge.other()];
    boolean oneNamed = range.origins().get(merge.one()).isNamed();
    boolean otherNamed = range.origins().get(merge.other()).isNamed();
    if (one == other) {
      return;
    }
    if (oneNamed == otherNamed) {
      join(alike.computeIfAbsent(merge.reason(), reason -> new ArrayList<>()), one, other);
    } else {
      nameless
          .computeIfAbsent(oneNamed ? other : one, group -> new TreeSet<>())
          .add(oneNamed ? one : other);
    }
  }

  private static void join(List<SortedSet<Integer>> together, int one, int other) {
    SortedSet<Integer> joined = new TreeSet<>(List.of(one, other));
    for (SortedSet<Integer> groups : List.copyOf(together)) {
      if (groups.contains(one) || groups.contains(other)) {
        joined.addAll(groups);
        together.remove(groups);
      }
    }
    together.add(joined);
  }

  private List<Doubt> inWords() {
    List<Doubt> doubts = new ArrayList<>();
    alike.forEach((reason, all) ->
        all.forEach(
            groups -> doubts.add(new Doubt(groups, listed(groups, "and") + ": " + reason))));
    Map<SortedSet<Integer>, SortedSet<Integer>> byNamed = new LinkedHashMap<>();
    nameless.forEach(
        (group, named) -> byNamed.computeIfAbsent(named, n -> new TreeSet<>()).add(group));
    byNamed.forEach((named, unnamed) -> {
      SortedSet<Integer> all = new TreeSet<>(named);
      all.addAll(unnamed);
      String words =
          listed(unnamed, "and") + ": may be " + listed(named, "or") + ", or have it from there";
      doubts.add(new Doubt(all, words));
    });
    return doubts;
  }

  /** As in "1, 3 and 4". */
  private static String listed(SortedSet<Integer> groups, String last) {
    if (groups.size() == 1) {
      return groups.getFirst().toString();
    }
    return groups.headSet(groups.getLast()).stream().map(String::valueOf).collect(joining(", "))
        + " "
        + last
        + " "
        + groups.getLast();
  }
}
