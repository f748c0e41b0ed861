package org.hearsay.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Publications;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Texts, and where they appeared. */
final class ArticleRows {
  private final DSLContext transaction;

  ArticleRows(DSLContext transaction) {
    this.transaction = transaction;
  }

  /**
   * The new row's number; empty where the text is there already, or another writer just adds it.
   */
  Optional<Long> add(Article article, String model) {
    int added =
        transaction
            .insertInto(
                Articles.ARTICLE, Articles.ID, Articles.LANGUAGE, Articles.TEXT, Articles.MODEL)
            .values(article.id().value(), article.language(), article.text(), model)
            .onConflict(Articles.ID)
            .doNothing()
            .execute();
    return added == 0 ? Optional.empty() : number(article.id());
  }

  Optional<Long> number(ArticleId article) {
    return transaction
        .select(Articles.NUMBER)
        .from(Articles.ARTICLE)
        .where(Articles.ID.eq(article.value()))
        .fetchOptional(Articles.NUMBER);
  }

  long requireNumber(ArticleId article) {
    return number(article)
        .orElseThrow(() -> new IllegalArgumentException("the ledger does not hold " + article));
  }

  /** Numbers of those of the articles that are held. */
  List<Long> numbers(Collection<String> ids) {
    return transaction
        .select(Articles.NUMBER)
        .from(Articles.ARTICLE)
        .where(Articles.ID.in(ids))
        .fetch(Articles.NUMBER);
  }

  /** Those of the articles that are held. */
  List<ArticleId> held(Collection<String> ids) {
    return transaction
        .select(Articles.ID)
        .from(Articles.ARTICLE)
        .where(Articles.ID.in(ids))
        .fetch(row -> new ArticleId(row.get(Articles.ID)));
  }

  List<ArticleId> newest(int most) {
    return transaction
        .select(Articles.ID)
        .from(Articles.ARTICLE)
        .orderBy(Articles.NUMBER.desc())
        .limit(most)
        .fetch(row -> new ArticleId(row.get(Articles.ID)));
  }

  List<ArticleId> ids() {
    return idsAfter(0, Integer.MAX_VALUE);
  }

  List<ArticleId> idsAfter(long number, int most) {
    return transaction
        .select(Articles.ID)
        .from(Articles.ARTICLE)
        .where(Articles.NUMBER.gt(number))
        .orderBy(Articles.NUMBER)
        .limit(most)
        .fetch(row -> new ArticleId(row.get(Articles.ID)));
  }

  Optional<String> model(ArticleId article) {
    return transaction
        .select(Articles.MODEL)
        .from(Articles.ARTICLE)
        .where(Articles.ID.eq(article.value()))
        .fetchOptional(Articles.MODEL);
  }

  /** Notes a place of publication, unless it says nothing or is known. */
  void publish(long article, Publication publication) {
    if (!publications(article).contains(publication)) {
      publishFirst(article, publication);
    }
  }

  /** The same for an article that was published nowhere yet. */
  void publishFirst(long article, Publication publication) {
    if (publication.equals(Publication.UNKNOWN)) {
      return;
    }
    transaction
        .insertInto(
            Publications.PUBLICATION,
            Publications.ARTICLE,
            Publications.TITLE,
            Publications.OUTLET,
            Publications.URL,
            Publications.PUBLISHED,
            Publications.AUTHOR,
            Publications.PUBLISHED_AT,
            Publications.CREDIT)
        .values(
            article,
            publication.title(),
            publication.outlet(),
            publication.url(),
            publication.published(),
            publication.author(),
            publication.publishedAt(),
            publication.credit())
        .execute();
  }

  List<Publication> publications(long article) {
    return transaction
        .select(Publications.ALL)
        .from(Publications.PUBLICATION)
        .where(Publications.ARTICLE.eq(article))
        .orderBy(Publications.NUMBER)
        .fetch(ArticleRows::publication);
  }

  static Publication publication(Record row) {
    return new Publication(
        row.get(Publications.TITLE),
        row.get(Publications.OUTLET),
        row.get(Publications.AUTHOR),
        row.get(Publications.URL),
        row.get(Publications.PUBLISHED),
        row.get(Publications.PUBLISHED_AT),
        row.get(Publications.CREDIT));
  }

  /** The texts that stood at an address, in the order in which they were found there. */
  List<ArticleId> versions(String url) {
    return transaction
        .select(Articles.ID)
        .from(Publications.PUBLICATION)
        .join(Articles.ARTICLE)
        .on(Articles.NUMBER.eq(Publications.ARTICLE))
        .where(Publications.URL.eq(url))
        .orderBy(Publications.NUMBER)
        .fetch(row -> new ArticleId(row.get(Articles.ID)))
        .stream()
        .distinct()
        .toList();
  }
}
