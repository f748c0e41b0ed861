package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void statementsStandOneBelowTheOtherWithTheirPartsNamed() throws IOException {
    assertThat(report(80, false))
        .isEqualTo(
            """
            a.txt, The Quayside, 2026-03-05
            ───────────────────────────────
              1 Ilva Tarn, through The Herald, denies, on 4 March 2026; answers statement 2
                source   Ilva Tarn
                cue      said
                content  “It will open,” […] “Soon.”
                         direct; sure of the words 97 %, of the speaker 90 %, of the act 80 %

              2 No source stated: someone is reported with (what they do with it is not
                clear)
                source   (none stated)
                cue      is said
                content  to cost little
                         indirect; sure of the words 50 %, of the speaker 70 %, of the act 25 %

            2 statements

            """);
  }

  @Test
  void longPartsAreBrokenWithinTheWidth() throws IOException {
    assertThat(report(30, false))
        .contains("    content  “It will open,”\n             […] “Soon.”\n");
  }

  @Test
  void coloursAreOnlyWrittenWhereWanted() throws IOException {
    assertThat(report(80, false)).doesNotContain("\u001b");
    assertThat(report(80, true)).contains("\u001b[36mIlva Tarn\u001b[0m");
  }

  @Test
  void whatCannotBeReadIsSaidWithItsReason() throws IOException {
    StringWriter out = new StringWriter();
    try (TextReport report = new TextReport(out, 80, false)) {
      report.rejected("b\u001b.txt", "the file is empty");
    }

    assertThat(out.toString()).startsWith("b␛.txt\n").contains("not read", "the file is empty");
  }

  @Test
  void theBylineStandsBesideTheOutlet() throws IOException {
    Account account = SampleReading.account();
    Publication publication =
        new Publication(
            null, "The Quayside", "Ada Brandt", null, LocalDate.of(2026, 3, 5), null, null);
    Article article = Article.of(SampleReading.TEXT, "en", publication);
    StringWriter out = new StringWriter();
    try (TextReport report = new TextReport(out, 80, false)) {
      report.read(
          "a.txt", new Account(article, account.statements(), account.entities(), List.of()));
    }

    assertThat(out.toString()).startsWith("a.txt, The Quayside, by Ada Brandt, 2026-03-05\n");
  }

  private static String report(int width, boolean colours) throws IOException {
    StringWriter out = new StringWriter();
    try (TextReport report = new TextReport(out, width, colours)) {
      report.read("a.txt", SampleReading.account());
    }
    return out.toString();
  }
}
