package org.hearsay.intake.page;

import java.util.Set;
import org.hearsay.intake.page.Surroundings.Trust;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the text of the article in a page. */
final class ArticleBody {
  /** A text of fewer characters is doubted: what the page's names say may have misled. */
  private static final int DOUBTFUL = 250;

  /** Runs of words from which the text that a page gives for machines is one to compare with. */
  private static final int FEWEST_RUNS = 30;

  private static final double LEAST_SHARED = 0.2;

  private ArticleBody() {}

  /**
   * The text; empty where none is found.
   *
   * @param given the article's text as the page gives it for machines, whole or in part
   */
  static String of(Document page, @Nullable String headline, @Nullable String given) {
    String text = longest(text(page, headline, Trust.ALL), text(page, headline, Trust.SURE_ONES));
    Runs expected = Runs.of(given == null ? "" : given);
    boolean missed = expected.size() >= FEWEST_RUNS && !holds(text, expected);
    if (text.length() >= DOUBTFUL && !missed) {
      return text;
    }
    String all = text(page, headline, Trust.NONE);
    if (missed) {
      return holds(all, expected) || given == null ? all : given;
    }
    return longest(text, all);
  }

  /** The first, unless the second is more than twice as long. */
  private static String longest(String text, String other) {
    return other.length() > 2 * text.length() ? other : text;
  }

  private static boolean holds(String text, Runs expected) {
    return expected.shareIn(Runs.of(text)) >= LEAST_SHARED;
  }

  private static String text(Document page, @Nullable String headline, Trust trust) {
    Set<Element> around = Clearing.of(page.body(), trust);
    Element root = ArticleRoot.of(page.body(), around);
    return ArticleText.of(Blocks.of(root, around), headline);
  }
}
