package org.hearsay.app.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.profile.Profile;
import org.hearsay.source.Account;

/**
 * An article in which a speaker appears, and why that is held for its.
 *
 * @param id of the appearance
 * @param isFirst whether it founded the speaker, and so can't be told from it
 */
record AppearanceLine(String id, String address, String article, String reason, boolean isFirst) {
  private static final int MOST = 40;

  /** The first {@value #MOST} of a profile. */
  static List<AppearanceLine> of(OpenLedger open, Profile profile) {
    List<Attested> shown = profile.appearances().stream().limit(MOST).toList();
    Map<ArticleId, Article> articles =
        open
            .ledger()
            .accounts(shown.stream().map(attested -> attested.entity().article()).toList())
            .stream()
            .map(Account::article)
            .collect(toMap(Article::id, article -> article));
    return shown.stream()
        .map(attested ->
            of(
                attested,
                Objects.requireNonNull(articles.get(attested.entity().article())),
                attested.id().equals(profile.speaker().id())))
        .toList();
  }

  private static AppearanceLine of(Attested attested, Article article, boolean isFirst) {
    return new AppearanceLine(
        attested.id(),
        SiteLinks.article(article.id()),
        ArticleWords.of(article),
        attested.reason(),
        isFirst);
  }
}
