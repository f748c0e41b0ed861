package org.hearsay.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleId;
import org.junit.jupiter.api.Test;

/** What people grade and set right on the pages, in a real browser, and that it is kept. */
class CorrectingBrowserTest extends BrowserCase {
  private static final String BY = "by " + System.getProperty("user.name") + " on ";

  @Test
  void gradesStandBesideTheStatementAlsoWhenItsArticleIsReadAgain() {
    go("/");
    follow(page.locator(".articles a").filter(hasText("Government Denies")));
    Locator statement = page.locator("tr.sentence").filter(hasText("Bram Tilloway")).first();
    statement.locator("a.set-right").click();
    page.getByLabel("How far the statement can be believed").selectOption("3");
    press("Grade", 0);
    statement.locator("a.set-right").click();
    page.getByLabel("How far Bram Tilloway can be relied on").selectOption("B");
    press("Grade", 1);

    server.readAgain(article());
    page.reload();

    assertThat(statement.locator(".grade")).hasText("B3");
    assertThat(statement.locator(".graded"))
        .containsText("Bram Tilloway graded B, usually reliable, " + BY);
    assertThat(statement.locator(".graded"))
        .containsText("the statement graded 3, possibly true, " + BY);
    picture("graded");

    String claim = statement.locator(".aside a").first().getAttribute("href");
    follow(statement.getByText("speaker"));
    assertThat(page.locator("h1")).hasText("Bram Tilloway");
    assertThat(page.locator(".graded").first()).containsText("Graded B, usually reliable, " + BY);
    assertThat(page.locator("details.line .grade").filter(hasText("B3"))).hasCount(1);
    assertThat(page.locator("details.line .grade").nth(1)).containsText("B");
    for (String path : new String[] {claim, "/dossier?question=" + claim.substring(8)}) {
      go(path);
      assertThat(page.locator("details.line .grade").filter(hasText("B3"))).hasCount(1);
    }
  }

  @Test
  void aNewGradeTakesThePlaceOfTheFormerOne() {
    go("/speakers?name=noll");
    follow(page.locator(".articles a").first());
    for (String grade : new String[] {"A", "E"}) {
      page.getByLabel("How far Garrick Noll can be relied on").selectOption(grade);
      press("Grade", 0);
    }

    page.reload();

    assertThat(page.getByLabel("How far Garrick Noll can be relied on")).hasValue("E");
    assertThat(page.locator(".graded").first()).containsText("Graded E, unreliable");
  }

  @Test
  void aStatementIsMovedToTheOtherSideOfAnotherClaimAndStaysThere() {
    go("/claims?query=offered+to+resign&denied=true");
    follow(page.locator(".claims > li > a").first());
    page.locator("details.line > summary").first().click();
    follow(page.locator("details.line[open] .set-right a"));
    String words = page.locator("main > blockquote").innerText();
    final ArticleId article = article();
    page.locator("input[name=claim]").nth(1).check();
    page.getByLabel("denies it").check();
    picture("move");
    press("Move it", 0);

    assertThat(page).hasURL(Pattern.compile(".*/claims/c[0-9a-f]+"));
    server.readAgain(article);
    page.reload();

    Locator moved = page.locator(".side").last().locator("details.line").filter(hasText(words));
    assertThat(moved).hasCount(1);
    assertThat(moved).containsText("Why in this claim: joined by");
    assertThat(page.getByText("Set right by people")).isVisible();
  }

  @Test
  void aStatementThatIsSetApartHasAPageOfItsOwnAndIsMergedByItsAddress() {
    go("/claims?query=recovering+from+an+eye+operation");
    follow(page.locator(".claims > li > a").first());
    final String whole = page.url();
    final int before = page.locator("details.line").count();
    page.locator("details.line > summary").first().click();
    follow(page.locator("details.line[open] .set-right a"));
    page.getByText("a claim of its own").click();
    press("Move it", 0);

    assertThat(page.locator("details.line")).hasCount(1);
    page.getByLabel(Pattern.compile("by its id or address")).fill(whole);
    press("Merge into that one", 0);

    assertThat(page).hasURL(whole);
    assertThat(page.locator("details.line")).hasCount(before);
  }

  @Test
  void aClaimIsCalledByWordsOfOnesOwn() {
    go("/claims?query=shipping+house");
    follow(page.locator(".claims > li > a").first());
    page.getByLabel("Call the claim, in your own words").fill("His health");
    press("Name it", 0);

    page.reload();

    assertThat(page.locator("h1")).containsText("His health: ");
  }

  @Test
  void speakersAreUnitedAndHeldApartAgain() {
    go("/speakers?name=livia+torsk");
    follow(page.locator(".articles a").first());
    page.getByLabel("It is the same as another, who is called").fill("anstrom");
    follow(page.getByLabel("They are one: Pelle Anstrom"));

    page.reload();

    assertThat(page.locator("main")).containsText("also called");
    assertThat(page.locator("main")).containsText("held for one by");
    assertThat(page.locator("main")).containsText("are one");
    picture("united");

    follow(page.locator("li.acted").filter(hasText("held for one by")).getByRole(AriaRole.BUTTON));

    assertThat(page.locator("h1 + .state")).not().containsText("Anstrom");
    assertThat(page.locator("main")).containsText("are not one");
  }

  @Test
  void whatIsTypedBeforeTheScriptsArriveIsSoughtAllTheSame() {
    go("/speakers?name=livia+torsk");
    List<Route> held = new ArrayList<>();
    page.route("**/htmx.js", held::add);
    page.locator(".articles a").first().click();

    page.getByLabel("It is the same as another, who is called").fill("noll");
    assertThat(held).hasSize(1);
    held.getFirst().resume();

    assertThat(page.getByLabel("They are one: Garrick Noll")).isVisible();
  }

  @Test
  void withoutScriptsGradesAreGivenAllTheSame() {
    try (Page plain = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      plain.navigate(server.address("/"));
      plain.locator(".articles a").filter(hasText("Deputy to Lead")).click();
      plain.locator("a.set-right").first().click();
      plain.getByLabel("How far the statement can be believed").selectOption("5");
      plain.locator("form.grading button").first().click();

      assertThat(plain.locator(".graded").first())
          .containsText("the statement graded 5, improbable, " + BY);
    }
  }

  @Test
  void theClaimOfAStatementOpensFromItsArticle() {
    go("/");
    follow(page.locator(".articles a").first());
    follow(page.locator(".aside a").first());

    assertThat(page).hasURL(Pattern.compile(".*/claims/c[0-9a-f]+"));
  }

  private void press(String button, int nth) {
    follow(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
            .nth(nth));
  }

  /** The one whose page is open. */
  private ArticleId article() {
    String path = URI.create(page.url()).getPath();
    return ArticleId.read(path.split("/")[2]).orElseThrow();
  }
}
