package org.hearsay.intake.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.intake.page.Surroundings.Trust;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds in a page what stands around its article. The page itself is left as it is. */
final class Clearing {
  /** Nothing with more of the page's running text is taken for hidden. */
  private static final double MOST_HIDDEN = 0.5;

  /** Nor for surroundings: where the page marks no home of its article, and where it does. */
  private static final double MOST_AROUND_UNMARKED = 0.5;

  private static final double MOST_AROUND = 0.8;

  private static final int FEWEST_TEASERS = 3;
  private static final double TEASER_SHARE = 0.8;
  private static final int LONGEST_TEASER = 600;

  /** Running text from which an {@code article} is one, in characters. */
  private static final int SHORTEST_ARTICLE = 140;

  private static final double MAIN_ARTICLE_SHARE = 0.25;

  /** More than these are the posts of one live report. */
  private static final int MOST_ARTICLES = 6;

  private final Element body;
  private final List<Element> elements;
  private final Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  private Clearing(Element body) {
    this.body = body;
    elements = body.getAllElements();
  }

  /**
   * The elements of a page's body that are not of its article.
   *
   * @param trust how far to go by the names of elements too
   */
  static Set<Element> of(Element body, Trust trust) {
    Clearing clearing = new Clearing(body);
    clearing.clearSurroundings(trust);
    clearing.clearTeasers();
    clearing.clearNestedArticles();
    clearing.clearFurtherArticles();
    return clearing.gone;
  }

  /** Whether the page says that its article is in the element. */
  static boolean isHome(Element element) {
    return isArticle(element)
        || element.normalName().equals("main")
        || element.attr("role").equals("main")
        || element.attr("itemprop").equals("articleBody");
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article");
  }

  private Subtrees prose() {
    return Subtrees.prose(body, Blocks.of(body, gone));
  }

  private void clearSurroundings(Trust trust) {
    Subtrees prose = prose();
    Set<Element> holders = holders();
    double all = Math.max(1, prose.of(body));
    double most = holders.isEmpty() ? MOST_AROUND_UNMARKED : MOST_AROUND;
    for (Element element : elements) {
      double share = prose.of(element) / all;
      boolean hidden = share <= MOST_HIDDEN && Surroundings.isHidden(element);
      boolean around = share <= most && !holders.contains(element) && isAround(element, trust);
      if (element != body && (hidden || around)) {
        gone.add(element);
      }
    }
  }

  private static boolean isAround(Element element, Trust trust) {
    return Surroundings.isByKind(element) || Surroundings.isByName(element, trust);
  }

  /** Homes and headlines, and all that they stand in. */
  private Set<Element> holders() {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element home : elements) {
      boolean comment = isArticle(home) && Surroundings.isByName(home, Trust.SURE_ONES);
      if ((isHome(home) && !comment) || home.normalName().equals("h1")) {
        for (Element e = home; e != null && holders.add(e); e = e.parent()) {}
      }
    }
    return holders;
  }

  /** Lists of other stories: each item has a link of its own and few other words. */
  private void clearTeasers() {
    List<Block> blocks = Blocks.of(body, gone);
    Subtrees links = Subtrees.of(body, blocks, block -> block.isLink() ? 1 : 0);
    Subtrees texts = Subtrees.of(body, blocks, block -> block.isProse() ? 1 : 0);
    Subtrees lengths = Subtrees.of(body, blocks, block -> block.text().length());
    for (Element element : elements) {
      if (element.childrenSize() >= FEWEST_TEASERS) {
        for (List<Element> alike : childrenAlike(element)) {
          long teasers =
              alike.stream()
                  .filter(
                      e -> links.of(e) >= 1 && texts.of(e) <= 2 && lengths.of(e) < LONGEST_TEASER)
                  .count();
          if (teasers >= FEWEST_TEASERS && teasers >= TEASER_SHARE * alike.size()) {
            gone.addAll(alike);
          }
        }
      }
    }
  }

  /** The element's containers, those of one tag and class together. */
  private static Collection<List<Element>> childrenAlike(Element element) {
    return element.children().stream()
        .filter(child -> isContainer(child.normalName()))
        .collect(groupingBy(child -> child.normalName() + ' ' + child.className()))
        .values();
  }

  private static boolean isContainer(String tag) {
    return switch (tag) {
      case "div", "li", "section", "article", "dd" -> true;
      default -> false;
    };
  }

  /** An article in an article is a comment or another story (HTML, 4.3.2). */
  private void clearNestedArticles() {
    Subtrees prose = prose();
    for (Nested nested : articles()) {
      if (nested.outer() != null && 2 * prose.of(nested.article()) < prose.of(nested.outer())) {
        gone.add(nested.article());
      }
    }
  }

  /** What follows the page's own article for readers who scroll on. */
  private void clearFurtherArticles() {
    Subtrees prose = prose();
    List<Element> articles =
        articles().stream()
            .filter(nested -> nested.outer() == null)
            .map(Nested::article)
            .filter(article -> prose.of(article) >= SHORTEST_ARTICLE)
            .toList();
    if (articles.size() < 2 || articles.size() > MOST_ARTICLES) {
      return;
    }
    double longest = articles.stream().mapToDouble(prose::of).max().orElse(0);
    articles.stream()
        .dropWhile(article -> prose.of(article) < MAIN_ARTICLE_SHARE * longest)
        .skip(1)
        .forEach(gone::add);
  }

  /** The {@code article} elements in their order, each with the one that it stands in. */
  private List<Nested> articles() {
    List<Nested> articles = new ArrayList<>();
    IdentityHashMap<Element, Element> inside = new IdentityHashMap<>();
    for (Element element : elements) { // parents stand before what is in them
      Element parent = element.parent();
      Element outer = parent == null ? null : inside.get(parent);
      if (isArticle(element)) {
        articles.add(new Nested(element, outer));
        inside.put(element, element);
      } else if (outer != null) {
        inside.put(element, outer);
      }
    }
    return articles;
  }

  private record Nested(Element article, @Nullable Element outer) {}
}
