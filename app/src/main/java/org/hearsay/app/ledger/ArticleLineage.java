package org.hearsay.app.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.copy.Copy;
import org.hearsay.copy.CopyIndex;
import org.hearsay.copy.Credit;
import org.hearsay.copy.Credits;
import org.hearsay.copy.Passage;
import org.hearsay.origin.Lineage;
import org.hearsay.origin.Tie;
import org.hearsay.source.name.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds what articles have from each other by the words that they copy and the credits that they
 * give. What both only quote shows nothing: both may have heard it. Safe for several threads.
 */
final class ArticleLineage implements Lineage {
  private static final int REMEMBERED = 256;

  /** Ties among articles that were asked for lately: the same claims are looked at again. */
  private final Map<List<Published>, List<Tie>> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Published>, List<Tie>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** All of an article that its ties hang on; the id stands for the text. */
  private record Published(ArticleId id, Publication publication) {}

  @Override
  public List<Tie> among(List<Article> articles) {
    List<Published> asked =
        articles.stream()
            .map(article -> new Published(article.id(), article.publication()))
            .toList();
    List<Tie> known = lately(asked);
    if (known != null) {
      return known;
    }
    List<Tie> found = List.copyOf(find(articles));
    synchronized (lately) {
      lately.put(asked, found);
    }
    return found;
  }

  private @Nullable List<Tie> lately(List<Published> asked) {
    synchronized (lately) {
      return lately.get(asked);
    }
  }

  private static List<Tie> find(List<Article> articles) {
    Map<ArticleId, String> texts =
        articles.stream().collect(toMap(Article::id, Article::text, (one, same) -> one));
    CopyIndex index = new CopyIndex(id -> Objects.requireNonNull(texts.get(id)));
    List<Tie> ties = new ArrayList<>();
    for (Article article : articles) {
      if (articles.size() > 1) {
        index.compareAndAdd(article.id(), article.text()).stream()
            .filter(copy -> copy.kind() == Copy.Kind.COPIED)
            .forEach(copy -> addCopied(ties, article, copy));
      }
      addCredited(ties, article);
    }
    return ties;
  }

  private static void addCopied(List<Tie> ties, Article article, Copy copy) {
    for (Passage passage : copy.passages()) {
      ties.add(
          new Tie.Copied(
              article.id(),
              passage.inB(),
              copy.earlier(),
              passage.inA(),
              "copied: " + copy.ownWords() + " words in all"));
    }
  }

  private static void addCredited(List<Tie> ties, Article article) {
    for (Credit credit : Credits.in(article.text())) {
      ties.add(
          new Tie.Credited(
              article.id(),
              credit.span(),
              credit.name().in(article.text()),
              "credit: " + credit.span().in(article.text()).strip()));
    }
    String credit = article.publication().credit();
    if (credit != null && !isOwn(credit, article.publication().outlet())) {
      ties.add(new Tie.Credited(article.id(), null, credit, "credited beside the text: " + credit));
    }
  }

  /** An outlet that credits itself has nothing from elsewhere. */
  private static boolean isOwn(String credit, @Nullable String outlet) {
    return outlet != null && OutletNames.agree(credit, outlet);
  }
}
