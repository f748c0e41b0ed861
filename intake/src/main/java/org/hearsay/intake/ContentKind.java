package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a file is, told by how it begins and not by its name. For HTML that is as browsers do it (<a
 * href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">WHATWG
 * MIME Sniffing, 7.1</a>).
 */
enum ContentKind {
  /** None of the others: the text of an article, or binary. */
  TEXT,
  /** A page. */
  HTML,
  /** RSS or Atom. */
  FEED,
  /** An archive of pages. */
  WARC,
  /** Something compressed, perhaps an archive of pages. */
  GZIP,
  /** Objects of JSON, one a line. */
  ARTICLE_LINES,
  /** An export of Telegram Desktop, as far as can be told. */
  TELEGRAM,
  /** A document with pages to print. */
  PDF,
  /** A ZIP archive, as office documents are. */
  ZIP,
  /** A list of feeds. */
  OPML,
  /** Other XML. */
  OTHER_XML,
  /** Other JSON. */
  OTHER_JSON;

  /** How many bytes of the beginning tell it. */
  static final int BEGINNING = 1 << 16;

  private static final Set<String> PAGE_TAGS =
      Set.of(
          "html", "head", "script", "iframe", "h1", "div", "font", "table", "a", "style", "title",
          "b", "body", "br", "p", "meta", "link", "article", "main", "section");

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * @param beginning the file's first {@value #BEGINNING} bytes, or all of a shorter one
   */
  static ContentKind of(byte[] beginning) {
    if (begins(beginning, "WARC/")) {
      return WARC;
    }
    if (begins(beginning, "\u001f\u008b")) {
      return GZIP;
    }
    if (begins(beginning, "%PDF-")) {
      return PDF;
    }
    if (begins(beginning, "PK\u0003\u0004")) {
      return ZIP;
    }
    String text = withoutMark(new String(beginning, charset(beginning))).stripLeading();
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case '<' -> ofMarkup(text);
      case '{' -> nextIs(text, "\"}") ? ofObject(text) : TEXT;
      case '[' -> nextIs(text, "{") ? OTHER_JSON : TEXT;
      default -> TEXT;
    };
  }

  private static boolean begins(byte[] bytes, String latin) {
    byte[] magic = latin.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static Charset charset(byte[] bytes) {
    if (begins(bytes, "\u00fe\u00ff")) {
      return StandardCharsets.UTF_16BE;
    }
    return begins(bytes, "\u00ff\u00fe") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean nextIs(String text, String characters) {
    String rest = text.substring(1).stripLeading();
    return !rest.isEmpty() && characters.indexOf(rest.charAt(0)) >= 0;
  }

  private static ContentKind ofMarkup(String text) {
    boolean isXml = text.startsWith("<?xml");
    String root = text;
    while (root.startsWith("<?") || root.startsWith("<!")) {
      if (root.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
        return HTML;
      }
      String close = root.startsWith("<!--") ? "-->" : ">";
      int end = root.indexOf(close);
      if (end < 0) {
        break;
      }
      root = root.substring(end + close.length()).stripLeading();
    }
    return switch (tag(root)) {
      case "rss", "feed", "rdf:rdf" -> FEED;
      case "opml" -> OPML;
      case String tag when PAGE_TAGS.contains(tag) -> HTML;
      case String tag -> isXml ? OTHER_XML : text.startsWith("<!--") ? HTML : TEXT;
    };
  }

  /**
   * The name of the tag that the text begins with, in lower case; empty where it begins with none.
   */
  private static String tag(String text) {
    int end = 1;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0 && end < 40) {
      end++;
    }
    boolean isTag = text.startsWith("<") && end < text.length();
    return isTag ? text.substring(1, end).toLowerCase(Locale.ROOT) : "";
  }

  /** By the fields of the first object; by whether it stands on one line where they do not tell. */
  private static ContentKind ofObject(String text) {
    boolean onOneLine = !isWrapped(text);
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY && field.equals("messages")
            || value == JsonToken.START_OBJECT && field.endsWith("chats")) {
          return TELEGRAM;
        }
        if (value != null && onOneLine && (field.equals("text") || field.equals("article"))) {
          return ARTICLE_LINES;
        }
        json.skipChildren();
      }
      return onOneLine ? ARTICLE_LINES : OTHER_JSON;
    } catch (IOException e) { // broken, or cut where the beginning ends
      return onOneLine ? ARTICLE_LINES : TELEGRAM;
    }
  }

  /** Whether the first line is no more than the brace that opens the object. */
  private static boolean isWrapped(String text) {
    int end = text.indexOf('\n');
    return end >= 0 && text.substring(1, end).isBlank();
  }

  /** Whether nothing in it is for Hearsay: in a folder it is passed over. */
  boolean isForeign() {
    return this == OPML || this == OTHER_XML || this == OTHER_JSON;
  }
}
