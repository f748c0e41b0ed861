package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.hearsay.claim.HeadlineTelling.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTellingTest {
  private static final Told FERRY = asserted("the ferry to Skarholm would stop in April");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry to Skarholm Stops in April",
        "Skarholm Ferry to Stop in April, Harbour Master Says",
        "Harbour master: ‘Skarholm ferry will stop in April’",
        "‘Skarholm ferry stops in April,’ says harbour master",
        "Skarholm Ferry, to Stop in May, Stops in April",
        "Skarholm Ferry Stops After Dispute Over Fares",
        "Harbour Master Who Denied Theft Stops April Ferry to Skarholm",
      })
  void aHeadlineThatTellsItPlainlyAssertsIt(String headline) {
    assertThat(HeadlineTelling.stance(headline, List.of(FERRY))).contains(HeadlineStance.ASSERTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry to Skarholm Will Not Stop in April",
        "Harbour Master Denies Skarholm Ferry Will Stop",
        "Harbour master rejects report that Skarholm ferry might stop",
        "Report of Skarholm ferry's stop denied by harbour master",
        "Skarholm Ferry Never Stops in April",
        "April stop of Skarholm ferry ‘unfounded’",
        "False Report on Skarholm Ferry Stop",
      })
  void aHeadlineThatNegatesItOrSaysThatSomebodyDeniesItDeniesIt(String headline) {
    assertThat(HeadlineTelling.stance(headline, List.of(FERRY))).contains(HeadlineStance.DENIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will the Skarholm Ferry Stop in April?",
        "Skarholm Ferry May Stop in April",
        "Skarholm ferry reportedly stops in April",
        "Rumours That Skarholm Ferry Will Stop",
        "‘Skarholm ferry stops in April’",
        "Islanders fear fares as ‘Skarholm ferry stops’",
        "Council Asks Whether Skarholm Ferry Stops",
      })
  void aHeadlineThatAsksOrHedgesOrOnlyQuotesLeavesItOpen(String headline) {
    assertThat(HeadlineTelling.stance(headline, List.of(FERRY))).contains(HeadlineStance.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Night Fares to Skarholm Rise in April", "Harbour Master Denies Theft", "", "— ?"})
  void aHeadlineOnSomethingElseDoesNotTellIt(String headline) {
    assertThat(HeadlineTelling.stance(headline, List.of(FERRY))).isEmpty();
  }

  @Test
  void aHedgeThatTheClaimItselfHasLeavesNothingOpen() {
    Told may = asserted("the Skarholm ferry may stop");

    assertThat(HeadlineTelling.stance("Skarholm Ferry May Stop", List.of(may)))
        .contains(HeadlineStance.ASSERTS);
  }

  @Test
  void whatADenierDeniesIsTheClaimAndWhatHeSaysInsteadIsNot() {
    Told denied = new Told("that the Skarholm ferry would stop", Stance.DENIES, true, false);
    Told instead = new Told("The Skarholm ferry does not stop", Stance.DENIES, true, false);

    for (Told told : List.of(denied, instead)) {
      assertThat(HeadlineTelling.stance("Skarholm Ferry to Stop", List.of(told)))
          .contains(HeadlineStance.ASSERTS);
      assertThat(HeadlineTelling.stance("Skarholm Ferry Not to Stop", List.of(told)))
          .contains(HeadlineStance.DENIES);
    }
  }

  @Test
  void whoAssertsTheOppositeDeniesTheClaim() {
    Told opposite = new Told("the Skarholm ferry keeps running", Stance.DENIES, false, false);

    assertThat(HeadlineTelling.stance("Skarholm Ferry Keeps Running", List.of(opposite)))
        .contains(HeadlineStance.DENIES);
  }

  @Test
  void aNegationInAnotherSentenceOfTheStatementDeniesNothing() {
    Told told = asserted("“There is no money. The Skarholm ferry stops in April.”");

    assertThat(HeadlineTelling.stance("Skarholm Ferry Stops in April", List.of(told)))
        .contains(HeadlineStance.ASSERTS);
  }

  @Test
  void theStatementWithMostWordsInCommonDecides() {
    Told other = new Told("Skarholm gets no ferry at night", Stance.ASSERTS, false, false);

    assertThat(HeadlineTelling.stance("Ferry to Skarholm Stops in April", List.of(other, FERRY)))
        .contains(HeadlineStance.ASSERTS);
  }

  @Test
  void aStatementWithinTheHeadlineIsToldByIt() {
    String headline = "Harbour Master Denies Long-Held Suspicion of Islanders That Ferry Stops";

    assertThat(
            HeadlineTelling.stance(
                headline, List.of(new Told("Ferry Stops", Stance.DENIES, true, true))))
        .contains(HeadlineStance.DENIES);
    assertThat(
            HeadlineTelling.stance(
                headline, List.of(new Told("Ferry Stops", Stance.DENIES, true, false))))
        .isEmpty();
  }

  @Test
  void aHeadlineMadeToBeSlowIsNot() {
    int times = 100_000;
    for (String part : List.of("“", "denies ", "a-", "'a ", "May ", "...", "—")) {
      String hostile = part.repeat(times);
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            HeadlineTelling.stance("Skarholm Ferry Stops in April " + hostile, List.of(FERRY));
            HeadlineTelling.stance(
                "Skarholm Ferry Stops in April",
                List.of(asserted("the Skarholm ferry stops in April " + hostile)));
          },
          part);
    }
  }

  @Test
  void whatFollowsTheFirst300CharactersOfAHeadlineIsNotLookedAt() {
    String headline = "Skarholm Ferry Stops in April" + " ".repeat(300) + "?";

    assertThat(HeadlineTelling.stance(headline, List.of(FERRY))).contains(HeadlineStance.ASSERTS);
  }

  private static Told asserted(String words) {
    return new Told(words, Stance.ASSERTS, false, false);
  }
}
