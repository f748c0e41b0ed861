package org.hearsay.intake.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.intake.page.Page;
import org.junit.jupiter.api.Test;

class DocxTest {
  private static final String BODY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
      <w:p><w:r><w:t>Port </w:t></w:r><w:r><w:t xml:space="preserve">stays shut</w:t></w:r></w:p>
      <w:p/>
      <w:p><w:r><w:t>“Nobody signed,”</w:t><w:br/><w:t>a docker said &amp; left.</w:t></w:r>
        <w:del><w:r><w:delText>gone</w:delText></w:r></w:del>
        <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
        <mc:AlternateContent><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
      </w:body></w:document>
      """;
  private static final String PROPERTIES =
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>Port</dc:title><dc:creator>Ada Tarn</dc:creator></cp:coreProperties>
      """;

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String body) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml", new byte[0],
            "docProps/core.xml", PROPERTIES.getBytes(UTF_8),
            "word/document.xml", body.getBytes(UTF_8)));
  }

  @Test
  void paragraphsAreReadAndWhatWasDeletedIsNot() throws IOException {
    Page.Read page = (Page.Read) Documents.read(docx(BODY));

    assertThat(page.text()).isEqualTo("Port stays shut\n\n“Nobody signed,”\na docker said & left.");
    assertThat(page.publication().title()).isEqualTo("Port");
    assertThat(page.publication().author()).isEqualTo("Ada Tarn");
  }

  @Test
  void anotherArchiveIsNamedAsSuch() throws IOException {
    assertThat(Documents.read(zip(Map.of("a.txt", new byte[3]))))
        .isEqualTo(
            new Page.Bare("a ZIP archive, but no DOCX: there is no word/document.xml in it"));
  }

  @Test
  void anArchiveThatGrowsWithoutEndIsRefused() throws IOException {
    assertThat(Documents.read(zip(Map.of("word/document.xml", new byte[60_000_000]))))
        .isInstanceOfSatisfying(
            Page.Bare.class, bare -> assertThat(bare.reason()).contains("more is packed in it"));
  }

  @Test
  void entitiesOfADocumentsOwnAreNotOpened() throws IOException {
    String laughs =
        """
        <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        <d><p><t>&b;&f;</t></p></d>
        """;

    Page page = Documents.read(docx(laughs));

    String said = page instanceof Page.Read read ? read.text() : ((Page.Bare) page).reason();
    assertThat(said).doesNotContain("haha", "root:").isNotBlank();
  }

  @Test
  void elementsInEachOtherWithoutEndAreRead() throws IOException {
    int deep = 100_000;
    String body = "<d>" + "<p>".repeat(deep) + "<t>rain</t>" + "</p>".repeat(deep) + "</d>";

    isRead(docx(body));
  }

  /** Cut off anywhere, or with bytes changed at random, in the archive or in its text. */
  @Test
  void damagedDocumentsGiveATextOrAReason() throws IOException {
    byte[] whole = docx(BODY);
    Random random = new Random(9);
    for (int round = 0; round < 600; round++) {
      byte[] damaged = whole.clone();
      byte[] text = BODY.getBytes(UTF_8);
      for (int i = random.nextInt(10); i >= 0; i--) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
        text[random.nextInt(text.length)] = (byte) random.nextInt(256);
      }
      isRead(
          switch (round % 3) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> damaged;
            default -> zip(Map.of("word/document.xml", text));
          });
    }
  }

  private static void isRead(byte[] document) {
    Page page = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Documents.read(document));
    if (page instanceof Page.Bare bare) {
      assertThat(bare.reason()).isNotBlank();
    } else {
      assertThat(((Page.Read) page).text()).isNotBlank();
    }
  }
}
