package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Places the appearances of one article among the nodes that there are: each joins the node that
 * most speaks for, or founds one. What an article adds to a node may show that it is one with
 * another; the later one is then absorbed.
 *
 * <p>Two entities of one article are two nodes: the article would have told if they were one. For
 * one article; the same appearances and nodes give the same result.
 */
public final class Identification {
  private final Map<String, SpeakerNode> nodes = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();
  private final BiPredicate<String, String> keptApart;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> changed = new HashSet<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Absorbed> absorbed = new ArrayList<>();

  /**
   * An appearance that has its node.
   *
   * @param reason what shows that it belongs there; for a founder, that it is the first
   */
  public record Placed(Appearance appearance, String node, String reason) {}

  /** A node that is now part of an earlier one, and what shows that they are one. */
  public record Absorbed(String node, String into, String reason) {}

  /**
   * What became of an article's appearances.
   *
   * @param placed each with its node
   * @param absorbed in the order in which they were
   * @param nodes those that are new or know more than before
   */
  public record Result(List<Placed> placed, List<Absorbed> absorbed, List<SpeakerNode> nodes) {
    /** Copies the lists. */
    public Result {
      placed = List.copyOf(placed);
      absorbed = List.copyOf(absorbed);
      nodes = List.copyOf(nodes);
    }
  }

  /** Two that may be one, and why. */
  private record Match(SpeakerNode node, Comparison comparison) {}

  /**
   * @param known the nodes that share a key with an appearance, in the order of their founding
   * @param there ids of those of them that the article has already, which nothing else of it joins
   * @param keptApart whether a person keeps two apart, by the ids of nodes or appearances
   */
  public Identification(
      Collection<SpeakerNode> known, Set<String> there, BiPredicate<String, String> keptApart) {
    this.keptApart = keptApart;
    known.forEach(this::keep);
    taken.addAll(there);
  }

  /** Places them in their order. */
  public Result place(List<Appearance> appearances) {
    appearances.forEach(this::place);
    Map<String, String> into = new HashMap<>();
    absorbed.forEach(it -> into.put(it.node(), it.into()));
    placed.replaceAll(it -> new Placed(it.appearance(), last(it.node(), into), it.reason()));
    return new Result(
        placed, absorbed, nodes.values().stream().filter(n -> changed.contains(n.id())).toList());
  }

  private static String last(String node, Map<String, String> into) {
    String last = node;
    while (into.containsKey(last)) {
      last = into.getOrDefault(last, last);
    }
    return last;
  }

  private void place(Appearance appearance) {
    SpeakerNode own = SpeakerNode.foundedBy(appearance);
    SpeakerNode founded = nodes.get(own.id());
    if (founded != null) {
      join(founded, appearance, "it was the first of this speaker");
      return;
    }
    Optional<Match> best = best(matches(own, appearance.isPublisher()));
    if (best.isPresent()) {
      join(best.get().node(), appearance, best.get().comparison().evidence());
    } else {
      change(own);
      take(appearance, own.id(), "the first here that is not shown to be another");
    }
  }

  /** Of equals the one that was founded first. */
  private static Optional<Match> best(List<Match> matches) {
    return matches.stream()
        .reduce(
            (one, other) -> other.comparison().weight() > one.comparison().weight() ? other : one);
  }

  private void join(SpeakerNode node, Appearance appearance, String reason) {
    SpeakerNode own = SpeakerNode.foundedBy(appearance);
    change(taken.contains(node.id()) ? node.knowing(own) : node.absorbing(own));
    take(appearance, node.id(), reason);
    absorbInto(node.id());
  }

  private void take(Appearance appearance, String node, String reason) {
    placed.add(new Placed(appearance, node, reason));
    taken.add(node);
  }

  /** In the order of their founding. */
  private List<Match> matches(SpeakerNode own, boolean isPublisher) {
    Set<String> wanted = NameKeys.of(own);
    return nodes.values().stream()
        .filter(node -> !node.id().equals(own.id()))
        .filter(node -> isPublisher || !taken.contains(node.id()))
        .filter(node -> sharesKey(node, wanted))
        .filter(node -> !keptApart.test(own.id(), node.id()))
        .map(node -> new Match(node, Comparison.of(own, node)))
        .filter(match -> match.comparison().outcome() == Outcome.ONE)
        .toList();
  }

  private boolean sharesKey(SpeakerNode node, Set<String> wanted) {
    return keys.getOrDefault(node.id(), Set.of()).stream().anyMatch(wanted::contains);
  }

  /** With each absorbed one more is known, which may show the next. */
  private void absorbInto(String joined) {
    String id = joined;
    Optional<Match> next = nextOf(id);
    while (next.isPresent()) {
      id = unite(require(id), next.get());
      next = nextOf(id);
    }
  }

  private Optional<Match> nextOf(String id) {
    return matches(require(id), false).stream().findFirst();
  }

  /** The id of the one that was founded first, which is left. */
  private String unite(SpeakerNode joined, Match match) {
    boolean foundIsOlder = isBefore(match.node().id(), joined.id());
    SpeakerNode older = foundIsOlder ? match.node() : joined;
    SpeakerNode younger = foundIsOlder ? joined : match.node();
    nodes.remove(younger.id());
    keys.remove(younger.id());
    changed.remove(younger.id());
    absorbed.add(new Absorbed(younger.id(), older.id(), match.comparison().evidence()));
    change(older.absorbing(younger));
    if (taken.remove(younger.id())) {
      taken.add(older.id());
    }
    return older.id();
  }

  private SpeakerNode require(String id) {
    return Objects.requireNonNull(nodes.get(id), id);
  }

  private boolean isBefore(String one, String other) {
    for (String id : nodes.keySet()) {
      if (id.equals(one)) {
        return true;
      }
      if (id.equals(other)) {
        return false;
      }
    }
    return false;
  }

  private void keep(SpeakerNode node) {
    nodes.put(node.id(), node);
    keys.put(node.id(), NameKeys.of(node));
  }

  private void change(SpeakerNode node) {
    keep(node);
    changed.add(node.id());
  }
}
