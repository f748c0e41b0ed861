package org.hearsay.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the article of a page was published. Trusted in this order: JSON-LD, Open Graph, other
 * meta elements, {@code time} elements, a dateline that readers see. Where the first gives only a
 * day, the time of day is taken from the next that gives one for the same day.
 */
final class PublicationTime {
  private static final String[] OPEN_GRAPH = {
    "article:published_time", "article:published", "og:published_time", "og:article:published_time"
  };
  private static final String[] OTHERS = {
    "datepublished",
    "date.issued",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "publication_date",
    "citation_publication_date",
    "date"
  };

  /** Such elements in the order of trust; those that stand around the article are left out. */
  private static final List<String> TIMES =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]");

  /** Blocks after the headline in which a dateline is looked for, and their greatest length. */
  private static final int BLOCKS = 12;

  private static final int LONGEST_DATELINE = 160;
  private static final Pattern CHANGED =
      Pattern.compile("^\\W*(?:last )?(?:updated|modified|edited)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:published|posted|first published)\\b", Pattern.CASE_INSENSITIVE);

  private PublicationTime() {}

  static Optional<Moment> of(
      Document page, StructuredData data, Metadata meta, @Nullable String headline) {
    List<Moment> moments =
        Stream.<Stream<String>>of(
                Stream.ofNullable(data.published()), meta.all(OPEN_GRAPH), meta.all(OTHERS))
            .flatMap(Function.identity())
            .flatMap(text -> Moments.in(text).stream())
            .toList();
    if (!moments.isEmpty() && isWhole(moments)) {
      return Optional.of(whole(moments));
    }
    List<Moment> all =
        Stream.of(moments.stream(), times(page), datelines(page, headline))
            .flatMap(Function.identity())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(whole(all));
  }

  private static boolean isWhole(List<Moment> moments) {
    return whole(moments).at() != null;
  }

  private static Moment whole(List<Moment> moments) {
    Moment first = moments.getFirst();
    return moments.stream()
        .filter(moment -> moment.at() != null && moment.day().equals(first.day()))
        .findFirst()
        .orElse(first);
  }

  private static Stream<Moment> times(Document page) {
    return TIMES.stream()
        .flatMap(selector -> page.select(selector).stream().limit(1))
        .filter(element -> element.closest("nav,aside,footer") == null)
        .flatMap(element -> Moments.in(written(element)).stream());
  }

  private static String written(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  /** What stands just below the headline; else a line that says "published". */
  private static Stream<Moment> datelines(Document page, @Nullable String headline) {
    List<String> lines =
        Blocks.of(page.body()).stream()
            .map(Block::text)
            .filter(text -> text.length() <= LONGEST_DATELINE || text.equals(headline))
            .toList();
    int below = lines.indexOf(headline) + 1;
    Stream<String> near = below == 0 ? Stream.empty() : lines.stream().skip(below).limit(BLOCKS);
    Stream<String> saidSo = lines.stream().filter(line -> PUBLISHED.matcher(line).find());
    return Stream.concat(near, saidSo)
        .filter(line -> !CHANGED.matcher(line).matches())
        .flatMap(line -> Moments.in(line).stream());
  }
}
