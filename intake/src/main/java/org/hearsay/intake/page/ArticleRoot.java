package org.hearsay.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one whose blocks weigh most together, where running
 * text has a positive weight and all else a negative one (after Pasternack and Roth, Extracting
 * article text from the web with maximum subsequence segmentation, WWW 2009; here over the tree).
 */
final class ArticleRoot {
  /** How much heavier text is that stands where the page says its article is. */
  private static final double HOME_WEIGHT = 2;

  /** What each block that is no running text costs, in characters, besides its length. */
  private static final double COST = 10;

  /** A child with this share of its parent's weight is taken in its place. */
  private static final double NEARLY_ALL = 0.9;

  private static final int LONGEST_TEASER = 400;

  private ArticleRoot() {}

  /**
   * The element.
   *
   * @param around elements that are not of the article
   */
  static Element of(Element body, Set<Element> around) {
    List<Block> blocks = Blocks.of(body, around);
    Map<Block, Double> weights = weights(blocks, insideHomes(body));
    Subtrees sums = Subtrees.of(body, blocks, block -> weights.getOrDefault(block, 0.0));
    Element best = body;
    for (Element element : body.getAllElements()) {
      best = sums.of(element) > sums.of(best) ? element : best;
    }
    return innermost(best, sums);
  }

  private static Element innermost(Element root, Subtrees sums) {
    Element found = root;
    while (sums.of(found) > 0) {
      double least = NEARLY_ALL * sums.of(found);
      Element child =
          found.children().stream().filter(e -> sums.of(e) >= least).findFirst().orElse(null);
      if (child == null) {
        break;
      }
      found = child;
    }
    return found;
  }

  private static Set<Element> insideHomes(Element body) {
    Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.getAllElements()) {
      Element parent = element.parent();
      if ((parent != null && inside.contains(parent)) || Clearing.isHome(element)) {
        inside.add(element);
      }
    }
    return inside;
  }

  private static Map<Block, Double> weights(List<Block> blocks, Set<Element> insideHomes) {
    Map<Element, Integer> neighbours = neighbours(blocks);
    Map<Block, Double> weights = new IdentityHashMap<>();
    boolean afterLink = false;
    for (Block block : blocks) {
      boolean alone = neighbours.getOrDefault(block.home(), 0) == 1;
      boolean teaser = afterLink && alone && block.text().length() < LONGEST_TEASER;
      double weight = weight(block, teaser);
      weights.put(
          block,
          weight > 0 && insideHomes.contains(block.element()) ? HOME_WEIGHT * weight : weight);
      afterLink = block.isLink() || (afterLink && !block.isProse());
    }
    return weights;
  }

  private static double weight(Block block, boolean teaser) {
    if (block.isProse() && !teaser) {
      return block.ownLength();
    }
    return block.isHeading() && !block.isLink() ? 0 : -(block.text().length() + COST);
  }

  /** How many paragraphs stand in each home. */
  private static Map<Element, Integer> neighbours(List<Block> blocks) {
    Map<Element, Integer> neighbours = new IdentityHashMap<>();
    blocks.stream()
        .filter(Block::isProse)
        .forEach(block -> neighbours.merge(block.home(), 1, Integer::sum));
    return neighbours;
  }
}
