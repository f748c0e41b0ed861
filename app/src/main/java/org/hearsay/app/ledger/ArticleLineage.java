package org.hearsay.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.copy.ComparedText;
import org.hearsay.copy.CopiedPassages;
import org.hearsay.copy.Credit;
import org.hearsay.copy.Credits;
import org.hearsay.copy.Passage;
import org.hearsay.origin.Lineage;
import org.hearsay.origin.Tie;

/**
 * Finds what articles have from each other by the words that they share and the credits that they
 * give.
 */
final class ArticleLineage implements Lineage {
  private static final int MOST_SHOWN = 60;

  @Override
  public List<Tie> among(List<Article> articles) {
    List<ComparedText> texts = articles.stream().map(a -> new ComparedText(a.text())).toList();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      for (Credit credit : Credits.in(article.text())) {
        ties.add(
            new Tie.Credited(
                article.id(),
                credit.words(),
                credit.outlet(),
                "credit: " + shown(article, credit)));
      }
      for (int j = 0; j < i; j++) {
        for (Passage passage : CopiedPassages.between(texts.get(i), texts.get(j))) {
          ties.add(
              new Tie.Copied(
                  article.id(),
                  passage.inOne(),
                  articles.get(j).id(),
                  passage.inOther(),
                  "copied: " + passage.words() + " words"));
        }
      }
    }
    return ties;
  }

  private static String shown(Article article, Credit credit) {
    String words = credit.words().in(article.text()).strip();
    return words.length() > MOST_SHOWN ? words.substring(0, MOST_SHOWN) + "…" : words;
  }
}
