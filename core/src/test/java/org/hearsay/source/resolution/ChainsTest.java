package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class ChainsTest {
  @Test
  void aKnownOutletCarriesThoughNoNameWasSeen() {
    Account account =
        tarn("Ilva Tarn said on MSNBC that it was safe.")
            .says("Ilva Tarn", "said", "that it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("MSNBC");
  }

  @Test
  void anEssayOfAnOutletIsTwoLinks() {
    Account account =
        tarn("In a Wall Street Journal essay, Ilva Tarn called it safe.")
            .says("Ilva Tarn", "called", "it safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Wall Street Journal", "essay");
  }

  @Test
  void aProgrammeIsTheLinkAndNotItsNetwork() {
    Account account =
        tarn("Ilva Tarn said on CNN's Harbour Talk that it was safe.")
            .says("Ilva Tarn", "said", "that it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Harbour Talk");
  }

  @Test
  void theNetworksHostIsNoProgramme() {
    Account account =
        tarn("Ilva Tarn told CNN's Oskar Venn that it was safe.")
            .person("Oskar Venn")
            .says("Ilva Tarn", "told", "that it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("CNN");
  }

  @Test
  void whatIsQuotedAfterAnAdjectiveIsNoProgramme() {
    Account account =
        tarn("Ilva Tarn calls for a ''Harbour for all'' plan.")
            .says("Ilva Tarn", "calls for", "a ''Harbour for all'' plan")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void whatStandsInAnotherClauseIsNoCarrier() {
    Account account =
        tarn("Ilva Tarn, who once worked on MSNBC, said it was safe.")
            .says("Ilva Tarn", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void whoSpeaksForAnotherIsALinkWithoutAName() {
    Account account =
        tarn("Ilva Tarn, through a spokeswoman, declined to comment.")
            .says("Ilva Tarn", "declined", "to comment")
            .account();

    assertThat(account.statements().getFirst().via())
        .extracting(Hop::name, Hop::kind)
        .containsExactly(tuple("a spokeswoman", SourceKind.UNNAMED));
  }

  @Test
  void whatIsSaidOnAnotherDayIsNotSaidToTheSamePaper() {
    Account account =
        tarn("The bridge is shut.\n\nIt is old.\n\n"
                + "Ilva Tarn told CNN it was safe.\n\nOn Tuesday, Tarn said it was shut.")
            .says("Ilva Tarn", "told", "it was safe")
            .says("Tarn", "said", "it was shut")
            .account();

    assertThat(hops(account, 1)).isEmpty();
  }

  @Test
  void aStanceIsNoPartOfAnInterview() {
    Account account =
        tarn("Ilva Tarn told CNN it was safe.\n\nTarn's support of the plan is known.")
            .says("Ilva Tarn", "told", "it was safe")
            .says("Tarn's", "support of", "the plan")
            .account();

    assertThat(hops(account, 1)).isEmpty();
  }

  @Test
  void turnsOfATranscriptShareTheirProgramme() {
    Account account =
        tarn("Ilva Tarn said on “Harbour Talk” that it was safe.\n\n"
                + "VENN: Will it open?\n\n"
                + "TARN: It will open.")
            .person("Oskar Venn", "VENN", "TARN")
            .says("Ilva Tarn", "said", "that it was safe")
            .says("VENN", ":", "Will it open?")
            .says("TARN", ":", "It will open.")
            .account();

    assertThat(hops(account, 1)).containsExactly("Harbour Talk");
    assertThat(hops(account, 2)).containsExactly("Harbour Talk");
  }

  @Test
  void whoIsNamedBesideOthersGoesOnInTheirScene() {
    Account account =
        tarn("In a debate broadcast by CNN, Ilva Tarn and Oskar Venn spoke of the bridge.\n\n"
                + "“It will open,” said Venn.")
            .person("Oskar Venn", "Venn")
            .says("Ilva Tarn and Oskar Venn", "spoke of", "the bridge")
            .says("Venn", "said", "“It will open,”")
            .account();

    assertThat(hops(account, 1)).containsExactly("CNN");
  }

  @Test
  void whoIsBroughtOnTellsThePaperInTheNextSentence() {
    Account account =
        tarn("Ilva Tarn said it was safe. “Very safe,” Tarn told CNN.")
            .says("Ilva Tarn", "said", "it was safe")
            .says("Tarn", "told", "“Very safe,”")
            .account();

    assertThat(hops(account, 0)).containsExactly("CNN");
  }

  @Test
  void aStatementWithinAStatementIsHadFromItsTeller() {
    Account account =
        tarn("Ilva Tarn said that Oskar Venn had called it safe.")
            .person("Oskar Venn")
            .says("Ilva Tarn", "said", "that Oskar Venn had called it safe")
            .says("Oskar Venn", "had called", "it safe")
            .account();

    assertThat(hops(account, 1)).containsExactly("Ilva Tarn");
  }

  @Test
  void shareOfManyIsKnownThroughTheNamedPoll() {
    Account account =
        new Story("A Lantern Harbour poll is out.\n\nIn the poll, 47 percent said it was safe.")
            .says("47 percent", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Lantern Harbour poll");
  }

  @Test
  void whereSomethingWasToldIsNoCarrier() {
    Account account =
        tarn("Ilva Tarn told a meeting with pilots in Sund Brygga it was safe.")
            .organisation("Sund Brygga")
            .says("Ilva Tarn", "told", "it was safe")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void aStationOfACountryIsTheCarrierAndNotTheCountry() {
    Account account =
        tarn("Ilva Tarn told Norland's BBC television station that it was safe.")
            .name(NameKind.PLACE, "Norland")
            .says("Ilva Tarn", "told", "that it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("BBC");
  }

  @Test
  void whatIsWrittenInAPaperIsHadFromIt() {
    Account account =
        tarn("“It is safe,” Ilva Tarn wrote in the Wall Street Journal.")
            .says("Ilva Tarn", "wrote", "“It is safe,”")
            .account();

    assertThat(hops(account, 0)).containsExactly("Wall Street Journal");
  }

  @Test
  void whatHappensInAPaperIsNotHadFromIt() {
    Account account =
        tarn("Ilva Tarn said changes in the Wall Street Journal were safe.")
            .says("Ilva Tarn", "said", "changes")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void whoObtainedAStatementIsTheOuterLink() {
    Account account =
        tarn("“It is safe,” Ilva Tarn said in a statement obtained by the Wall Street Journal.")
            .says("Ilva Tarn", "said", "“It is safe,”")
            .account();

    assertThat(hops(account, 0)).containsExactly("Wall Street Journal", "statement");
  }

  @Test
  void whoIsAskedAboutAReportDoesNotSpeakInIt() {
    Account account =
        tarn("Asked about a report in the Wall Street Journal, Ilva Tarn said it was safe.")
            .says("Ilva Tarn", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void whatAPaperIsToldIsNoProgramme() {
    Account account =
        tarn("Ilva Tarn told the paper “Not Today.”")
            .says("Ilva Tarn", "told", "“Not Today.”")
            .account();

    assertThat(hops(account, 0)).doesNotContain("Not Today");
  }

  @Test
  void aTelevisionShowIsACarrierByItsTitle() {
    Account account =
        tarn("Ilva Tarn told the television show “Harbour Talk” that it was safe.")
            .says("Ilva Tarn", "told", "that it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Harbour Talk");
  }

  @Test
  void aPollIsCalledByWhoTookIt() {
    Account account =
        tarn("A poll of 400 pilots released on Friday by Venn Research came. "
                + "Half of pilots said it was safe.")
            .says("Half of pilots", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("poll by Venn Research");
  }

  @Test
  void whatAPollFoundWasNotTakenByThoseWhoAreTrusted() {
    Account account =
        tarn("A poll found Tarn trusted by Democrats. Half of pilots said it was safe.")
            .says("Half of pilots", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("poll");
  }

  @Test
  void thoseWhoAreCountedAnswerAPoll() {
    Account account =
        tarn("A national poll came. Young voters favoured the quay, 57 percent to 22 percent.")
            .says("Young voters", "favoured", "the quay")
            .account();

    assertThat(hops(account, 0)).containsExactly("national poll");
  }

  @Test
  void whoSpeaksOfAShareAnswersNoPoll() {
    Account account =
        tarn("A national poll came. Young voters said prices rose by 3 percent.")
            .says("Young voters", "said", "prices rose by 3 percent")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void thoseWhoAreNotCountedAnswerNone() {
    Account account =
        tarn("A national poll came. Young voters favoured the quay.")
            .says("Young voters", "favoured", "the quay")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void sharesInWordsAnswerThePollToo() {
    Account account =
        new Story("A Lantern Harbour poll is out.\n\nTwo in three said it was safe.")
            .says("Two in three", "said", "it was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Lantern Harbour poll");
  }

  private static Story tarn(String text) {
    return new Story(text).person("Ilva Tarn", "Tarn");
  }

  private static List<String> hops(Account account, int statement) {
    return account.statements().get(statement).via().stream().map(Hop::name).toList();
  }
}
