package org.hearsay.app.report.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.hearsay.app.html.Markup;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.article.OrphanedPointerException;
import org.hearsay.claim.FiledStatement;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlDossierTest {
  @Test
  void supportAndContradictionStandSideBySide() throws IOException {
    Element claim = claim(report(MaskellStory.dossier()), 0);
    List<Element> sides = Markup.all(claim, "div", "side");

    assertThat(sides).hasSize(2);
    assertThat(sides.get(0).getTextContent()).contains("Supports", "a source close to the cabinet");
    assertThat(Markup.all(sides.get(0), "details", "line")).hasSize(4);
    assertThat(sides.get(1).getTextContent()).contains("Contradicts", "Bram Tilloway");
    assertThat(Markup.all(sides.get(1), "details", "line")).hasSize(1);
  }

  @Test
  void aSideWithoutStatementsSaysSo() throws IOException {
    Element claim = claim(report(MaskellStory.dossier()), 1);

    assertThat(Markup.all(claim, "div", "side").getFirst().getTextContent())
        .contains("Supports", "No statement.");
  }

  @Test
  void whatIsNeitherStandsBelowByItself() throws IOException {
    Element claim = claim(report(MaskellStory.dossier()), 2);

    assertThat(Markup.all(claim, "div", "sides")).isEmpty();
    assertThat(claim.getTextContent()).contains("Bears on it but neither", "Garrick Noll");
  }

  @Test
  void aLineOpensOntoItsWordsInContext() throws IOException {
    Element claim = claim(report(MaskellStory.dossier()), 0);
    Element line = Markup.all(claim, "details", "line").getFirst();
    Element context = Markup.all(line, "blockquote").getFirst();

    assertThat(Markup.all(line, "q").getFirst().getTextContent())
        .isEqualTo("“Oren Maskell has offered to resign”");
    assertThat(context.getTextContent())
        .isEqualTo(
            "Trade minister Oren Maskell has offered to resign, a source close to the cabinet said."
                + " The harbour was calm on Wednesday.");
    assertThat(Markup.all(context, "mark").getFirst().getTextContent())
        .isEqualTo("Oren Maskell has offered to resign");
    assertThat(line.getTextContent())
        .contains("The Marresk Courier, Minister Hands In Letter, 4 Mar 2026, characters 41–75");
  }

  @Test
  void theWayFromTheArticleToTheSourceIsTold() throws IOException {
    Element main = Markup.main(report(MaskellStory.dossier()));

    assertThat(Markup.all(main, "ol", "chain"))
        .anySatisfy(chain ->
            assertThat(Markup.all(chain, "li").stream().map(Element::getTextContent))
                .containsExactly(
                    "Halwire",
                    "The Marresk Courier",
                    "an unnamed source (“a source close to the cabinet”)"));
  }

  @Test
  void originsComeWithTheirReasons() throws IOException {
    assertThat(Markup.main(report(MaskellStory.dossier())).getTextContent())
        .contains(
            "1 origin at least, 3 at most",
            "it cites The Marresk Courier – “The Marresk Courier” (Halwire, characters 58–77)",
            "1, 2 and 3: independence not established: neither gives a name");
  }

  @Test
  void bothDrawingsAreThere() throws IOException {
    Element main = Markup.main(report(MaskellStory.dossier()));

    assertThat(Markup.all(main, "svg", "timeline")).hasSize(1);
    assertThat(Markup.all(Markup.all(main, "svg", "timeline").getFirst(), "a")).hasSize(7);
    assertThat(Markup.all(main, "svg", "chains")).hasSize(1);
  }

  @Test
  void everyIdIsUniqueAndEveryLinkLeadsToOne() throws IOException {
    String page = report(MaskellStory.dossier());
    List<String> ids = Markup.values(page, "id");

    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    assertThat(Markup.values(page, "href"))
        .filteredOn(href -> href.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(
            Markup.values(page, "aria-labelledby").stream()
                .flatMap(named -> List.of(named.split(" ")).stream()))
        .allSatisfy(named -> assertThat(ids).contains(named));
  }

  @Test
  void whereNothingWasFoundItSaysSo() throws IOException {
    String page = report(MaskellStory.dossier("Is the moon cheese?", List.of()));

    assertThat(Markup.main(page).getTextContent())
        .contains("Is the moon cheese?", "Nothing in the ledger bears on this.");
    assertThat(page).doesNotContain("<svg", "<details");
  }

  @Test
  void aSubjectHasNoSidesAndItsChainsAreDrawn() throws IOException {
    Dossier subject =
        MaskellStory.dossier(
            "Garrick Noll",
            List.of(MaskellStory.evidence(MaskellStory.demand(), Bearing.BEARS_ON)));
    Element main = Markup.main(report(subject));

    assertThat(main.getTextContent()).doesNotContain("Supports", "Contradicts");
    assertThat(Markup.all(main, "svg", "chains")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("org.hearsay.app.story.MaskellStory#hostile")
  void noTextBecomesMarkup(String hostile) throws IOException {
    Telling telling = Telling.of(hostile, "2026-03-04", hostile, "Ida Brock: " + hostile + " end.");
    FiledStatement filed = telling.through(hostile).person(hostile, hostile, hostile);
    ClaimEvidence claim =
        MaskellStory.evidence(new Traces().asserts(filed).trace(), Bearing.SUPPORTS);
    String page = report(MaskellStory.dossier(hostile, List.of(claim)));
    Element main = Markup.main(page);

    for (String never : List.of("script", "b", "img", "style")) {
      assertThat(Markup.all(main, never)).isEmpty();
    }
    assertThat(page).doesNotContain("<script", "<!--", "<img");
    assertThat(Markup.all(main, "mark").getFirst().getTextContent())
        .isEqualTo(hostile.replace("\u001b", "␛").replace("\u0007", "␇"));
  }

  @Test
  void thePolicyAdmitsThePagesOwnStyleAlone() throws Exception {
    String page = report(MaskellStory.dossier());
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

    assertThat(page)
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .doesNotContain("script-src", "<script", " style=\"", "url(", "@import", " onclick");
  }

  @Test
  void nothingIsWrittenOfAnAlteredArticle() {
    StringWriter out = new StringWriter();
    Dossier altered =
        MaskellStory.dossier(
            "Maskell",
            List.of(
                MaskellStory.evidence(MaskellStory.demand(), Bearing.BEARS_ON),
                MaskellStory.evidence(MaskellStory.altered(), Bearing.BEARS_ON)));

    assertThatThrownBy(() -> DossierReport.html(out).write(altered))
        .isInstanceOf(OrphanedPointerException.class);
    assertThatThrownBy(() -> DossierReport.markdown(out).write(altered))
        .isInstanceOf(OrphanedPointerException.class);
    assertThat(out.toString()).isEmpty();
  }

  private static Element claim(String page, int number) {
    return Markup.all(Markup.main(page), "section", "claim").get(number);
  }

  private static String report(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    DossierReport.html(out).write(dossier);
    return out.toString();
  }
}
