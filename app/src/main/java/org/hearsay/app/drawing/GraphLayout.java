package org.hearsay.app.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the nodes of a chain graph lie: articles in the order given, each outlet beside the middle
 * of its articles, each source beside the middle of its own.
 *
 * @param articles by what they are known by
 * @param outlets by name
 * @param sources by number
 * @param edges from article to outlet, and from outlet to source
 * @param height of the drawing
 * @param leftOut how many articles are not drawn, for want of room
 */
record GraphLayout(
    Map<String, Node> articles,
    Map<String, Node> outlets,
    Map<Integer, Node> sources,
    Set<Edge> edges,
    double height,
    int leftOut) {
  static final double ROW = 46;
  static final int MOST_ARTICLES = 30;

  private static final double TOP = 52;

  /** A node and the height of its middle. */
  record Node(String name, String note, boolean hollow, double y) {}

  /** Between the middles of two nodes of neighbouring columns, 0 for articles to outlets. */
  record Edge(int column, double from, double to) {}

  static GraphLayout of(Chains chains) {
    Set<String> drawn = new LinkedHashSet<>();
    Set<String> all = new HashSet<>();
    for (Chains.Link link : chains.links()) {
      all.add(link.article());
      if (drawn.size() < MOST_ARTICLES) {
        drawn.add(link.article());
      }
    }
    List<Chains.Link> links =
        chains.links().stream().filter(link -> drawn.contains(link.article())).toList();
    return laidOut(chains, links, all.size() - drawn.size());
  }

  private static GraphLayout laidOut(Chains chains, List<Chains.Link> links, int leftOut) {
    Map<String, Node> articles = new LinkedHashMap<>();
    Map<String, List<Double>> ofOutlets = new LinkedHashMap<>();
    Map<Integer, List<Double>> ofSources = new TreeMap<>();
    for (Chains.Link link : links) {
      double next = TOP + articles.size() * ROW;
      Node article =
          articles.computeIfAbsent(
              link.article(), key -> new Node(link.name(), link.note(), false, next));
      ofOutlets.computeIfAbsent(outlet(link), key -> new ArrayList<>()).add(article.y());
      ofSources.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(article.y());
    }
    Map<String, Node> outlets = new LinkedHashMap<>();
    heights(ofOutlets).forEach((key, y) -> outlets.put(key, outletNode(key, y)));
    Map<Integer, Node> sources = new TreeMap<>();
    heights(ofSources).forEach((key, y) -> sources.put(key, source(chains.sources().get(key), y)));
    Set<Edge> edges = new LinkedHashSet<>();
    for (Chains.Link link : links) {
      double outlet = place(outlets, outlet(link));
      edges.add(new Edge(0, place(articles, link.article()), outlet));
      edges.add(new Edge(1, outlet, place(sources, link.source())));
    }
    double lowest =
        List.of(articles, outlets, sources).stream()
            .flatMap(column -> column.values().stream())
            .mapToDouble(Node::y)
            .max()
            .orElse(TOP);
    return new GraphLayout(articles, outlets, sources, edges, lowest + ROW, leftOut);
  }

  /** Outlets that are not known are not one. */
  private static String outlet(Chains.Link link) {
    return link.outlet().isEmpty() ? " " + link.article() : link.outlet();
  }

  private static Node outletNode(String key, double y) {
    boolean known = !key.startsWith(" ");
    return new Node(known ? key : "outlet not known", "", !known, y);
  }

  private static Node source(Chains.Source source, double y) {
    return new Node(source.name(), source.note(), source.hollow(), y);
  }

  private static <K> double place(Map<K, Node> nodes, K key) {
    Node node = nodes.get(key);
    if (node == null) {
      throw new IllegalStateException("no node is laid out for " + key);
    }
    return node.y();
  }

  /** The mean of each, moved down where another has the place; the highest first. */
  private static <K> Map<K, Double> heights(Map<K, List<Double>> wanted) {
    record Wanted<K>(K key, double mean) {}
    List<Wanted<K>> sorted = new ArrayList<>();
    wanted.forEach((key, all) ->
        sorted.add(
            new Wanted<>(
                key, all.stream().mapToDouble(Double::doubleValue).average().orElse(TOP))));
    sorted.sort(Comparator.comparingDouble(Wanted::mean));
    Map<K, Double> heights = new LinkedHashMap<>();
    double free = TOP;
    for (Wanted<K> one : sorted) {
      double y = Math.max(free, one.mean());
      heights.put(one.key(), y);
      free = y + ROW;
    }
    return heights;
  }
}
