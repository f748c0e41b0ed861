package org.hearsay.app.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
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
 * give. What both only quote shows nothing: both may have heard it.
 */
final class ArticleLineage implements Lineage {
  @Override
  public List<Tie> among(List<Article> articles) {
    Map<ArticleId, String> texts =
        articles.stream().collect(toMap(Article::id, Article::text, (one, same) -> one));
    CopyIndex index = new CopyIndex(id -> Objects.requireNonNull(texts.get(id)));
    List<Tie> ties = new ArrayList<>();
    for (Article article : articles) {
      for (Copy copy : index.of(article.text())) {
        if (copy.kind() == Copy.Kind.COPIED) {
          addCopied(ties, article, copy);
        }
      }
      addCredited(ties, article);
      index.add(article.id(), article.text());
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
