package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given, reading ends, with articles or reasons. */
class MalformedInputsTest {
  private static final long SEED = 20261125;
  private static final int EACH = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Map<String, byte[]> WELL_FORMED = wellFormed();

  @TempDir private Path folder;
  private final Inputs inputs = InputsOf.nothingGiven();

  @TestFactory
  Stream<DynamicTest> nothingCrashesOrHangsAParser() {
    return WELL_FORMED.entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () ->
                    assertTimeoutPreemptively(
                        PATIENCE, () -> readAllMutations(entry.getKey(), entry.getValue()))));
  }

  private void readAllMutations(String name, byte[] wellFormed) {
    assertThat(inputs(wellFormed)).as(name).isNotEmpty();
    Random random = new Random(SEED);
    for (int i = 0; i < EACH; i++) {
      byte[] malformed = mutated(wellFormed, random);
      List<Input> inputs = inputs(malformed);
      assertThat(inputs)
          .as("%s, mutation %d", name, i)
          .allSatisfy(MalformedInputsTest::isArticleOrReason);
    }
  }

  private static void isArticleOrReason(Input input) {
    switch (input) {
      case Input.Accepted accepted -> assertThat(accepted.article().text()).isNotBlank();
      case Input.Rejected rejected ->
          assertThat(rejected.reason())
              .isNotBlank()
              .doesNotContain("Exception", "Cannot invoke", "org.hearsay")
              .doesNotMatch(".*: null\\b.*");
    }
  }

  private List<Input> inputs(byte[] bytes) {
    try {
      return InputsOf.all(inputs, Files.write(folder.resolve("input"), bytes).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> hostileInputsGetAReason() {
    return hostile().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () ->
                    assertTimeoutPreemptively(
                        PATIENCE,
                        () ->
                            assertThat(inputs(entry.getValue()))
                                .isNotEmpty()
                                .allSatisfy(MalformedInputsTest::isArticleOrReason))));
  }

  /** Cuts, doubles, swaps, overwrites and inserts, a few times. */
  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] mutated = bytes.clone();
    for (int times = 1 + random.nextInt(4); times > 0 && mutated.length > 1; times--) {
      int at = random.nextInt(mutated.length);
      int length = Math.min(1 + random.nextInt(40), mutated.length - at);
      byte[] before = Arrays.copyOf(mutated, at);
      byte[] piece = Arrays.copyOfRange(mutated, at, at + length);
      byte[] after = Arrays.copyOfRange(mutated, at + length, mutated.length);
      mutated =
          switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> joined(before, after);
            case 2 -> joined(before, piece, piece, after);
            case 3 -> joined(before, after, piece);
            case 4 -> joined(before, random(length, random), after);
            default -> joined(before, SYNTAX[random.nextInt(SYNTAX.length)], piece, after);
          };
    }
    return mutated;
  }

  private static final byte[][] SYNTAX =
      Stream.of(
              "<",
              ">",
              "&",
              "&#0;",
              "&x;",
              "]]>",
              "<![CDATA[",
              "<!--",
              "\"",
              "\\",
              "{",
              "}",
              "[",
              "]",
              ",",
              ":",
              "\u0000",
              "\r\n\r\n",
              "\n",
              "99999999999999999999",
              "-1",
              "\ud83e\udd8a",
              "Content-Length: -5\r\n",
              "WARC/1.0\r\n",
              "\\ud800",
              "xml:base=':'")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private static byte[] random(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Map<String, byte[]> wellFormed() {
    String text = "The harbour master said that the bridge would open on Monday.";
    Map<String, byte[]> inputs = new TreeMap<>();
    inputs.put("text", bytes(text));
    inputs.put("page", bytes(page(text)));
    inputs.put(
        "RSS",
        bytes(
            "<?xml version=\"1.0\"?><rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>Kontor</title><link>https://kontor.example/</link>"
                + ("<item><title>A</title><link>/a</link><pubDate>Thu, 05 Mar 2026 09:00:00"
                        + " +0100</pubDate><source url=\"https://h.example\">Halwire</source>"
                        + "<content:encoded><![CDATA[<p>"
                        + text
                        + "</p>]]></content:encoded></item>")
                    .repeat(3)
                + "</channel></rss>"));
    inputs.put(
        "Atom",
        bytes(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\""
                + " xml:base=\"https://a.example/\"><title>A</title>"
                + ("<entry><title>B</title><link"
                        + " href=\"b\"/><updated>2026-03-05T09:00:00Z</updated><content"
                        + " type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                        + text
                        + "</p></div></content></entry>")
                    .repeat(3)
                + "</feed>"));
    inputs.put(
        "JSON Lines",
        bytes(
            ("{\"text\": \"" + text + "\", \"published\": \"2026-03-05\", \"title\": null}\n")
                .repeat(4)));
    inputs.put(
        "Telegram",
        bytes(
            "{\n"
                + " \"name\": \"Kontor\",\n"
                + " \"type\": \"public_channel\",\n"
                + " \"id\": 12,\n"
                + " \"messages\": ["
                + ("{\"id\": 1, \"type\": \"message\", \"date\": \"2026-03-05T09:00:00\","
                        + " \"date_unixtime\": \"1772701200\", \"text\": [\""
                        + text
                        + "\", {\"type\": \"bold\", \"text\": \" No.\"}]},")
                    .repeat(3)
                + "{}]\n}"));
    inputs.put("WARC", warc(text));
    inputs.put("zipped WARC", joined(zipped(warc(text)), zipped(warc(text))));
    inputs.put("zipped JSON Lines", zipped(inputs.get("JSON Lines")));
    return inputs;
  }

  private static Map<String, byte[]> hostile() {
    Map<String, byte[]> inputs = new TreeMap<>();
    int deep = 200_000;
    inputs.put("deep JSON", bytes("{\"text\": " + "[".repeat(deep)));
    inputs.put("deep JSON of a chat", bytes("{\n\"messages\": [" + "{\"a\":".repeat(deep)));
    inputs.put("deep XML", bytes("<rss version='2.0'><channel><item><a>" + "<a>".repeat(deep)));
    inputs.put(
        "deep XHTML in a feed",
        bytes(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
                + "<div>".repeat(deep)
                + "</div>".repeat(deep)
                + "</content></entry></feed>"));
    inputs.put("many attributes", bytes("<rss " + "a='' ".repeat(deep) + "/>"));
    inputs.put(
        "a billion laughs",
        bytes(
            "<!DOCTYPE rss [<!ENTITY a 'ha'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><rss version='2.0'>&c;</rss>"));
    inputs.put("a number without end", bytes("{\"text\": " + "9".repeat(deep)));
    inputs.put("zeros, zipped", zipped(new byte[30_000_000]));
    inputs.put("zipped three times", zipped(zipped(zipped(bytes("The mayor said no.")))));
    inputs.put("lines of braces", bytes("{\"\n".repeat(2_000)));
    inputs.put("a record of negative length", bytes("WARC/1.0\r\nContent-Length: -1\r\n\r\n"));
    inputs.put(
        "a record of endless length",
        bytes("WARC/1.0\r\nContent-Length: 9223372036854775807\r\n\r\na"));
    return inputs;
  }

  private static byte[] warc(String text) {
    byte[] page = bytes(page(text));
    byte[] http =
        joined(
            bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + page.length
                    + "\r\n\r\n"),
            page);
    byte[] header =
        bytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kontor.example/a\r\n"
                + "WARC-Date: 2026-03-05T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n");
    return joined(header, http, bytes("\r\n\r\n"));
  }

  private static String page(String text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Bridge</title></head><body><article><p>"
        + (text + " ").repeat(8)
        + "</p></article></body></html>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
