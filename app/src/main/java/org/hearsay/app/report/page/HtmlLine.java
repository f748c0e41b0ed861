package org.hearsay.app.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.drawing.Marker;
import org.hearsay.app.drawing.TimelinePoint.Look;
import org.hearsay.app.html.HtmlWriter;
import org.hearsay.app.prose.ActWords;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.GradeWords;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.Grading;
import org.hearsay.origin.Testimony;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;

/**
 * A statement as a line that opens onto its words in context, its chain, and where it stands. For
 * one thread.
 */
public final class HtmlLine {
  private static final String CUT = "<span class=\"cut\">\u2009[…]\u2009</span>";

  private final HtmlWriter html;
  private final ExactWords words;
  private final Links links;
  private final StatementWords statements;

  /**
   * @param words checks what is quoted
   * @param links where the statement can be opened in its article
   */
  public HtmlLine(HtmlWriter html, ExactWords words, Links links) {
    this.html = html;
    this.words = words;
    this.links = links;
    statements = new StatementWords(words);
  }

  /** Whether nobody answers for it by name. */
  static boolean isUnnamed(FiledStatement filed) {
    return switch (filed.statement().kind()) {
      case PERSON, ORGANISATION, DOCUMENT, OUTLET, AUTHOR -> false;
      case UNNAMED, GROUP, UNSTATED -> true;
    };
  }

  /**
   * Writes the line.
   *
   * @param id of the line, unique in its page
   * @param look how the statement bears on what is asked
   */
  public void write(String id, Testimony testimony, Look look) throws IOException {
    FiledStatement filed = testimony.filed();
    html.markup("<details class=\"line\" id=\"" + id + "\">\n<summary>");
    Marker.write(html, look, isUnnamed(filed));
    html.markup("<span class=\"frame\"><bdi class=\"who\">").text(statements.who(filed));
    html.markup("</bdi> ");
    if (!filed.statement().via().isEmpty()) {
      html.markup("<bdi class=\"via\">").text(SpeakerWords.through(filed.statement().via()));
      html.markup("</bdi> ");
    }
    html.markup("<span class=\"deed\">").text(ActWords.of(filed.statement().act()));
    html.markup("</span> <span class=\"day\">").text(DayWords.briefly(testimony.day()));
    html.markup("</span> <bdi class=\"outlet\">").text(ArticleWords.outlet(filed.article()));
    html.markup("</bdi>");
    writeCode(testimony.grading());
    html.markup("</span> <q class=\"exact\" dir=\"auto\"").markup(language(filed));
    html.markup(">").text(statements.content(filed)).markup("</q></summary>\n");
    html.markup("<div class=\"opened\">\n");
    writeContext(filed);
    writeChain(filed);
    writePointer(filed);
    if (!testimony.grading().isEmpty()) {
      html.markup("<p class=\"graded\">").text(GradeWords.of(testimony.grading())).markup("</p>\n");
    }
    html.markup("<p class=\"joined\">Why in this claim: ").text(testimony.member().reason());
    html.markup("; sure of that " + percent(testimony.member().probability()))
        .markup(", of the words " + percent(filed.statement().attribution().spanConfidence()))
        .markup(", of the speaker " + percent(filed.statement().speakerConfidence()))
        .markup(", of the act " + percent(filed.statement().actConfidence()))
        .markup("</p>\n");
    writeSetRight(filed);
    html.markup("</div>\n</details>\n");
  }

  private void writeCode(Grading grading) throws IOException {
    if (!grading.isEmpty()) {
      html.markup(" <span class=\"grade\"><span class=\"hidden\">graded </span>");
      html.text(GradeWords.code(grading)).markup("</span>");
    }
  }

  private void writeSetRight(FiledStatement filed) throws IOException {
    Optional<String> address = links.setRight(filed.id());
    if (address.isPresent()) {
      html.markup("<p class=\"set-right\">");
      html.link(address, "grade, move or set right").markup("</p>\n");
    }
  }

  private static String percent(double probability) {
    return Math.round(100 * probability) + "&#8239;%";
  }

  private static String language(FiledStatement filed) {
    String language = filed.article().language();
    return language.matches("[a-z]{2,3}") ? " lang=\"" + language + "\"" : "";
  }

  private void writeContext(FiledStatement filed) throws IOException {
    Article article = filed.article();
    List<Span> pieces = filed.statement().attribution().content();
    html.markup("<blockquote dir=\"auto\"" + language(filed) + ">");
    for (WordsInContext.Stretch stretch : WordsInContext.of(article.text(), pieces)) {
      html.markup(stretch.cutBefore() ? CUT : "");
      html.markup(stretch.quoted() ? "<mark>" : "<span class=\"context\">");
      html.text(words.of(article, stretch.span()));
      html.markup(stretch.quoted() ? "</mark>" : "</span>");
      html.markup(stretch.cutAfter() ? CUT : "");
    }
    html.markup("</blockquote>\n");
  }

  private void writeChain(FiledStatement filed) throws IOException {
    html.markup("<ol class=\"chain\" aria-label=\"How the article has it\"><li><bdi>");
    html.text(ArticleWords.outlet(filed.article())).markup("</bdi></li>");
    for (Hop hop : filed.statement().via()) {
      html.markup("<li><bdi>").text(hop.name()).markup("</bdi>");
      html.markup(hop.isInferred() ? " (inferred)</li>" : "</li>");
    }
    boolean unnamed = filed.statement().kind() == SourceKind.UNNAMED;
    html.markup(unnamed ? "<li class=\"unnamed\"><bdi>" : "<li><bdi>");
    html.text(statements.who(filed)).markup("</bdi></li></ol>\n");
  }

  /** A link only where it leads to the web: any other scheme is shown as words. */
  private void writePointer(FiledStatement filed) throws IOException {
    String url = filed.article().publication().url();
    boolean leads = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    html.markup("<p class=\"pointer\">");
    if (url != null && leads) {
      html.markup("<a rel=\"noreferrer\" href=\"").text(url).markup("\">");
    }
    html.markup("<bdi>").text(ArticleWords.of(filed.article())).markup("</bdi>");
    html.markup(leads ? "</a>" : "").markup(", <span class=\"place\">");
    html.link(links.statement(filed.id()), StatementWords.place(filed));
    html.markup("</span> <code title=\"");
    html.text(filed.id().toString()).markup("\">").text(filed.id().brief()).markup("</code></p>\n");
  }
}
