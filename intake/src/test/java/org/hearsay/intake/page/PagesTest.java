package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hearsay.article.Publication;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final URI ADDRESS =
      URI.create("https://www.quayside.example/news/grain?from=mail");

  private static final String FIRST =
      "The grain terminal at Orrin will stay shut until the harbour master has seen the new cranes,"
          + " the port said on Thursday.";
  private static final String SECOND =
      "“Nobody has signed anything,” said Dela Brandt, who speaks for the dockers, and she added"
          + " that talks would go on.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static Page.Read read(String html) {
    return (Page.Read) Pages.read(html, ADDRESS);
  }

  private static Publication publication(String head, String body) {
    return read("<html><head>" + head + "</head><body>" + body + "</body></html>").publication();
  }

  @Test
  void paragraphsAreApartByABlankLineAndTheHeadlineIsTheTitle() {
    Page.Read page =
        read("<html lang=en-GB><h1>Terminal stays shut</h1><article>" + BODY + "</article></html>");

    assertThat(page.text()).isEqualTo(TEXT);
    assertThat(page.publication().title()).isEqualTo("Terminal stays shut");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void whatStandsAroundTheArticleIsLeftOut() {
    String page =
        """
        <body>
        <div class="cookie-banner"><p>We use cookies to make this site better for you, and so do our
          many partners, who store them on your device.</p></div>
        <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <main><h1>Terminal stays shut</h1>
        <div class="share-bar"><p>Share this story with all the people that you know, by mail or otherwise.</p></div>
        <p>%s</p>
        <figure><img src="c.jpg"><figcaption>The cranes of Orrin, seen from the western mole on a clear
          morning in March of last year.</figcaption></figure>
        <p>%s</p>
        <h3>Read more</h3>
        <ul><li><a href="/a">Cranes arrive at Orrin</a></li><li><a href="/b">Dockers vote</a></li></ul>
        <div id="comments"><p>First! I have always said that this terminal should never have been built
          there, and nobody listened.</p></div>
        </main>
        <footer><p>© The Quayside. All rights reserved. No part of this site may be copied by anyone.</p></footer>
        </body>
        """
            .formatted(FIRST, SECOND);

    assertThat(read(page).text()).isEqualTo(TEXT);
  }

  @Test
  void subheadingsListsAndQuotationsBelongToTheText() {
    String page =
        "<article><p>%s</p><h2>What is missing</h2><ul><li>Two cranes</li><li>A licence</li></ul>"
            + "<blockquote>Not a word</blockquote><p>%s</p></article>";

    assertThat(read(page.formatted(FIRST, SECOND)).text())
        .isEqualTo(
            String.join(
                "\n\n", FIRST, "What is missing", "Two cranes", "A licence", "Not a word", SECOND));
  }

  @Test
  void linesApartByTwoBreaksAreParagraphs() {
    assertThat(read("<div>" + FIRST + "<br><br>" + SECOND + "</div>").text()).isEqualTo(TEXT);
  }

  @Test
  void anotherStoryThatFollowsOnThePageIsNotPartOfTheFirst() {
    String other =
        "The lighthouse at Skarn will be painted red again, as it was before the war, the council"
            + " decided after a long debate on Wednesday evening, with one vote against.";
    String page =
        "<main><article>%s</article><article><h1>Lighthouse</h1><p>%s</p></article></main>";

    assertThat(read(page.formatted(BODY, other)).text()).isEqualTo(TEXT);
  }

  @Test
  void commentsThatAreMarkedAsArticlesAreNone() {
    String comment =
        "<li><article class='comment-body'><p>I have always said that this terminal should never"
            + " have been built there, and what did they do? They built it, with our money, of"
            + " course.</p></article></li>";
    String page = "<article><h1>Shut</h1>" + BODY + "</article><ol class='comment-list'>%s</ol>";

    assertThat(read(page.formatted(comment.repeat(9))).text()).isEqualTo(TEXT);
  }

  @Test
  void aNameThatMayMeanManyThingsDoesNotTakeMostOfTheText() {
    String page =
        "<article><h1>Shut</h1><p>%s</p><div class='gallery'><p>%s</p><p>%s</p></div></article>";
    String long1 = FIRST + " " + SECOND;
    String long2 = SECOND + " The talks began in May.";

    assertThat(read(page.formatted("The port is shut, the council said.", long1, long2)).text())
        .contains(long1, long2);
  }

  @Test
  void aTextThatOnlyMachinesAreGivenIsTakenWhereThePageShowsNone() {
    String given =
        (FIRST + ' ' + SECOND + ' ').repeat(1) + "The council meets again on Monday next.";
    String page =
        """
        <head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s"}</script></head>
        <body><div id="app"></div><p>Please turn on scripts to read this page as it was meant.</p></body>
        """
            .formatted(given);

    assertThat(read(page).text()).isEqualTo(given);
  }

  @Test
  void aPageWithoutRunningTextHasNoArticle() {
    assertThat(Pages.read("<body><a href=/a>One</a> <a href=/b>Two</a></body>", ADDRESS))
        .isEqualTo(new Page.Bare("there is no article in the page: no running text was found"));
  }

  @Test
  void structuredDataIsTrustedBeforeOpenGraphBeforeOtherMetaBeforeWhatIsSeen() {
    String data =
        """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "@id": "#us", "name": "The Quayside"},
          {"@type": ["NewsArticle"], "headline": "Terminal &amp; cranes", "publisher": {"@id": "#us"},
           "author": [{"@type": "Person", "name": "Ada Tarn"}, {"@type": "Person", "name": "Bo Lind"}],
           "datePublished": "2026-03-05T23:30:00-05:00"}]}</script>
        """;
    String openGraph =
        """
        <meta property="og:title" content="Another title"><meta property="og:site_name" content="Q">
        <meta property="article:published_time" content="2026-03-06T04:31:00Z">
        <meta property="article:author" content="Cy Orr">
        """;
    String other = "<meta name=author content='By Dee Moor'><meta name=date content=2026-03-07>";
    String seen = "<h1>Seen</h1><time datetime='2026-03-08T10:00:00Z'>8 March</time>" + BODY;

    assertThat(publication(data + openGraph + other, seen))
        .isEqualTo(
            new Publication(
                "Terminal & cranes",
                "The Quayside",
                "Ada Tarn, Bo Lind",
                ADDRESS.toString(),
                LocalDate.of(2026, 3, 5),
                OffsetDateTime.parse("2026-03-05T23:30:00-05:00"),
                null));
    assertThat(publication(openGraph + other, seen))
        .extracting(
            Publication::title, Publication::outlet, Publication::author, Publication::published)
        .containsExactly("Another title", "Q", "Cy Orr", LocalDate.of(2026, 3, 6));
    assertThat(publication(other, seen))
        .extracting(
            Publication::title, Publication::outlet, Publication::author, Publication::published)
        .containsExactly("Seen", "quayside.example", "Dee Moor", LocalDate.of(2026, 3, 7));
    assertThat(publication("", seen).publishedAt())
        .isEqualTo(OffsetDateTime.parse("2026-03-08T10:00:00Z"));
  }

  @Test
  void aDayFromATrustedPlaceIsMadeExactByALessTrustedOneOfTheSameDay() {
    String day = "<meta property='article:published_time' content='2026-03-05'>";
    String moment = "<time datetime='2026-03-05T10:00:00+01:00'></time>" + BODY;

    assertThat(publication(day, moment).publishedAt())
        .isEqualTo(OffsetDateTime.parse("2026-03-05T10:00:00+01:00"));
  }

  @Test
  void theDatelineThatReadersSeeIsTheLastResortAndUpdatesAreNone() {
    String page =
        "<h1>Terminal stays shut</h1><p>Updated March 9, 2026</p><p>By Ada Tarn</p>"
            + "<p>Published March 5, 2026 4:30 p.m. EST</p>"
            + BODY;

    assertThat(publication("", page).publishedAt())
        .isEqualTo(OffsetDateTime.parse("2026-03-05T16:30:00-05:00"));
  }

  @Test
  void theCanonicalAddressIsKept() {
    assertThat(publication("<link rel=canonical href='/news/grain#top'>", BODY).url())
        .isEqualTo("https://www.quayside.example/news/grain");
  }

  @Test
  void aPageCannotMakeItselfAnothers() {
    String claims =
        "<link rel=canonical href='https://herald.example/scoop'>"
            + "<meta property='og:url' content='javascript:alert(1)'>";

    assertThat(publication(claims, BODY).url()).isEqualTo(ADDRESS.toString());
  }

  @Test
  void theOutletsNameIsCutFromTheTitle() {
    assertThat(
            publication(
                    "<title>Terminal stays shut | The Quayside</title>"
                        + "<meta property=og:site_name content='The Quayside'>",
                    BODY)
                .title())
        .isEqualTo("Terminal stays shut");
  }

  @Test
  void markupInMetadataIsNoMarkupHere() {
    String hostile =
        "<meta property=og:title content='&lt;script&gt;alert(1)&lt;/script&gt;Shut'>"
            + "<meta name=author content='https://quayside.example/tarn'>";

    assertThat(publication(hostile, BODY).title()).isEqualTo("Shut");
    assertThat(publication(hostile, BODY).author()).isNull();
  }

  @Test
  void theCharacterSetIsTheServersElseThePages() {
    String cafe =
        "<article><p>The café at the quay, owned by Jörg Åberg, is closed for good, he"
            + " said.</p></article>";
    Charset latin = StandardCharsets.ISO_8859_1;
    byte[] told = ("<meta charset=iso-8859-1>" + cafe).getBytes(latin);
    byte[] silent = cafe.getBytes(latin);

    assertThat(((Page.Read) Pages.read(told, null, null)).text()).contains("café", "Jörg Åberg");
    assertThat(((Page.Read) Pages.read(silent, "iso-8859-1", null)).text()).contains("café");
    assertThat(Pages.read(silent, "no such set", null)).isInstanceOf(Page.Read.class);
  }

  @Test
  void invisibleCharactersDoNotPartWords() {
    assertThat(read("<p>" + FIRST.replace("harbour", "har\u00adbour\u200b") + "</p>").text())
        .isEqualTo(FIRST);
  }
}
