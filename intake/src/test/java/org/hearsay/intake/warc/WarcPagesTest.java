package org.hearsay.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.intake.container.Item;
import org.junit.jupiter.api.Test;

class WarcPagesTest {
  private static final String HTML = "Content-Type: text/html; charset=iso-8859-1\r\n";
  private static final byte[] INFO = record("warcinfo", "application/warc-fields", "", "a: b\r\n");

  @Test
  void pagesAreGivenWithTheirAddressCharsetAndOffset() {
    byte[] page = response("200 OK", HTML, "<p>Café</p>".getBytes(StandardCharsets.ISO_8859_1));
    byte[] picture = response("200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
    byte[] missing = response("404 Not Found", HTML, "<p>No</p>".getBytes(StandardCharsets.UTF_8));
    byte[] request =
        record("request", "application/http; msgtype=request", "", "GET / HTTP/1.1\r\n\r\n");
    byte[] resource =
        record("resource", "text/html", "WARC-Target-URI: http://b.example/\r\n", "<p>B</p>");

    List<Item> items = items(joined(INFO, request, page, picture, missing, resource));

    assertThat(items).hasSize(2);
    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            Item.Page.class,
            item -> {
              assertThat(item.place()).isEqualTo("@" + (INFO.length + request.length));
              assertThat(item.address()).isEqualTo(URI.create("http://a.example/1"));
              assertThat(item.charset()).isEqualTo("iso-8859-1");
              assertThat(new String(item.html(), StandardCharsets.ISO_8859_1))
                  .isEqualTo("<p>Café</p>");
            });
    assertThat(((Item.Page) items.getLast()).address()).isEqualTo(URI.create("http://b.example/"));
  }

