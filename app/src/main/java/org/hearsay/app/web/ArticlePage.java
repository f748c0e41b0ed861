package org.hearsay.app.web;

import gg.jte.Content;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.GradeWords;
import org.hearsay.app.report.HtmlArticle;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Grading;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.hearsay.speaker.SpeakerNode;

/**
 * An article with its statements.
 *
 * @param isStored whether the ledger holds it; else it was read for this page alone
 * @param versions texts that stood at its address, this one too, the oldest first
 */
record ArticlePage(
    Frame frame, Article article, boolean isStored, List<ArticleLine> versions, Content account) {
  /** An article of the ledger. */
  static ArticlePage of(OpenLedger open, Account account, Visitor visitor) {
    Article article = account.article();
    String url = article.publication().url();
    List<ArticleLine> versions =
        url == null
            ? List.of()
            : open.ledger().accounts(open.ledger().versions(url)).stream()
                .map(ArticleLine::of)
                .toList();
    return page(account, true, versions, new Asides(open, account, visitor)::write, visitor);
  }

  /** An article that was read and not stored. */
  static ArticlePage read(Account account, Visitor visitor) {
    return page(account, false, List.of(), HtmlArticle.Aside.NOTHING, visitor);
  }

  private static ArticlePage page(
      Account account,
      boolean isStored,
      List<ArticleLine> versions,
      HtmlArticle.Aside aside,
      Visitor visitor) {
    Article article = account.article();
    return new ArticlePage(
        new Frame(ArticleWords.name(article), null, Frame.Look.ARTICLE, visitor),
        article,
        isStored,
        versions,
        Fragment.written(new HtmlArticle(1, "", account, aside)::write));
  }

  Publication publication() {
    return article.publication();
  }

  String day() {
    LocalDate day = publication().published();
    return day == null ? "" : day.toString();
  }

  /** The moment of publication with its zone; empty where it is not known. */
  String moment() {
    OffsetDateTime moment = publication().publishedAt();
    return moment == null ? "" : moment.toString();
  }

  String text() {
    return article.text();
  }

  /** What stands below each statement: its claim, who set it right, where to do so. */
  private static final class Asides {
    private final Map<StatementId, Claim> claims;
    private final Map<StatementId, Grading> gradings;
    private final Map<StatementId, List<String>> corrections;
    private final Map<StatementId, SpeakerNode> speakers;
    private final Article article;
    private final Visitor visitor;

    Asides(OpenLedger open, Account account, Visitor visitor) {
      article = account.article();
      this.visitor = visitor;
      List<FiledStatement> filed =
          account.statements().stream()
              .map(statement -> new FiledStatement(article, statement))
              .toList();
      claims = open.ledger().claimsOf(filed.stream().map(FiledStatement::id).toList());
      speakers = open.ledger().speakersOf(filed);
      gradings = Grading.of(open.ledger(), filed);
      corrections = CorrectionsPage.ofStatements(open.ledger().corrections());
    }

    private StatementId id(Statement statement) {
      return new StatementId(article.id(), statement.id());
    }

    void write(HtmlWriter html, Statement statement) throws IOException {
      StatementId id = id(statement);
      html.markup("<p class=\"aside\" id=\"").text(statement.id()).markup("\">");
      Claim claim = claims.get(id);
      if (claim != null) {
        int others = claim.members().size() - 1;
        String label = others == 0 ? "claim" : "claim, with " + others + " more";
        html.link(SiteLinks.HERE.claim(claim.id()), label);
      }
      SpeakerNode speaker = speakers.get(id);
      if (speaker != null) {
        html.markup(" ").link(Optional.of(SiteLinks.speaker(speaker.id())), "speaker");
      }
      if (visitor.mayCorrect()) {
        html.markup(" <a class=\"set-right\" href=\"").text(SiteLinks.correction(id));
        html.markup("\" hx-get=\"").text(SiteLinks.correction(id));
        html.markup("\" hx-target=\"next .slot\">grade or set right</a>");
      }
      html.markup("</p>");
      writePeople(html, id);
      html.markup("<div class=\"slot\"></div>");
    }

    /** What people say of it, by whom and since when. */
    private void writePeople(HtmlWriter html, StatementId id) throws IOException {
      Grading grading = gradings.getOrDefault(id, Grading.NONE);
      if (!grading.isEmpty()) {
        html.markup("<p class=\"graded\"><span class=\"grade\">").text(GradeWords.code(grading));
        html.markup("</span> <bdi>").text(GradeWords.of(grading)).markup("</bdi></p>");
      }
      List<String> made = corrections.getOrDefault(id, List.of());
      if (!made.isEmpty()) {
        html.markup("<p class=\"corrected\">set right by <bdi>");
        html.text(String.join(", ", made)).markup("</bdi></p>");
      }
    }
  }
}
