package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentKindTest {
  @Test
  void markupIsToldByItsFirstTag() {
    is(ContentKind.HTML, "\ufeff  <!doctype HTML>\n<title>A</title>");
    is(ContentKind.HTML, "<?xml version='1.0'?><!-- page --><html xmlns='…'>");
    is(ContentKind.HTML, "<!-- saved --> <p>A</p>");
    is(ContentKind.HTML, "<DIV class=a>A</DIV>");
    is(ContentKind.FEED, "<?xml version=\"1.0\"?>\n<?xml-stylesheet href='a'?><rss version='2.0'>");
    is(ContentKind.FEED, "<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    is(ContentKind.FEED, "<?xml version='1.0'?><rdf:RDF xmlns:rdf='a'>");
    is(ContentKind.OPML, "<?xml version='1.0'?><opml version='2.0'>");
    is(ContentKind.OTHER_XML, "<?xml version='1.0'?><urlset>");
  }

  @Test
  void textThatBeginsAsMarkupOrJsonDoesIsText() {
    is(ContentKind.TEXT, "<Halwire> The mayor said so.");
    is(ContentKind.TEXT, "<3, said the mayor.");
    is(ContentKind.TEXT, "[UPDATED] The mayor said so.");
    is(ContentKind.TEXT, "{sic} said the mayor.");
    is(ContentKind.TEXT, "");
    is(ContentKind.TEXT, "WARCs are archives.");
  }

  @Test
  void jsonIsToldByItsFields() {
    is(ContentKind.ARTICLE_LINES, "{\"id\": 1, \"text\": \"A\"}\n{\"text\": \"B\"}\n");
    is(ContentKind.ARTICLE_LINES, "{\"foo\": 1}\n{\"text\": \"B\"}\n");
    is(ContentKind.ARTICLE_LINES, "{\"text\": \"A broken line\n{\"text\": \"B\"}\n");
    is(ContentKind.TELEGRAM, "{\n \"name\": \"A\",\n \"id\": 1,\n \"messages\": [\n");
    is(ContentKind.TELEGRAM, "{\"name\": \"A\", \"messages\": [{\"text\": \"\"}]}");
    is(ContentKind.TELEGRAM, "{\n \"about\": \"…\",\n \"chats\": {\n  \"list\": [");
    is(ContentKind.OTHER_JSON, "{\n \"name\": \"a\",\n \"version\": 1\n}");
    is(ContentKind.OTHER_JSON, "[ {\"text\": \"A\"} ]");
  }

  @Test
  void magicBytesTellTheRest() {
    Map.of(
            "WARC/1.0\r\n", ContentKind.WARC,
            "\u001f\u008b\u0008", ContentKind.GZIP,
            "%PDF-1.7", ContentKind.PDF,
            "PK\u0003\u0004", ContentKind.ZIP)
        .forEach((begin, kind) ->
            assertThat(ContentKind.of(begin.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(kind));
  }

  @Test
  void aPageInUtf16IsAPage() {
    assertThat(ContentKind.of("\ufeff<html>".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(ContentKind.HTML);
  }

  private static void is(ContentKind kind, String text) {
    assertThat(ContentKind.of(text.getBytes(StandardCharsets.UTF_8))).as(text).isEqualTo(kind);
  }
}
