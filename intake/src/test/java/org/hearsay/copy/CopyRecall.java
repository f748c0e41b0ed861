package org.hearsay.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.ArticleId;

/**
 * Counts how many reprints are found and how many copies are found where there are none.
 *
 * <p>An answer COPIED is right for the article that was reprinted. It is left out of account for
 * the article that lent paragraphs, and where the answer and one of those two are about the same
 * event and share a tenth of the shorter text, by the plain comparison: that pair may be a copy in
 * truth. All other answers COPIED are wrong. The articles themselves are asked about too, against
 * all others; none of them is a reprint but where this rule leaves the pair out.
 */
final class CopyRecall {
  private static final double TRUE_COPY = 0.1;

  /** Whether to print what is wrong, for working on it. */
  private static final boolean SHOW = Boolean.getBoolean("hearsay.show");

  /** An article and what tells which articles are about the same event. */
  record Original(String text, int event) {}

  private final List<Original> originals;
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final CopyIndex index;
  private final Set<Long> leftOut = new HashSet<>();
  private int asked;
  private int found;
  private int wrong;

  CopyRecall(List<Original> originals) {
    this.originals = originals;
    index = new CopyIndex(id -> originals.get(numbers.get(id)).text());
    for (int i = 0; i < originals.size(); i++) {
      ArticleId id = ArticleId.of(originals.get(i).text());
      if (numbers.putIfAbsent(id, i) == null) {
        index.add(id, originals.get(i).text());
      }
    }
  }

  /** Asks whose text is in an article of the index itself. */
  void askAbout(int article) {
    for (int copied : copiedBy(originals.get(article).text())) {
      count(article, copied);
    }
  }

  /** Asks whose text is in a reprint. */
  void askAbout(String reprint, int original, int donor) {
    asked++;
    for (int copied : copiedBy(reprint)) {
      if (copied == original) {
        found++;
      } else if (copied != donor && !mayBeCopies(copied, donor)) {
        count(original, copied);
      }
    }
  }

  private void count(int article, int copied) {
    if (mayBeCopies(article, copied)) {
      leftOut.add(Math.min(article, copied) * 1_000_000L + Math.max(article, copied));
    } else {
      wrong++;
      show(article, copied);
    }
  }

  private void show(int article, int copied) {
    if (SHOW) {
      String a = originals.get(article).text();
      String b = originals.get(copied).text();
      System.out.println("WRONG " + article + " " + copied);
      CopiedPassages.between(a, b).forEach(p -> System.out.println("  " + p.inA().in(a)));
    }
  }

  private List<Integer> copiedBy(String text) {
    return index.of(text).stream()
        .filter(copy -> copy.kind() == Copy.Kind.COPIED)
        .map(copy -> numbers.get(copy.earlier()))
        .toList();
  }

  private boolean mayBeCopies(int one, int other) {
    Original a = originals.get(one);
    Original b = originals.get(other);
    return a.event() == b.event()
        && Share.of(a.text(), b.text(), CopiedPassages.between(a.text(), b.text()))
                .fractionOfShorter()
            >= TRUE_COPY;
  }

  double recall() {
    return (double) found / asked;
  }

  double precision() {
    return (double) found / (found + wrong);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d reprints found (%.4f); %d wrong (precision %.4f); %d pairs left out",
        found,
        asked,
        recall(),
        wrong,
        precision(),
        leftOut.size());
  }
}
