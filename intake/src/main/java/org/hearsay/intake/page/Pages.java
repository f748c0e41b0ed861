package org.hearsay.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Publication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML pages. Stateless.
 *
 * <p>Markup is read as browsers do (HTML, 13.2), so that nothing in it is an error. Limits: {@value
 * #MOST_BYTES} bytes, {@value #DEEPEST} elements in each other; deeper ones are flattened.
 */
public final class Pages {
  /** Largest page, in bytes or characters, that is read. */
  public static final int MOST_BYTES = 10_000_000;

  static final int DEEPEST = 512;

  private static final Pattern LANGUAGE = Pattern.compile("(?<code>[a-z]{2})(?:[-_].*)?");

  private Pages() {}

  /**
   * Reads a page of bytes.
   *
   * @param charset name of the character set of the bytes, where a server gave one; where it is
   *     null or unknown, a byte order mark or the page itself tells
   * @param address where the page stands, where that is known
   */
  public static Page read(byte[] html, @Nullable String charset, @Nullable URI address) {
    if (html.length > MOST_BYTES) {
      return new Page.Bare("the page is larger than " + MOST_BYTES + " bytes");
    }
    try {
      String known = charset != null && isKnown(charset) ? charset : null;
      return read(Jsoup.parse(new ByteArrayInputStream(html), known, base(address)), address);
    } catch (IOException e) {
      return new Page.Bare("the page can't be read: " + e.getMessage());
    }
  }

  /** Reads a page of text. */
  public static Page read(String html, @Nullable URI address) {
    return html.length() > MOST_BYTES
        ? new Page.Bare("the page is larger than " + MOST_BYTES + " characters")
        : read(Jsoup.parse(html, base(address)), address);
  }

  private static String base(@Nullable URI address) {
    return address == null ? "" : address.toString();
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static Page read(Document page, @Nullable URI address) {
    StructuredData data = StructuredData.of(page);
    Metadata meta = Metadata.of(page);
    Publication publication = PagePublication.of(page, data, meta, address);
    String text = ArticleBody.of(page, publication.title(), data.body());
    return text.isEmpty()
        ? new Page.Bare("there is no article in the page: no running text was found")
        : new Page.Read(text, publication, language(page, data, meta));
  }

  private static @Nullable String language(Document page, StructuredData data, Metadata meta) {
    var html = page.selectFirst("html");
    return Stream.of(
            html == null ? null : html.attr("lang"),
            data.language(),
            meta.first("content-language", "og:locale", "dc.language"))
        .filter(tag -> tag != null)
        .map(tag -> LANGUAGE.matcher(tag.strip().toLowerCase(Locale.ROOT)))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group("code"))
        .findFirst()
        .orElse(null);
  }
}
