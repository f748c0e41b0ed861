package org.hearsay.training.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Relation;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.training.export.OnnxGraph.Attribute;
import org.hearsay.training.weights.Tensor;

/** The two graphs of the model: the encoder with its tagger, and the linker. */
public final class Graphs {
  /**
   * The layers, from 0, whose states names are read off, side by side: late ones have turned to
   * attributions (docs/decisions.md).
   */
  private static final Set<Integer> NAMES_LAYERS = Set.of(1, 4, 6);

  private Graphs() {}

  /**
   * From a window to its states and tags. Inputs: {@code ids}, {@code cases}, {@code quotes}, each
   * 1 × positions. Outputs: {@code states}, 1 × positions × width, and {@code tags}, 1 × positions
   * × tags, and {@code names}, 1 × positions × name tags, as logits; in place of the last, where
   * there is no head for names yet, {@code named}, the states that it would read.
   */
  public static byte[] encoder(Map<String, Tensor> parameters, boolean quantised) {
    OnnxGraph graph = new OnnxGraph("encoder");
    Layers layers = new Layers(graph, parameters, quantised);
    Layers exact = new Layers(graph, parameters, false);
    String x = embedded(graph, layers, exact);
    List<String> read = new ArrayList<>();
    for (int layer = 0; parameters.containsKey("layer." + layer + ".output.weight"); layer++) {
      x = layers.transformer(x, "layer." + layer);
      if (NAMES_LAYERS.contains(layer)) {
        read.add(x);
      }
    }
    String named = graph.node("Concat", read, new Attribute("axis", 2));
    graph.output(x, "states", OnnxGraph.FLOAT, 1, "positions", width(layers));
    graph.output(
        exact.linear(x, "tag"), "tags", OnnxGraph.FLOAT, 1, "positions", Tag.values().length);
    if (parameters.containsKey("name.weight")) {
      graph.output(
          exact.linear(named, "name"),
          "names",
          OnnxGraph.FLOAT,
          1,
          "positions",
          NameTag.values().length);
    } else {
      graph.output(named, "named", OnnxGraph.FLOAT, 1, "positions", read.size() * width(layers));
    }
    return graph.bytes();
  }

  /**
   * From a window of two paragraphs to how they relate. Inputs as of {@link #encoder}. Output:
   * {@code relations}, 1 × relations, as logits: of the tagger's labels for the first position
   * those that stand for a relation.
   */
  public static byte[] pairs(Map<String, Tensor> parameters, boolean quantised) {
    OnnxGraph graph = new OnnxGraph("pairs");
    Layers layers = new Layers(graph, parameters, quantised);
    Layers exact = new Layers(graph, parameters, false);
    String x = embedded(graph, layers, exact);
    for (int layer = 0; parameters.containsKey("layer." + layer + ".output.weight"); layer++) {
      x = layers.transformer(x, "layer." + layer);
    }
    String first =
        graph.node("Gather", List.of(x, graph.constant("first", 0)), new Attribute("axis", 1));
    String logits =
        graph.node("Squeeze", List.of(exact.linear(first, "tag"), graph.constant("single", 1)));
    int relations = Relation.values().length;
    String slice =
        graph.node(
            "Slice",
            List.of(
                logits,
                graph.constant("begin", 0),
                graph.constant("end", relations),
                graph.constant("relation", 1)));
    graph.output(slice, "relations", OnnxGraph.FLOAT, 1, relations);
    return graph.bytes();
  }

  /** The three inputs, and the states before the first layer. */
  private static String embedded(OnnxGraph graph, Layers layers, Layers exact) {
    String ids = graph.input("ids", OnnxGraph.INT64, 1, "positions");
    String cases = graph.input("cases", OnnxGraph.INT64, 1, "positions");
    String quotes = graph.input("quotes", OnnxGraph.INT64, 1, "positions");
    String zero = graph.constant("zero", 0);
    String length =
        graph.node("Shape", List.of(ids), new Attribute("start", 1), new Attribute("end", 2));
    String positions = graph.node("Slice", List.of(exact.constant("position"), zero, length, zero));
    String x = graph.node("Add", List.of(layers.embedding(ids, "word"), positions));
    x = graph.node("Add", List.of(x, exact.embedding(cases, "case")));
    x = graph.node("Add", List.of(x, exact.embedding(quotes, "quote")));
    return layers.norm(x, "embedding.norm");
  }

  /**
   * From a window's states and its cues to what every position is to each cue. Inputs: {@code
   * states}, 1 × positions × width; {@code first} and {@code last}, positions of each cue's ends;
   * {@code distances}, cues × positions. Output: {@code roles}, cues × positions × roles, as
   * logits.
   */
  public static byte[] linker(Map<String, Tensor> parameters, boolean quantised) {
    OnnxGraph graph = new OnnxGraph("linker");
    Layers layers = new Layers(graph, parameters, quantised);
    Layers exact = new Layers(graph, parameters, false);
    String states = graph.input("states", OnnxGraph.FLOAT, 1, "positions", width(layers));
    String first = graph.input("first", OnnxGraph.INT64, "cues");
    String last = graph.input("last", OnnxGraph.INT64, "cues");
    String distances = graph.input("distances", OnnxGraph.INT64, "cues", "positions");
    String words = layers.linear(states, "link.token");
    String window = graph.node("Squeeze", List.of(states, graph.constant("window", 0)));
    String ends =
        graph.node(
            "Concat",
            List.of(
                graph.node("Gather", List.of(window, first)),
                graph.node("Gather", List.of(window, last))),
            new Attribute("axis", 1));
    String cues =
        graph.node(
            "Unsqueeze",
            List.of(exact.linear(ends, "link.cue"), graph.constant("each_position", 1)));
    List<String> ofWords = halves(graph, words);
    List<String> ofCues = halves(graph, cues);
    String sum = graph.node("Add", List.of(ofWords.get(0), ofCues.get(0)));
    String product = graph.node("Mul", List.of(ofWords.get(1), ofCues.get(1)));
    String near = graph.node("Add", List.of(sum, exact.embedding(distances, "link.distance")));
    String x = graph.node("Gelu", List.of(graph.node("Add", List.of(near, product))));
    x = layers.transformer(layers.norm(x, "link.norm"), "link.layer");
    graph.output(
        exact.linear(x, "role"),
        "roles",
        OnnxGraph.FLOAT,
        "cues",
        "positions",
        Role.values().length);
    return graph.bytes();
  }

  private static List<String> halves(OnnxGraph graph, String x) {
    return graph.nodes(
        "", "Split", 2, List.of(x), new Attribute("axis", 2), new Attribute("num_outputs", 2));
  }

  private static int width(Layers layers) {
    return (int) layers.parameter("word").shape()[1];
  }
}
