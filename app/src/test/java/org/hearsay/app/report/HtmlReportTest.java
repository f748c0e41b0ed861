package org.hearsay.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String TEXT = "Ida Brock said the bridge is safe. It is “as new”, she said.";
  private static final Attribution BROCK =
      new Attribution(
          List.of(new Span(0, 9)),
          List.of(new Span(10, 14)),
          List.of(new Span(15, 33), new Span(35, 49)),
          Quotation.MIXED,
          0.934);

  private final StringWriter out = new StringWriter();
  private final HtmlReport report = new HtmlReport(out);

  @Test
  void aStatementIsARowInTheArticlesWords() throws IOException {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));

    assertThat(shown(row(1, 1)))
        .isEqualTo(
            "Statement 1 Ida Brock said the bridge is safe […] It is “as new”"
                + " mixed 93\u202f%");
  }

  @Test
  void aStatementsPartsAreMarkedInTheText() throws IOException {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));

    assertThat(out.toString())
        .containsPattern("data-source=\"1\"[^>]*>Ida Brock</span>")
        .containsPattern("data-cue=\"1\"[^>]*>said</span>")
        .containsPattern("data-content=\"1\"[^>]*>the bridge is safe</span>")
        .containsPattern("data-content=\"1\"[^>]*>It is “as new”</span>");
  }

  @Test
  void rowAndTextLeadToEachOther() throws IOException {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));

    assertThat(row(1, 1)).contains("href=\"#n1-t1\"");
    assertThat(out.toString()).contains("id=\"n1-t1\" href=\"#n1-s1\"");
  }

  @Test
  void aStatementWithoutSourceOrCueSaysSo() throws IOException {
    Attribution bare =
        new Attribution(List.of(), List.of(), List.of(new Span(15, 33)), Quotation.INDIRECT, 0.5);
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(bare)));

    assertThat(shown(row(1, 1))).contains("no source stated", "no cue");
  }

  @Test
  void anArticleWithoutStatementsSaysSo() throws IOException {
    report.read("quiet.txt", SampleReading.account(english("The sea was calm."), List.of()));
    report.close();

    assertThat(out.toString())
        .contains("No attributed statement was found in this article.", "0 statements")
        .doesNotContain("<table>");
  }

  @Test
  void aRejectedInputIsListedWithItsReason() throws IOException {
    report.rejected("<broken>.txt", "byte 3 isn't \"UTF-8\"");
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));
    report.close();

    assertThat(shown(between("<section class=\"rejected\" id=\"n1\">", "</section>")))
        .isEqualTo("<broken>.txt Not read: byte 3 isn't \"UTF-8\"");
    assertThat(shown(between("<nav id=\"index\"", "</nav>")))
        .contains(
            "1 article · 1 statement · 1 input not read",
            "<broken>.txt not read: byte 3 isn't \"UTF-8\"",
            "bridge.txt 1 statement");
  }

  @Test
  void aSingleArticleHasNoIndex() throws IOException {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));
    report.close();

    assertThat(out.toString()).doesNotContain("<nav");
  }

  @Test
  void aReportOfNothingIsAPageThatSaysSo() throws IOException {
    report.close();

    assertThat(out.toString()).startsWith("<!DOCTYPE html>").contains("Nothing was read.");
  }

  @Test
  void whatIsKnownOfAnArticleStandsAboveIt() throws IOException {
    Publication publication =
        new Publication(
            "Bridge is safe",
            "The Tidewell Post",
            "https://example.org/b",
            LocalDate.of(2025, 3, 9));
    report.read(
        "bridge.txt", SampleReading.account(Article.of(TEXT, "en", publication), List.of(BROCK)));

    assertThat(shown(between("<article", "</header>")))
        .contains(
            "Bridge is safe",
            "The Tidewell Post",
            "9 March 2025",
            "bridge.txt",
            "https://example.org/b",
            "1 statement: 1 mixed");
  }

  @Test
  void nothingThatAnInputSaysOfItselfBecomesMarkup() throws IOException {
    String hostile = "\"'><script>alert(1)</script><!--";
    Publication publication = new Publication(hostile, hostile, hostile, null);
    report.read(
        hostile, SampleReading.account(Article.of(hostile, hostile, publication), List.of()));
    report.rejected(hostile, hostile);
    report.close();

    assertThat(out.toString()).doesNotContain("<script>alert", "<!--", "'><");
  }

  @Test
  void onlyAnAddressOfTheWebIsALink() throws IOException {
    Publication publication = new Publication(null, null, "javascript:alert(1)", null);
    report.read(
        "bridge.txt", SampleReading.account(Article.of(TEXT, "en", publication), List.of()));

    assertThat(out.toString()).doesNotContain("href=\"javascript").contains("javascript:alert(1)");
  }

  @Test
  void thePolicyAdmitsThePagesOwnStyleAndScriptAlone() throws Exception {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));
    report.close();

    assertThat(between("Content-Security-Policy\" content=\"", "\">"))
        .contains("default-src 'none'")
        .contains("style-src '" + hash(between("<style>", "</style>")) + "'")
        .contains("script-src '" + hash(between("<script>", "</script>")) + "'");
    assertThat(out.toString()).doesNotContain("style=\"", " onclick", "url(", "@import");
  }

  @Test
  void anArticleIsWrittenWhenItIsRead() throws IOException {
    report.read("bridge.txt", SampleReading.account(english(TEXT), List.of(BROCK)));

    assertThat(out.toString()).endsWith("</article>\n");
  }

  @Test
  void closingAgainWritesNothing() throws IOException {
    report.close();
    String page = out.toString();
    report.close();

    assertThat(out.toString()).isEqualTo(page).endsWith("</html>\n");
  }

  private static Article english(String text) {
    return Article.of(text, "en", Publication.UNKNOWN);
  }

  private String row(int article, int statement) {
    return between("<tr id=\"n" + article + "-s" + statement + "\"", "</tr>");
  }

  private String between(String begin, String end) {
    String page = out.toString();
    assertThat(page).contains(begin);
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static String shown(String markup) {
    String text = markup.replaceAll("^[^<]*>|<[^>]*>", " ").replace("&#8239;", "\u202f");
    return HtmlAsShown.unescaped(text).replaceAll("[ \n]+", " ").strip();
  }

  private static String hash(String inline) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
