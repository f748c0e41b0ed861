package org.hearsay.intake.feed;

import static java.util.stream.Collectors.joining;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.Publication;
import org.hearsay.intake.feed.FeedDocument.Written;
import org.jspecify.annotations.Nullable;

/** Takes from an entry of Rome's what an article needs. */
final class EntryReader {
  private final SyndFeed feed;
  private final @Nullable URI base;

  EntryReader(SyndFeed feed, @Nullable URI address) {
    this.feed = feed;
    base = address == null ? webAddress(feed.getLink(), null) : address;
  }

  FeedEntry read(int number, SyndEntry entry, Written written) {
    URI link = webAddress(entry.getLink(), base(written));
    String id = line(entry.getUri());
    return new FeedEntry(
        number,
        id != null ? id : link != null ? link.toString() : "",
        link,
        content(entry),
        entry.getDescription() == null ? null : blankToNull(entry.getDescription().getValue()),
        publication(entry, written.time(), link));
  }

  private @Nullable URI base(Written written) {
    URI own = written.base();
    return base == null || own == null ? (own == null ? base : own) : base.resolve(own);
  }

  private Publication publication(SyndEntry entry, EntryTime time, @Nullable URI link) {
    return new Publication(
        line(entry.getTitle()),
        line(feed.getTitle()),
        authors(entry),
        link == null ? null : link.toString(),
        time.day(),
        time.moment(),
        entry.getSource() == null ? null : line(entry.getSource().getTitle()));
  }

  /** The full text: {@code content:encoded} of RSS, {@code content} of Atom that is no picture. */
  private static @Nullable String content(SyndEntry entry) {
    List<SyndContent> contents = entry.getContents();
    return contents.stream()
        .filter(content -> isText(content.getType()))
        .map(EntryReader::html)
        .filter(html -> !html.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static boolean isText(@Nullable String type) {
    String lower = type == null ? "html" : type.toLowerCase(Locale.ROOT);
    return lower.startsWith("text") || lower.contains("html") || lower.equals("escaped");
  }

  private static String html(SyndContent content) {
    String value = Objects.requireNonNullElse(content.getValue(), "");
    boolean isPlain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    return isPlain
        ? "<p>" + value.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "<p>")
        : value;
  }

  private static @Nullable String authors(SyndEntry entry) {
    Stream<String> creators =
        entry.getModule(DCModule.URI) instanceof DCModule dublinCore
            ? dublinCore.getCreators().stream()
            : Stream.of();
    Stream<String> authors = entry.getAuthors().stream().map(SyndPerson::getName);
    String names =
        Stream.concat(authors, Stream.concat(creators, Stream.of(author(entry))))
            .map(EntryReader::personName)
            .filter(name -> name != null)
            .distinct()
            .collect(joining(", "));
    return blankToNull(names);
  }

  private static String author(SyndEntry entry) {
    return Objects.requireNonNullElse(entry.getAuthor(), "");
  }

  /** RSS wants an e-mail address with the name in parentheses behind it, and few feeds do so. */
  private static @Nullable String personName(@Nullable String author) {
    String name = line(author);
    if (name == null || !name.contains("@")) {
      return name;
    }
    int open = name.indexOf('(');
    int close = name.lastIndexOf(')');
    return open >= 0 && close > open ? line(name.substring(open + 1, close)) : null;
  }

  /** An address of http or https; null where it is none. */
  private static @Nullable URI webAddress(@Nullable String link, @Nullable URI base) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI address = new URI(link.strip().replace(" ", "%20"));
      URI absolute = base == null ? address : base.resolve(address);
      String scheme = String.valueOf(absolute.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && absolute.getHost() != null ? absolute : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** A text on one line; null where it is blank. */
  static @Nullable String line(@Nullable String text) {
    return text == null ? null : blankToNull(text.strip().replaceAll("\\s+", " "));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
