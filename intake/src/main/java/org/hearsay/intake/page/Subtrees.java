package org.hearsay.intake.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What the blocks below each element weigh together. */
final class Subtrees {
  private final Map<Element, Double> weights = new IdentityHashMap<>();

  private Subtrees() {}

  /** Weighs the blocks of a page; time grows with its size, not with its depth. */
  static Subtrees of(Element root, List<Block> blocks, ToDoubleFunction<Block> weight) {
    Subtrees sums = new Subtrees();
    for (Block block : blocks) {
      sums.add(block.element(), weight.applyAsDouble(block));
    }
    Elements elements = root.getAllElements(); // parents stand before what is in them
    for (int i = elements.size() - 1; i > 0; i--) {
      Element element = elements.get(i);
      Element parent = element.parent();
      if (parent != null && sums.weights.containsKey(element)) {
        sums.add(parent, sums.of(element));
      }
    }
    return sums;
  }

  /** How many characters of running text stand below each element. */
  static Subtrees prose(Element root, List<Block> blocks) {
    return of(root, blocks, block -> block.isProse() ? block.ownLength() : 0);
  }

  private void add(Element element, double weight) {
    weights.merge(element, weight, Double::sum);
  }

  double of(Element element) {
    return weights.getOrDefault(element, 0.0);
  }
}
