package org.hearsay.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleId;
import org.junit.jupiter.api.Test;

/** What people read and find on the pages, in a real browser. */
class BrowserTest extends BrowserCase {
  private static final String STORY =
      """
      Harbour Chief Stays, Says Ministry

      The ministry of ports said on Monday that harbour chief Ansel Brook would stay in office.

      "There is no successor," spokeswoman Lida Marrow told Coast Radio.

      A person close to the harbour board said that Brook had already cleared his desk.
      """;

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private String firstLink(String selector) {
    return page.locator(selector).first().getAttribute("href");
  }

  @Test
  void aPastedStoryIsReadThenKept() {
    go("/");
    page.getByLabel("A link, the text of a story, or a question").fill(STORY);
    page.getByLabel("Published on").fill("2026-04-14");
    follow(button("Read or ask"));

    assertThat(page.locator("main")).containsText("This was read just now and is not stored.");
    assertThat(page.locator("tr.sentence").filter(hasText("Coast Radio")).first())
        .containsText("Lida Marrow");
    picture("read");

    follow(button("Add it to the ledger"));
    assertThat(page.url()).endsWith("/articles/" + ArticleId.of(STORY.strip()));
    assertThat(page.locator("main")).not().containsText("is not stored");
    assertThat(page.locator(".aside a").first()).containsText("claim");
  }

  @Test
  void theStartTellsWhatTheLatestArticlesChanged() {
    go("/");

    assertThat(page.locator(".claims .news").first())
        .hasText(Pattern.compile("new|told again|denied for the first time"));
    picture("start");
  }

  @Test
  void claimsAreFoundAsOneTypes() {
    go("/claims");
    page.getByLabel("About").fill("eye operation");

    assertThat(page.locator("#found .claims > li").first()).containsText("eye");
    assertThat(page).hasURL(Pattern.compile(".*query=eye(%20|\\+)operation.*"));
    picture("claims");
  }

  @Test
  void aClaimOpensOntoTheWordsInTheirArticle() {
    go("/claims?query=offered+to+resign&denied=true");
    Locator claim = page.locator(".claims > li > a").first();
    assertThat(claim).containsText(Pattern.compile("offered", Pattern.CASE_INSENSITIVE));
    String words = claim.innerText().strip();
    follow(claim);
    assertThat(page.locator("h1")).containsText(words);
    picture("claim");

    page.locator("details.line > summary").first().click();
    follow(page.locator("details.line[open] .place a").first());

    assertThat(page.url()).matches(".*/articles/sha256:[0-9a-f]{64}#a\\d+");
    assertThat(page.locator("tr[aria-current=true]")).isVisible();
    picture("article");
  }

  @Test
  void whatAnEditorSetsRightIsShownAsSetRight() {
    go("/");
    follow(page.locator(".articles a").first());
    page.locator("a.set-right").first().click();
    page.getByLabel("Speaker", new Page.GetByLabelOptions().setExact(true)).fill("Edda Varnholt");
    page.getByLabel("Kind of source").selectOption("person");
    page.getByLabel("What the source does").selectOption("deny");
    picture("correct");
    follow(button("Set right"));

    assertThat(page.locator("tr.sentence").first()).containsText("Edda Varnholt");
    assertThat(page.locator("tr.sentence").first()).containsText("denies");
    assertThat(page.locator(".corrected").first())
        .containsText("set right by " + System.getProperty("user.name"));
    go("/corrections");
    assertThat(page.locator("tbody")).containsText("its speaker is Edda Varnholt");
    picture("corrections");
  }

