package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.document.Documents;
import org.hearsay.intake.page.Page;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String[] LINES = {
    "The port of Orrin stays shut until Monday, the council",
    "said. “Nobody has signed”, added the harbour mas-",
    "ter, a well-",
    "known man. No harbour master was there before.",
    "",
    "Talks go on, a docker said."
  };

  /** A page for each text, a line of it below the other, with a line of the outlet above. */
  private static byte[] pdf(String title, int pages, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setAuthor("Ada Tarn");
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.beginText();
          content.setLeading(14);
          content.newLineAtOffset(72, 700);
          content.showText("The Quayside, page " + number);
          content.newLine();
          content.newLine();
          content.newLine();
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void linesAreJoinedToParagraphsAndWordsThatWereParted() throws IOException {
    Page.Read page = (Page.Read) Documents.read(pdf("Port stays shut", 1, LINES));

    assertThat(page.text())
        .endsWith(
            "The port of Orrin stays shut until Monday, the council said. “Nobody has signed”,"
                + " added the harbour master, a well-known man. No harbour master was there"
                + " before.\n\n"
                + "Talks go on, a docker said.");
    assertThat(page.publication().title()).isEqualTo("Port stays shut");
    assertThat(page.publication().author()).isEqualTo("Ada Tarn");
  }

  @Test
  void aPdfAmongTheInputsIsAnArticle() throws IOException {
    InputStream in = new ByteArrayInputStream(pdf("Port stays shut", 1, LINES));
    Publication given = new Publication(null, "The Quayside", null, null);
    Inputs inputs =
        new Inputs(
            given,
            in,
            () -> {
              throw new AssertionError("nothing here is to be fetched");
            },
            false);

    try (ReadInputs read = inputs.of(List.of(Inputs.STANDARD_INPUT))) {
      Input.Accepted accepted = (Input.Accepted) read.next();

      assertThat(accepted.article().text()).contains("Talks go on, a docker said.");
      assertThat(accepted.article().publication().outlet()).isEqualTo("The Quayside");
      assertThat(accepted.article().publication().title()).isEqualTo("Port stays shut");
      assertThat(read.hasNext()).isFalse();
    }
  }

  @Test
  void linesAtTheEdgeOfEachPageAreNoText() throws IOException {
    Page.Read page = (Page.Read) Documents.read(pdf("a.docx", 4, LINES));

    assertThat(page.text()).startsWith("The port of Orrin").doesNotContain("Quayside");
    assertThat(page.publication().title()).isNull();
  }

  @Test
  void aDocumentWithoutTextSaysSo() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);

      assertThat(Documents.read(out.toByteArray()))
          .isEqualTo(new Page.Bare("there is no text in the PDF; it may hold pictures of pages"));
    }
  }

  @Test
  void aDocumentOfTooManyPagesIsRefused() throws IOException {
    assertThat(Documents.read(pdf("long", 501, "a")))
        .isEqualTo(new Page.Bare("the PDF has 501 pages; at most 500 are read"));
  }

  @Test
  void whatTakesTooLongIsLeft() throws IOException {
    byte[] document = pdf("long", 500, LINES);

    assertThat(new PdfReader(Duration.ofMillis(1)).read(document))
        .isEqualTo(new Page.Bare("reading the PDF took longer than 0 s"));
  }

  /** Cut off anywhere, or with bytes changed at random. */
  @Test
  void damagedDocumentsGiveATextOrAReason() throws IOException {
    byte[] whole = pdf("Port stays shut", 2, LINES);
    Random random = new Random(3);
    for (int round = 0; round < 150; round++) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(40); i >= 0; i--) {
        damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
      }
      isRead(round % 3 == 0 ? Arrays.copyOf(whole, 5 + random.nextInt(whole.length)) : damaged);
    }
  }

  private static void isRead(byte[] document) {
    Page page = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Documents.read(document));
    if (page instanceof Page.Bare bare) {
      assertThat(bare.reason()).isNotBlank();
    }
  }
}