  @Test
  void ofACompressedArchiveTheOffsetIsThatOfTheMember() throws IOException {
    byte[] first = gzip(INFO);
    byte[] second = gzip(response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8)));

    assertThat(items(joined(first, second, second)))
        .extracting(Item::place)
        .containsExactly("@" + first.length, "@" + (first.length + second.length));
  }

  @Test
  void contentEncodingsAndChunksAreUndone() throws IOException {
    byte[] page = "<p>The mayor said no.</p>".getBytes(StandardCharsets.UTF_8);
    byte[] chunked =
        joined(
            (Integer.toHexString(page.length) + "\r\n").getBytes(StandardCharsets.UTF_8),
            page,
            "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

    List<Item> items =
        items(
            joined(
                response("200 OK", HTML + "Content-Encoding: gzip\r\n", gzip(page)),
                response("200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunked)));

    assertThat(items).hasSize(2).allSatisfy(item -> assertThat(html(item)).isEqualTo(page));
  }

  @Test
  void aPageThatIsDamagedOrCutBreaksAloneAndTheOthersAreRead() throws IOException {
    byte[] good = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    byte[] packed = gzip("<p>The mayor said no.</p>".getBytes(StandardCharsets.UTF_8));
    byte[] cut = response("200 OK", HTML + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, 20));
    byte[] unknown = response("200 OK", HTML + "Content-Encoding: pack9\r\n", packed);
    byte[] noHttp =
        record("response", "application/http", "WARC-Target-URI: http://c.example/\r\n", "<html>");
    byte[] crawlerCut =
        record(
            "response",
            "application/http",
            "WARC-Target-URI: http://d.example/\r\nWARC-Truncated: length\r\n",
            "HTTP/1.1 200 OK\r\n" + HTML + "\r\n<p>The ma");

    List<Item> items = items(joined(cut, good, unknown, noHttp, crawlerCut, good));

    assertThat(items)
        .extracting(item -> item instanceof Item.Broken broken ? broken.reason() : "page")
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("the page can't be read: "),
            reason -> assertThat(reason).isEqualTo("page"),
            reason ->
                assertThat(reason)
                    .isEqualTo("the page can't be read: Content-Encoding not supported: pack9"),
            reason -> assertThat(reason).startsWith("the page can't be read: "),
            reason -> assertThat(reason).isEqualTo("the crawler cut the page (length)"),
            reason -> assertThat(reason).isEqualTo("page"));
  }

  @Test
  void whereverAFileIsCutWhatStandsBeforeIsReadAndTheCutIsTold() throws IOException {
    byte[] page = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    for (boolean zipped : new boolean[] {false, true}) {
      byte[] first = zipped ? gzip(page) : page;
      byte[] both = joined(first, first);
      int endOfPage = both.length - (zipped ? 12 : 4); // behind it there is nothing but the end
      for (int length = first.length + 1; length < endOfPage; length += 3) {
        List<Item> items = items(Arrays.copyOf(both, length));

        assertThat(items).as("cut at %d of %d, zipped %s", length, both.length, zipped).hasSize(2);
        assertThat(items.getFirst()).isInstanceOf(Item.Page.class);
        assertThat(items.getLast())
            .isInstanceOfSatisfying(
                Item.Broken.class,
                broken -> assertThat(broken.place()).isEqualTo("@" + first.length));
      }
    }
  }

  @Test
  void pagesPackedInWaysThatCannotBeUndoneAreTold() {
    byte[] good = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    for (String encoding : new String[] {"br", "zstd"}) {
      byte[] packed =
          response("200 OK", HTML + "Content-Encoding: " + encoding + "\r\n", new byte[] {1, 2});

      List<Item> items = items(joined(packed, good));

      assertThat(items).as(encoding).hasSize(2);
      assertThat(((Item.Broken) items.getFirst()).reason()).startsWith("the page can't be read: ");
      assertThat(items.getLast()).isInstanceOf(Item.Page.class);
    }
  }

  @Test
  void anArchiveWithoutEndGivesItsFirstPages() throws IOException {
    byte[] page = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return page[(int) (at++ % page.length)] & 0xff;
          }
        };

    try (WarcPages pages = new WarcPages(endless, 1_000)) {
      for (int i = 0; i < 3_000; i++) {
        assertThat(pages.next().place()).isEqualTo("@" + (long) i * page.length);
      }
    }
  }

  @Test
  void aPageLargerThanTheLimitIsNotHeld() {
    byte[] large = response("200 OK", HTML, new byte[2_000]);

    assertThat(items(large))
        .containsExactly(new Item.Broken("@0", "the page is larger than 1000 bytes"));
  }

  @Test
  void aBombIsReadNoFurtherThanTheLimit() throws IOException {
    byte[] bomb = gzip(new byte[5_000_000]);

    assertThat(items(response("200 OK", HTML + "Content-Encoding: gzip\r\n", bomb)))
        .containsExactly(new Item.Broken("@0", "the page is larger than 1000 bytes"));
  }

  @Test
  void aRevisitIsThePageThatItRepeatsAtItsOwnAddress() {
    byte[] first =
        identified("<urn:uuid:1>", "sha1:ABC", "http://a.example/1", "text/html", "<p>A</p>");
    byte[] byDigest = revisit("http://b.example/", "WARC-Payload-Digest: sha1:abc\r\n");
    byte[] byId = revisit("http://c.example/", "WARC-Refers-To: <urn:uuid:1>\r\n");
    byte[] byAddress =
        revisit("http://d.example/", "WARC-Refers-To-Target-URI: http://a.example/1\r\n");
    byte[] notModified =
        revisit(
            "http://a.example/1",
            "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified\r\n");

    List<Item> items = items(joined(first, byDigest, byId, byAddress, notModified));

    assertThat(items)
        .allSatisfy(item -> assertThat(html(item)).asString().isEqualTo("<p>A</p>"))
        .extracting(item -> String.valueOf(((Item.Page) item).address()))
        .containsExactly(
            "http://a.example/1",
            "http://b.example/",
            "http://c.example/",
            "http://d.example/",
            "http://a.example/1");
    assertThat(items.get(1).place()).isEqualTo("@" + first.length);
  }

  @Test
  void aRevisitOfWhatIsNotThereIsToldAndOneOfAPicturePassedOver() {
    byte[] picture =
        identified("<urn:uuid:1>", "sha1:ABC", "http://a.example/1", "image/png", "png");
    byte[] ofPicture = revisit("http://b.example/", "WARC-Payload-Digest: sha1:ABC\r\n");
    byte[] ofOtherFile = revisit("http://b.example/", "WARC-Refers-To: <urn:uuid:2>\r\n");
    byte[] ofStyle =
        record(
            "revisit",
            "application/http; msgtype=response",
            "WARC-Target-URI: http://b.example/s\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\n");

    assertThat(items(joined(picture, ofPicture, ofStyle, ofOtherFile)))
        .containsExactly(
            new Item.Broken(
                "@" + (picture.length + ofPicture.length + ofStyle.length),
                "it repeats a record that does not stand before it in this file"));
  }

  @Test
  void whatACrawlerKeepsBesideAPageHidesItFromNoRevisit() {
    byte[] page = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    String address = "WARC-Target-URI: http://a.example/1\r\n";
    byte[] request =
        record("request", "application/http; msgtype=request", address, "GET /1 HTTP/1.1\r\n\r\n");
    byte[] metadata = record("metadata", "application/warc-fields", address, "via: x\r\n");
    byte[] refusal = response("503 Busy", HTML, "<p>Later</p>".getBytes(StandardCharsets.UTF_8));
    byte[] notModified =
        revisit(
            "http://a.example/1",
            "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified\r\n");

    assertThat(items(joined(page, request, metadata, refusal, notModified)))
        .extracting(item -> new String(html(item), StandardCharsets.UTF_8))
        .containsExactly("<p>A</p>", "<p>A</p>");
    assertThat(items(joined(request, metadata, refusal, notModified)))
        .containsExactly(
            new Item.Broken(
                "@" + (request.length + metadata.length + refusal.length),
                "it repeats a record that does not stand before it in this file"));
  }

  @Test
  void addressesThatDifferInCapitalsAreDifferentPages() {
    byte[] lower =
        identified("<urn:uuid:1>", "sha1:A", "http://a.example/news/a", "text/html", "<p>a</p>");
    byte[] upper =
        identified("<urn:uuid:2>", "sha1:B", "http://a.example/News/A", "text/html", "<p>A</p>");
    byte[] ofLower =
        revisit("http://b.example/", "WARC-Refers-To-Target-URI: http://a.example/news/a\r\n");
    byte[] ofNeither =
        revisit("http://b.example/", "WARC-Refers-To-Target-URI: http://a.example/NEWS/A\r\n");

    List<Item> items = items(joined(lower, upper, ofLower, ofNeither));

    assertThat(items).hasSize(4);
    assertThat(html(items.get(2))).asString().isEqualTo("<p>a</p>");
    assertThat(items.getLast()).isInstanceOf(Item.Broken.class);
  }

  @Test
  void aRevisitOfAPageThatCouldNotBeReadSaysSo() {
    byte[] large =
        identified(
            "<urn:uuid:1>", "sha1:ABC", "http://a.example/1", "text/html", "a".repeat(2_000));
    byte[] revisit = revisit("http://b.example/", "WARC-Payload-Digest: sha1:ABC\r\n");

    assertThat(items(joined(large, revisit)))
        .last()
        .isEqualTo(new Item.Broken("@" + large.length, "it repeats a page that can't be read"));
  }

  @Test
  void behindADamagedRecordTheOthersAreRead() throws IOException {
    byte[] page = response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8));
    byte[] other = response("200 OK", HTML, "<p>B</p>".getBytes(StandardCharsets.UTF_8));
    for (boolean zipped : new boolean[] {false, true}) {
      byte[] first = zipped ? gzip(page) : page;
      byte[] last = zipped ? gzip(other) : other;
      for (int at = 2; at < first.length - (zipped ? 8 : 60); at++) {
        byte[] damaged = first.clone();
        Arrays.fill(damaged, at, Math.min(at + 40, damaged.length), (byte) 0);

        List<Item> items = items(joined(first, damaged, last));

        String name = "damaged at %d of %d, zipped %s".formatted(at, first.length, zipped);
        assertThat(items.getFirst()).as(name).isInstanceOf(Item.Page.class);
        assertThat(new String(html(items.getLast()), StandardCharsets.UTF_8))
            .as(name)
            .isEqualTo("<p>B</p>");
        assertThat(items.getLast().place()).as(name).isEqualTo("@" + 2 * first.length);
        assertThat(items).as(name).hasSizeLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void damageIsToldOnceWithItsOffset() throws IOException {
    byte[] page = gzip(response("200 OK", HTML, "<p>A</p>".getBytes(StandardCharsets.UTF_8)));
    byte[] noise = new byte[500];
    Arrays.fill(noise, 40, 43, (byte) 7);
    byte[] looksLikeMembers = {0x1f, (byte) 0x8b, 8, 0x1f, (byte) 0x8b, 8, 0x1f, (byte) 0x8b, 8};

    List<Item> items = items(joined(page, noise, looksLikeMembers, noise, page));

    assertThat(items).hasSize(3);
    assertThat(items.get(1))
        .isInstanceOfSatisfying(
            Item.Broken.class,
            broken -> {
              assertThat(broken.place()).isEqualTo("@" + page.length);
              assertThat(broken.reason())
                  .startsWith("damaged behind offset " + page.length + ": ")
                  .endsWith("; reading goes on with the next record that can be found");
            });
    assertThat(items.getLast().place())
        .isEqualTo("@" + (page.length + 2 * noise.length + looksLikeMembers.length));
  }

  private static byte[] identified(
      String id, String digest, String address, String type, String body) {
    String headers =
        "WARC-Target-URI: %s\r\nWARC-Payload-Digest: %s\r\n".formatted(address, digest);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    byte[] record = record("response", "application/http; msgtype=response", headers, http);
    return new String(record, StandardCharsets.UTF_8)
        .replace("<urn:uuid:0>", id)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] revisit(String address, String headers) {
    return record(
        "revisit",
        "application/http; msgtype=response",
        "WARC-Target-URI: " + address + "\r\n" + headers,
        "");
  }

  private static byte[] response(String status, String headers, byte[] body) {
    byte[] http =
        joined(
            ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8),
            body);
    return record(
        "response",
        "application/http; msgtype=response",
        "WARC-Target-URI: http://a.example/1\r\n",
        http);
  }

  private static byte[] record(String type, String contentType, String headers, String block) {
    return record(type, contentType, headers, block.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] record(String type, String contentType, String headers, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: %s\r\n"
                .formatted(type, contentType)
            + "WARC-Date: 2026-03-05T10:00:00Z\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(
        header.getBytes(StandardCharsets.UTF_8),
        block,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] html(Item item) {
    return ((Item.Page) item).html();
  }

  private static List<Item> items(byte[] archive) {
    InputStream in = new ByteArrayInputStream(archive);
    List<Item> items = new ArrayList<>();
    try (WarcPages pages = new WarcPages(in, 1_000)) {
      pages.forEachRemaining(items::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
