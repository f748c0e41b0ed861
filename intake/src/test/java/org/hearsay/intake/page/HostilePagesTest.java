package org.hearsay.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are broken, or made to do harm: always an article or a reason, and soon. */
class HostilePagesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final URI ADDRESS = URI.create("https://quayside.example/a");
  private static final String SENTENCE =
      "The port of Orrin stays shut until Monday, the council said. ";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Shut | Quayside</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Shut","datePublished":
      "2026-03-05T10:00:00Z","author":[{"name":"Ada Tarn"}],"articleBody":"The port – of Orrin"}</script>
      <link rel="canonical" href="/a"></head><body class="post"><article><h1>Shut</h1><time datetime="2026-03-05">
      5 March</time><p>%s</p><ul><li>One<li>Two</ul><table><tr><td>3</table><p>%s</p></article></body></html>
      """
          .formatted(SENTENCE.repeat(3), SENTENCE.repeat(4) + "é “q” 漢字");

  private static void isRead(byte[] html) {
    Page page = assertTimeoutPreemptively(SOON, () -> Pages.read(html, null, ADDRESS));
    if (page instanceof Page.Read read) {
      assertThat(read.text()).isNotBlank();
    } else {
      assertThat(((Page.Bare) page).reason()).isNotBlank();
    }
  }

  @Test
  void aPageThatIsCutOffAnywhereIsRead() {
    byte[] whole = PAGE.getBytes(UTF_8);
    for (int length = 0; length < whole.length; length += 7) {
      isRead(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void bytesChangedAtRandomAreRead() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      byte[] html = PAGE.getBytes(UTF_8);
      for (int i = 0; i < 1 + random.nextInt(60); i++) {
        html[random.nextInt(html.length)] = (byte) random.nextInt(256);
      }
      isRead(html);
    }
  }

  @Test
  void partsInRandomOrderAreRead() {
    Random random = new Random(6);
    List<String> parts = Stream.of(PAGE.split("(?=[<>&\"{}])")).toList();
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      IntStream.range(0, 200).forEach(i -> html.append(parts.get(random.nextInt(parts.size()))));
      isRead(html.toString().getBytes(UTF_8));
    }
  }

  @Test
  void bytesWithoutAnyOrderAreRead() {
    Random random = new Random(7);
    for (int length : new int[] {1, 2, 3, 100, 100_000}) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      isRead(bytes);
    }
  }

  static Stream<String> bombs() {
    int many = 100_000;
    return Stream.of(
        "<div>".repeat(many) + SENTENCE,
        "<div class=\"related-posts x-"
            + "a".repeat(many)
            + "\" id='"
            + "-".repeat(many)
            + "'>"
            + SENTENCE,
        "<p class='" + "share-with-".repeat(90) + "'>" + SENTENCE.repeat(3) + "</p>",
        "<b><i><a href=x><p>".repeat(many / 10) + SENTENCE,
        "<table><tr><td>".repeat(many / 10) + SENTENCE,
        "<p>".repeat(many) + SENTENCE,
        ("<p>" + SENTENCE + "</p>").repeat(many / 4),
        "<article>".repeat(many) + SENTENCE + "<h1>".repeat(many),
        "<div><article>".repeat(300)
            + ("<p>" + SENTENCE + "<article>" + SENTENCE + "</article>").repeat(2_000),
        "<ul>"
            + "<li><div><a href=/x>Other story here</a></div><p>Few words</p></li>"
                .repeat(many / 4),
        "<br>".repeat(many) + SENTENCE,
        "x<br>".repeat(many),
        "&nbsp;".repeat(many) + "&#x0;&#xD800;&#x110000;&bogus;" + SENTENCE,
        "<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\">&a;" + SENTENCE,
        "<script type=application/ld+json>" + "[".repeat(many) + "</script>" + SENTENCE,
        "<script type=application/ld+json>"
            + "[".repeat(900)
            + "]".repeat(900)
            + "</script>"
            + SENTENCE,
        "<script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@id\":\"a\"},\"@id\":\"a\",\"publisher\":7,\"headline\":[],\"datePublished\":{}}</script>"
            + SENTENCE,
        "<script type=application/ld+json>["
            + "{\"@id\":\"x\",\"y\":1},".repeat(many / 2)
            + "1]</script>"
            + SENTENCE,
        "<meta name=author content='" + "A, ".repeat(many) + "'>" + SENTENCE,
        "<meta name=date content='" + "2".repeat(many) + "'>" + SENTENCE,
        "<link rel=canonical href='http://[::1%25" + "/".repeat(many) + "'>" + SENTENCE,
        "<title>"
            + "| Quayside ".repeat(many / 4)
            + "</title><meta property=og:site_name content=Quayside>"
            + SENTENCE,
        "<meta charset=utf-7><p>+ADw-script+AD4-" + SENTENCE,
        "<meta charset=\"no such set\"><p>" + SENTENCE,
        "<p>" + "word ".repeat(many) + "</p>",
        "<p>" + "(".repeat(many) + "</p>",
        "<svg><foreignObject><p>".repeat(1_000) + SENTENCE,
        "<frameset><frame src=x></frameset>" + SENTENCE,
        "<plaintext>" + SENTENCE,
        "\u0000\u0001\u001a" + SENTENCE,
        "<p>\ud800 \u202e " + SENTENCE);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aPageThatIsMadeToTakeLongIsReadSoon(String html) {
    isRead(html.getBytes(UTF_8));
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    assertThat(Pages.read(new byte[Pages.MOST_BYTES + 1], null, ADDRESS))
        .isEqualTo(new Page.Bare("the page is larger than 10000000 bytes"));
  }
}
