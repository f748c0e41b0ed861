package org.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Marresk  Courier</title><link>https://courier.example/</link>
      <item>
        <title>Minister to go</title><link>/a/1</link><guid isPermaLink="false">c-1</guid>
        <pubDate>Thu, 05 Mar 2026 23:30:00 -0500</pubDate>
        <author>desk@courier.example (Ada Tarn)</author>
        <source url="https://halwire.example/feed">Halwire</source>
        <description>In short.</description>
        <content:encoded><![CDATA[<p>The minister said &ldquo;no&rdquo;.</p>]]></content:encoded>
      </item>
      <item>
        <title>Bridge</title><link>https://courier.example/a/2</link>
        <dc:creator>Kees Falk</dc:creator><dc:creator>Ilva Tarn</dc:creator>
        <pubDate>Fri, 06 Mar 2026 08:00:00 EST</pubDate>
        <description>In short.&nbsp;</description>
      </item>
      <item><title>A dispatch</title><description>The mayor said no.</description>
        <pubDate>2026-03-07</pubDate></item>
      <item><title>Nothing</title></item>
      </channel></rss>
      """;

  @Test
  void fullTextIsTakenFromTheFeedWithAllThatItSays() {
    Feed feed = parse(RSS);

    assertThat(feed.broken()).isNull();
    assertThat(feed.title()).isEqualTo("Marresk Courier");
    assertThat(feed.entries().getFirst().id()).isEqualTo("c-1");
    assertThat(feed.entries().getFirst().item(true))
        .isEqualTo(
            new Item.Fragment(
                "#1",
                "<p>The minister said &#8220;no&#8221;.</p>",
                new Publication(
                    "Minister to go",
                    "Marresk Courier",
                    "Ada Tarn",
                    "https://courier.example/a/1",
                    null,
                    OffsetDateTime.parse("2026-03-05T23:30:00-05:00"),
                    "Halwire")));
  }

  @Test
  void whereTheFeedGivesASummaryThePageIsFetchedIfItMayBe() {
    FeedEntry entry = parse(RSS).entries().get(1);

    assertThat(entry.item(true))
        .isEqualTo(
            new Item.Link(
                "#2",
                URI.create("https://courier.example/a/2"),
                new Publication(
                    "Bridge",
                    "Marresk Courier",
                    "Kees Falk, Ilva Tarn",
                    "https://courier.example/a/2",
                    null,
                    OffsetDateTime.parse("2026-03-06T08:00:00-05:00"),
                    null)));
    assertThat(entry.item(false))
        .isEqualTo(
            new Item.Broken("#2", "the feed gives only a summary of https://courier.example/a/2"));
  }

  @Test
  void whatHasNoPageIsReadAsFarAsTheFeedGivesIt() {
    assertThat(parse(RSS).entries().get(2).item(false))
        .isEqualTo(
            new Item.Fragment(
                "#3",
                "The mayor said no.",
                new Publication("A dispatch", "Marresk Courier", null, LocalDate.of(2026, 3, 7))));
    assertThat(parse(RSS).entries().get(3).item(true))
        .isEqualTo(new Item.Broken("#4", "the entry has neither text nor a link to a page"));
  }

  @Test
  void atomIsReadWithItsSourceAndItsBase() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://kontor.example/news/">
          <title type="text">Kontor</title><id>urn:kontor</id><updated>2026-03-08T00:00:00Z</updated>
          <entry>
            <title>Rain</title><id>urn:kontor:1</id><link href="1.html"/>
            <author><name>Ada Tarn</name></author>
            <published>2026-03-05T23:30:00+02:00</published><updated>2026-03-06T10:00:00Z</updated>
            <source><title>Halwire</title><id>urn:halwire</id></source>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rained.</p></div></content>
          </entry>
          <entry>
            <title>Sun</title><id>urn:kontor:2</id><link href="https://kontor.example/2"/>
            <updated>2026-03-06T10:00:00-03:00</updated><summary>In short.</summary>
          </entry>
        </feed>
        """;

    Feed feed = parse(atom);

    assertThat(feed.entries().getFirst().publication())
        .isEqualTo(
            new Publication(
                "Rain",
                "Kontor",
                "Ada Tarn",
                "https://kontor.example/news/1.html",
                null,
                OffsetDateTime.parse("2026-03-05T23:30:00+02:00"),
                "Halwire"));
    assertThat(feed.entries().getFirst().html()).contains("<p>It rained.</p>");
    assertThat(feed.entries().get(1).publication().publishedAt())
        .isEqualTo(OffsetDateTime.parse("2026-03-06T10:00:00-03:00"));
  }

  @Test
  void ofABrokenFeedTheEntriesBeforeTheBreakAreRead() {
    String broken = RSS.replace("<title>A dispatch</title>", "<title>A < dispatch</title>");

    Feed feed = parse(broken);

    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.broken()).startsWith("the XML breaks at line 19, column ");
    assertThat(feed.title()).isEqualTo("Marresk Courier");
  }

  @Test
  void whatIsNoFeedIsCalledThat() {
    assertThat(parse("<?xml version='1.0'?><urlset/>").broken())
        .startsWith("the XML (urlset) is no feed of RSS or Atom");
    assertThat(parse("<rss version='2.0'><channel>").broken())
        .startsWith("the XML breaks at line 1, column ");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String external =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>&e;</title></channel></rss>";
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<rss version='2.0'><channel><title>&b;</title></channel></rss>";

    assertThat(parse(external).title()).isNull();
    assertThat(parse(external).broken()).contains("DOCTYPE");
    assertThat(parse(laughs).broken()).contains("DOCTYPE");
  }

  @Test
  void theServersCharsetCounts() {
    String xml = "<rss version='2.0'><channel><title>Café</title></channel></rss>";

    assertThat(Feed.parse(xml.getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1", null).title())
        .isEqualTo("Café");
    assertThat(
            Feed.parse(
                    ("<?xml version='1.0' encoding='windows-1252'?>" + xml)
                        .getBytes(Charset.forName("windows-1252")),
                    null,
                    null)
                .title())
        .isEqualTo("Café");
  }

  private static Feed parse(String xml) {
    return Feed.parse(xml.getBytes(StandardCharsets.UTF_8), null, null);
  }
}
