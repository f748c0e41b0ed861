package org.hearsay.app.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.article.Article;
import org.hearsay.source.Account;

/** An article in a list. */
record ArticleLine(String address, String name, String facts) {
  static ArticleLine of(Account account) {
    Article article = account.article();
    LocalDate day = article.publication().published();
    String published = day == null ? "without a date" : DayWords.briefly(day.toString());
    String statements = Counted.of(account.statements().size(), "statement");
    return new ArticleLine(
        SiteLinks.article(article.id()),
        ArticleWords.name(article),
        Stream.of(ArticleWords.outlet(article), published, statements).collect(joining(", ")));
  }
}
