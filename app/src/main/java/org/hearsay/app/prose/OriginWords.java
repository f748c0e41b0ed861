package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.article.ExactWords;
import org.hearsay.origin.Exhibit;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.source.SourceKind;

/** Origins of statements, and what makes them one or may. For one thread. */
public final class OriginWords {
  private final SpeakerWords speakers;
  private final Quoted quoted;

  /**
   * @param words checks what is to be quoted
   */
  public OriginWords(ExactWords words) {
    speakers = new SpeakerWords(words);
    quoted = new Quoted(words);
  }

  /** As in "Bram Tilloway", "an unnamed source (“an aide”) through The Marresk Courier". */
  public String name(Origin origin) {
    String speaker = speakers.briefly(origin.statements().getFirst());
    boolean named = origin.isNamed() || origin.kind() == SourceKind.OUTLET;
    return named || origin.carrier().isEmpty() ? speaker : speaker + " through " + origin.carrier();
  }

  /** Why two origins are one: "Halwire and The Courier: copied: 43 words, “…”". */
  public String link(Merge merge, OriginRange range) {
    String one = article(range.origins().get(merge.one()));
    String other = article(range.origins().get(merge.other()));
    String between = one.equals(other) ? "both in " + one : one + " and " + other;
    String shownBy = merge.exhibits().stream().map(this::exhibit).collect(joining("; "));
    return between + ": " + merge.reason() + (shownBy.isEmpty() ? "" : " – " + shownBy);
  }

  private static String article(Origin origin) {
    return ArticleWords.outlet(origin.statements().getFirst().article());
  }

  /** The words that show it, and where they stand. */
  public String exhibit(Exhibit exhibit) {
    return quoted.beginning(exhibit.article(), exhibit.words())
        + " ("
        + ArticleWords.outlet(exhibit.article())
        + ", "
        + ArticleWords.place(exhibit.words())
        + ")";
  }

  /**
   * What may make groups one though nothing shows it.
   *
   * @param groups numbers of groups, from 1, ascending; two or more
   * @param reason why, for people
   */
  public record Doubt(TreeSet<Integer> groups, String reason) {
    /** As in "1, 3 and 4: independence not established: neither gives a name". */
    public String inWords() {
      List<Integer> all = List.copyOf(groups);
      String first =
          all.subList(0, all.size() - 1).stream().map(String::valueOf).collect(joining(", "));
      return first + " and " + all.getLast() + ": " + reason;
    }
  }

  /** Doubts of the same reason that share a group are told as one. */
  public static List<Doubt> doubts(OriginRange range, List<OriginGroup> groups) {
    int[] groupOf = new int[range.origins().size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int number : groups.get(g).numbers()) {
        groupOf[number] = g + 1;
      }
    }
    Map<String, List<Doubt>> byReason = new LinkedHashMap<>();
    for (Merge merge : range.merges()) {
      int one = groupOf[merge.one()];
      int other = groupOf[merge.other()];
      if (!merge.shown() && one != other) {
        join(byReason.computeIfAbsent(merge.reason(), r -> new ArrayList<>()), merge, one, other);
      }
    }
    return byReason.values().stream().flatMap(List::stream).toList();
  }

  private static void join(List<Doubt> doubts, Merge merge, int one, int other) {
    Doubt joined = new Doubt(new TreeSet<>(List.of(one, other)), merge.reason());
    for (Doubt doubt : List.copyOf(doubts)) {
      if (doubt.groups().contains(one) || doubt.groups().contains(other)) {
        joined.groups().addAll(doubt.groups());
        doubts.remove(doubt);
      }
    }
    doubts.add(joined);
  }
}
