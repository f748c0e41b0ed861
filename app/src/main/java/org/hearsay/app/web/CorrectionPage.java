package org.hearsay.app.web;

import gg.jte.Content;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.app.report.HtmlArticle;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;

/**
 * The forms that set a statement right, on a page of its own with the article below it.
 *
 * @param content the statement's content, as it stands now
 */
record CorrectionPage(Frame frame, String content, StatementForms forms, Content text) {
  static CorrectionPage of(OpenLedger open, Account account, Statement statement, Visitor visitor) {
    FiledStatement filed = new FiledStatement(account.article(), statement);
    return new CorrectionPage(
        new Frame(
            "Set right: " + ArticleWords.name(account.article()),
            null,
            Frame.Look.ARTICLE,
            visitor),
        new StatementWords(new ExactWords()).content(filed),
        StatementForms.of(open, account, statement, visitor),
        Fragment.written(new HtmlArticle(1, "", account, HtmlArticle.Aside.NOTHING)::write));
  }
}
