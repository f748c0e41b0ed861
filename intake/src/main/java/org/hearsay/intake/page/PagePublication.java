package org.hearsay.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of where and when its article appeared, the most trusted first. */
final class PagePublication {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Pattern BY =
      Pattern.compile("^(?:written )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)^(?:https?:|www\\.|@).*|.*://.*|\\W*");
  private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile|amp|edition)\\.");

  private final Document page;
  private final StructuredData data;
  private final Metadata meta;
  private final @Nullable URI address;

  private PagePublication(
      Document page, StructuredData data, Metadata meta, @Nullable URI address) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    this.address = address;
  }

  static Publication of(Document page, StructuredData data, Metadata meta, @Nullable URI address) {
    return new PagePublication(page, data, meta, address).publication();
  }

  private Publication publication() {
    String outlet = outlet();
    String title = title(outlet);
    Optional<Moment> moment = PublicationTime.of(page, data, meta, title);
    return new Publication(
        title,
        outlet,
        author(),
        url(),
        moment.map(Moment::day).orElse(null),
        moment.map(Moment::at).orElse(null),
        null);
  }

  private @Nullable String title(@Nullable String outlet) {
    String title =
        first(
            data.headline(),
            meta.first("og:title", "twitter:title", "dc.title", "headline"),
            onlyHeadline(),
            page.title());
    return title == null ? null : withoutOutlet(title, outlet);
  }

  private @Nullable String onlyHeadline() {
    List<String> headlines = page.select("h1").eachText();
    return headlines.size() == 1 ? headlines.getFirst() : null;
  }

  /** Titles often end, or begin, with the outlet's name: "Bridge is safe | Tidewell Post". */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet == null) {
      return title;
    }
    String name = Pattern.quote(outlet);
    String bare =
        title
            .replaceFirst("(?i)\\s+[|\\-–—:·»]\\s+" + name + "\\s*$", "")
            .replaceFirst("(?i)^" + name + "\\s+[|\\-–—:·»]\\s+", "");
    return bare.isBlank() ? title : bare;
  }

  /** Where the page does not say, the host's name stands for the outlet. */
  private @Nullable String outlet() {
    String host = address == null ? null : address.getHost();
    return Stream.of(
            data.publisher(),
            meta.first("og:site_name", "application-name", "dc.publisher", "publisher"),
            host == null ? null : host.replaceFirst("^www\\.", ""))
        .map(PagePublication::first)
        .filter(name -> name != null && !name.contains("://"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String author() {
    String several = String.join(", ", data.authors());
    Stream<String> given =
        Stream.concat(
            Stream.of(several),
            meta.all(
                "article:author",
                "author",
                "byl",
                "dc.creator",
                "parsely-author",
                "sailthru.author",
                "citation_author"));
    return Stream.concat(given, page.select("[rel=author],[itemprop=author]").eachText().stream())
        .map(PagePublication::name)
        .filter(name -> name.length() <= LONGEST_NAME && !NO_AUTHOR.matcher(name).matches())
        .findFirst()
        .orElse(null);
  }

  /** What follows a bar is the date, or a link to print. */
  private static String name(String given) {
    String name = BY.matcher(given.strip()).replaceFirst("");
    int bar = name.indexOf(" | ");
    return bar < 0 ? name : name.substring(0, bar);
  }

  /**
   * The canonical address, where the page gives one on its own site: a page can't make itself
   * another's.
   */
  private @Nullable String url() {
    Element link = page.selectFirst("link[rel=canonical]");
    String canonical =
        Stream.of(link == null ? null : link.absUrl("href"), meta.first("og:url"), data.address())
            .filter(Objects::nonNull)
            .map(PagePublication::address)
            .flatMap(Optional::stream)
            .filter(this::isOwn)
            .map(URI::toString)
            .findFirst()
            .orElse(null);
    return canonical == null && address != null ? address.toString() : canonical;
  }

  private boolean isOwn(URI canonical) {
    return address == null
        || address.getHost() == null
        || site(canonical.getHost()).equals(site(address.getHost()));
  }

  private static String site(String host) {
    return SAME_SITE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** An address of the web, without a fragment. */
  private static Optional<URI> address(String text) {
    try {
      URI uri = new URI(text.strip().replaceFirst("#.*", ""));
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && text.length() <= LONGEST_ADDRESS
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values)
        .map(Words::plain)
        .filter(value -> value != null && value.length() <= LONGEST_NAME)
        .findFirst()
        .orElse(null);
  }
}