  @Test
  void wordsMarkedInTheTextFillTheFormOfAStatement() {
    go("/");
    follow(page.locator(".articles a").nth(1));
    page.locator("a.set-right").nth(1).click();
    page.evaluate(
        "() => { const words = document.createTreeWalker(document.querySelector('.text'),"
            + " NodeFilter.SHOW_TEXT).nextNode(); const range = document.createRange();"
            + " range.setStart(words, 0); range.setEnd(words, 6);"
            + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
    page.locator("form.statement button[data-take$=-source]").click();

    assertThat(page.locator("form.statement input[name=source]")).hasValue("0-6");
  }

  @Test
  void aQuestionIsAnsweredWithEvidenceToTakeAlong() throws IOException {
    go("/");
    page.getByLabel("A link, the text of a story, or a question")
        .fill("Has Oren Maskell offered to resign?");
    follow(button("Read or ask"));

    assertThat(page.locator("h1")).containsText("Has Oren Maskell offered to resign?");
    assertThat(page.locator("main")).containsText("What is not known");
    assertThat(page.locator("svg").first()).isVisible();
    picture("dossier");

    Download download = page.waitForDownload(() -> page.getByText("Markdown").click());
    assertThat(Files.readString(download.path())).contains("# Has Oren Maskell offered to resign?");
  }

  @Test
  void aSpeakerIsShownWithRolesAndWordsAcrossArticles() {
    go("/speakers?name=maskell");
    follow(page.locator(".articles a").first());

    assertThat(page.locator("h1")).containsText("Maskell");
    assertThat(page.locator("main")).containsText("Roles, as articles give them");
    picture("speaker");
  }

  @Test
  void onlyDenialsOfAnArticleCanBeShown() {
    go("/");
    follow(page.locator(".articles a").filter(hasText("Government Denies")));
    assertThat(page.locator("tr.sentence").first()).isVisible();
    int all = page.locator("tr.sentence:visible").count();
    page.getByLabel("only denials").check();
    int denials = page.locator("tr.sentence:visible").count();

    assertThat(denials).isPositive().isLessThan(all);
  }

  @Test
  void whatIsWrittenLikeMarkupStaysText() {
    go("/");
    page.getByLabel("A link, the text of a story, or a question")
        .fill(
            "Mayor <script>alert(1)</script> Speaks\n\n"
                + "The mayor, <img src=x onerror=alert(2)>, said that \"</textarea><b>nothing</b>\""
                + " was wrong with the bridge of the town.\n\n"
                + "A clerk said that she had not been asked for any of it by the council.\n");
    follow(button("Read or ask"));

    assertThat(page.locator(".text")).containsText("<img src=x onerror=alert(2)>");
    assertThat(page.locator(".text img, .text script, .text b")).hasCount(0);
  }

  @Test
  void everyPageIsAccessibleInLightAndDark() {
    go("/");
    String article = firstLink(".articles a");
    String claim = firstLink(".claims a");
    go("/speakers");
    String speaker = firstLink(".articles a");
    List<String> paths =
        List.of(
            "/",
            "/claims",
            claim,
            article,
            "/speakers",
            speaker,
            "/corrections",
            "/dossier?question=Maskell",
            article + "/statements/a1/correct",
            speaker + "?name=Halwire");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (String path : paths) {
        go(path);
        List<String> violations =
            new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::inWords).toList();
        assertThat(violations).as(path + " in " + scheme).isEmpty();
      }
    }
  }

  private static String inWords(Rule violation) {
    return violation.getId()
        + ": "
        + violation.getHelp()
        + " "
        + violation.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Test
  void allCanBeReachedByKeyboard() {
    go("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("To the content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("id", "input");
  }

  @Test
  void aStatementComesUpOnAPhoneWithWhoSaysItAndFromWhomTheArticleHasIt() {
    page.setViewportSize(390, 800);
    go("/");
    follow(page.locator(".articles a").filter(hasText("Government Denies")));
    Locator sheet = page.locator("tr[aria-current=true]");

    page.locator(".text .number").last().click();

    assertThat(sheet.locator(".said .chain li").last()).isVisible();
    assertThat(sheet).hasCSS("position", "fixed");
    String said = sheet.locator(".said p").first().innerText();
    page.locator(".text .number").first().click();
    assertThat(sheet.locator(".said p").first()).not().hasText(said);
    assertThat(page.locator(".said")).hasCount(1);
    picture("phone-statement");
  }

  @Test
  void aPhoneShowsAllWithoutScrollingSideways() {
    page.setViewportSize(390, 800);
    go("/");
    String article = firstLink(".articles a");
    for (String path :
        List.of(
            "/",
            "/claims",
            firstLink(".claims a"),
            article,
            article + "/statements/a1/correct",
            "/dossier?question=Maskell")) {
      go(path);
      Object wider = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assertThat(wider).as(path).isEqualTo(false);
    }
    picture("phone");
  }
}
