package org.hearsay.app.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.UndatedDays;
import org.hearsay.app.terminal.TerminalText;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;

/**
 * For people at a terminal: an article's statements one below the other, each part named, and
 * coloured where colours are wanted. What would move the cursor is made visible.
 */
public final class TextReport implements Report {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String SOURCE = "36";
  private static final String CUE = "33";
  private static final String CONTENT = "32";
  private static final int NUMBER_COLUMNS = 4;
  private static final int LABEL_COLUMNS = 9;

  private final Writer out;
  private final int width;
  private final boolean colours;

  /**
   * @param out not closed by this report
   * @param width how many columns to fill
   * @param colours whether to write ANSI colours
   */
  public TextReport(Writer out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  @Override
  public void read(String path, Account account) throws IOException {
    Article article = account.article();
    heading(path, article.publication());
    List<Statement> statements = account.statements();
    for (int i = 0; i < statements.size(); i++) {
      statement(i + 1, statements.get(i), account);
    }
    String undated = UndatedDays.of(account);
    if (undated != null) {
      part(" ".repeat(NUMBER_COLUMNS), "undated", DIM, undated);
    }
    out.write(styled(DIM, count(statements.size())) + "\n\n");
  }

  @Override
  public void rejected(String path, String reason) throws IOException {
    heading(path, Publication.UNKNOWN);
    part(" ".repeat(NUMBER_COLUMNS), "not read", BOLD, reason);
    out.write("\n");
  }

  private void heading(String path, Publication publication) throws IOException {
    String known =
        Stream.of(publication.outlet(), ArticleWords.byline(publication), publication.published())
            .filter(Objects::nonNull)
            .map(part -> ", " + part)
            .collect(Collectors.joining());
    String title = TerminalText.visible(path + known);
    out.write(
        styled(BOLD, title)
            + "\n"
            + styled(DIM, "─".repeat(Math.min(width, TerminalText.columns(title))))
            + "\n");
  }

  private void statement(int number, Statement statement, Account account) throws IOException {
    Attribution attribution = statement.attribution();
    String text = account.article().text();
    String blank = " ".repeat(NUMBER_COLUMNS);
    sentence(number, StatementSentence.of(statement, account));
    String source =
        attribution.source().isEmpty() ? "(none stated)" : words(attribution.source(), text);
    part(blank, "source", attribution.source().isEmpty() ? DIM : SOURCE, source);
    part(blank, "cue", CUE, words(attribution.cue(), text));
    part(blank, "content", CONTENT, words(attribution.content(), text));
    String quality =
        String.format(
            Locale.ROOT,
            "%s; sure of the words %.0f %%, of the speaker %.0f %%, of the act %.0f %%",
            attribution.quotation().name().toLowerCase(Locale.ROOT),
            100 * attribution.spanConfidence(),
            100 * statement.speakerConfidence(),
            100 * statement.actConfidence());
    out.write(blank + " ".repeat(LABEL_COLUMNS) + styled(DIM, quality) + "\n\n");
  }

  private void sentence(int number, String sentence) throws IOException {
    String before = String.format(Locale.ROOT, "%" + (NUMBER_COLUMNS - 1) + "d ", number);
    for (String line :
        TerminalText.lines(TerminalText.visible(sentence), Math.max(10, width - NUMBER_COLUMNS))) {
      out.write(before + styled(BOLD, line) + "\n");
      before = " ".repeat(NUMBER_COLUMNS);
    }
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" […] "));
  }

  private void part(String number, String label, String style, String words) throws IOException {
    int indent = NUMBER_COLUMNS + LABEL_COLUMNS;
    String before = number + styled(DIM, label) + " ".repeat(LABEL_COLUMNS - label.length());
    for (String line :
        TerminalText.lines(TerminalText.visible(words), Math.max(10, width - indent))) {
      out.write(before + styled(style, line) + "\n");
      before = " ".repeat(indent);
    }
  }

  private static String count(int statements) {
    return switch (statements) {
      case 0 -> "no attributed statement found";
      case 1 -> "1 statement";
      default -> statements + " statements";
    };
  }

  private String styled(String style, String text) {
    return colours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
