package org.hearsay.intake.page;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.hearsay.article.Publication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages. Stateless. */
public final class Pages {
  private Pages() {}

  /**
   * Reads a page of bytes.
   *
   * @param charset of the bytes, where a server gave one; else it is found in the page
   * @param address where the page stands, where that is known
   */
  public static Page read(byte[] html, @Nullable String charset, @Nullable URI address) {
    try {
      String base = address == null ? "" : address.toString();
      return read(Jsoup.parse(new ByteArrayInputStream(html), charset, base), address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a page of text. */
  public static Page read(String html, @Nullable URI address) {
    return read(Jsoup.parse(html, address == null ? "" : address.toString()), address);
  }

  private static Page read(Document page, @Nullable URI address) {
    String text =
        page.select("p").eachText().stream()
            .filter(words -> !words.isBlank())
            .collect(joining("\n\n"));
    if (text.isEmpty()) {
      return new Page.Bare("the page has no article");
    }
    String url = address == null ? null : address.toString();
    return new Page.Read(text, new Publication(page.title(), null, url, null), null);
  }
}
