package org.hearsay.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by their property, name or itemprop, in lower case. */
final class Metadata {
  private static final int LONGEST = 2_000;

  private final Map<String, String> values = new HashMap<>();

  private Metadata(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content");
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key) && content.length() <= LONGEST) {
          values.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  static Metadata of(Document page) {
    return new Metadata(page);
  }

  /** The first of these that says something, without markup. */
  @Nullable String first(String... names) {
    return all(names).findFirst().orElse(null);
  }

  /** All of these that say something, in the order of the names. */
  Stream<String> all(String... names) {
    return Stream.of(names)
        .map(values::get)
        .map(Words::plain)
        .flatMap(value -> Optional.ofNullable(value).stream());
  }
}
