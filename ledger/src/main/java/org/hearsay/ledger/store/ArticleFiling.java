package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.jooq.DSLContext;

/** Adds an article with all that was read in it. */
final class ArticleFiling {
  private final DSLContext transaction;
  private final ArticleRows articles;
  private final Locks locks;

  ArticleFiling(DSLContext transaction) {
    this.transaction = transaction;
    articles = new ArticleRows(transaction);
    locks = new Locks(transaction);
  }

  Filing file(Account account, String model, List<Placement> placements) {
    FilingCheck.placements(
        account.statements().stream()
            .map(statement -> new StatementId(account.article().id(), statement.id()))
            .collect(toSet()),
        placements);
    Article article = account.article();
    boolean isChange = replacesAnother(article);
    Optional<Long> added = articles.add(article, model);
    if (added.isEmpty()) {
      publishedToo(article.id(), article.publication());
      return Filing.KNOWN;
    }
    articles.publishFirst(added.get(), article.publication());
    new AccountWriter(transaction, added.get()).write(account);
    new ClaimRows(transaction).place(added.get(), placements);
    new SpeakerFiling(transaction).file(added.get(), account);
    return isChange ? Filing.CHANGED : Filing.ADDED;
  }

  void publishedToo(ArticleId article, Publication publication) {
    long number = articles.requireNumber(article);
    locks.article(number);
    articles.publish(number, publication);
  }

  private boolean replacesAnother(Article article) {
    String url = article.publication().url();
    if (url == null) {
      return false;
    }
    locks.address(url);
    return !articles.versions(url).isEmpty();
  }
}
