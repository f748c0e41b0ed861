package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;

import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Names of which a part was missed, or that stand for a longer one. */
class NamePartsTest {
  @Test
  void aMissedFirstPartIsTheNameThatThePersonHasElsewhere() {
    Account account =
        new Story("Quay unsafe\n\nSol Ki-dan, the harbour master, came. Mr. Sol said it leaks.")
            .person("Ki-dan", "Sol")
            .unseen("Sol")
            .says("Mr. Sol", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Sol Ki-dan");
  }

  @Test
  void aWeekdayIsNoGivenName() {
    Account account =
        new Story("Quay unsafe\n\nHe came. On Monday Tarn said it leaks.")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Tarn");
  }

  @Test
  void aMissedGivenNameBelongsToTheFamilyName() {
    Account account =
        new Story("Quay unsafe\n\nDan Tarnovic, a diver, came. Tarnovic said it leaks.")
            .person("Tarnovic")
            .says("Tarnovic", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Dan Tarnovic");
  }

  @Test
  void aMissedNameOfAnUnknownSpellingIsFoundWithinASentence() {
    Account account =
        new Story("Quay unsafe\n\nHe came with Ylva Tarn, a diver. Tarn said it leaks.")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ylva Tarn");
  }

  @Test
  void aWordThatOpensASentenceIsNoPartOfAName() {
    Account account =
        new Story("Quay unsafe\n\nMeanwhile Tarn came. Will Tarn stay? Tarn said it leaks.")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Tarn");
  }

  @Test
  void aNicknameDoesNotPartAName() {
    Account account =
        new Story("Quay unsafe\n\nIlva \"Chico\" Tarn came. Tarn said it leaks.")
            .person("Ilva", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva \"Chico\" Tarn");
  }

  @Test
  void marksBehindANameDoNotReachIntoIt() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn (Sund) came. Tarn said it leaks.")
            .person("Ilva Tarn (Sund", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aFamilyNameOfTwoWordsIsThatOfTheFullName() {
    Account account =
        new Story("Quay unsafe\n\nIlva Venn Soler came. Venn Soler said it leaks.")
            .person("Ilva Venn Soler", "Venn Soler")
            .says("Venn Soler", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Venn Soler");
  }

  @Test
  void whoHasAProgrammeOfThatNameIsStillAPerson() {
    Account account =
        new Story("Quay unsafe\n\nIlva Bloomberg came. Bloomberg said it leaks.")
            .person("Ilva Bloomberg", "Bloomberg")
            .says("Bloomberg", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Bloomberg");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void theNameOfASiteIsNoPersons() {
    Account account =
        new Story("Quay unsafe\n\nQuaycheck.org said it leaks.")
            .person("Quaycheck.org")
            .says("Quaycheck.org", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void aTitleAtTheEndOfTheSentenceBeforeAddressesNobody() {
    Account account =
        new Story("Quay unsafe\n\nOskar Tarn met the first lady. Tarn said it leaks.")
            .person("Oskar Tarn", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Oskar Tarn");
  }

  @Test
  void theHouseIsNotTheWhiteHouse() {
    Account account =
        new Story("Quay unsafe\n\nThe White House wrote to the House. The House said it leaks.")
            .organisation("White House", "House")
            .says("The House", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("House");
  }

  @Test
  void whatOnlyStressesANameIsNoPartOfIt() {
    Account account =
        new Story("Quay unsafe\n\nBelvar itself said it leaks. By Belvar’s own account it stood.")
            .organisation("Belvar")
            .says("Belvar itself", "said", "it leaks")
            .says("Belvar’s own", "account", "it stood")
            .account();

    assertThat(name(account, 0)).isEqualTo("Belvar");
    assertThat(name(account, 1)).isEqualTo("Belvar");
  }

  @Test
  void thoseOfACountryAreNoOutlet() {
    Account account =
        new Story(
                "Quay unsafe\n\nThe Norlander envoy left. Norlanders say it leaks. The paper has"
                    + " the details.")
            .name(NameKind.OTHER, "Norlanders", "Norlander")
            .says("Norlanders", "say", "it leaks")
            .account();

    assertThat(kind(account, 0)).isNotEqualTo(SourceKind.OUTLET);
  }

  @Test
  void theAdjectiveOfAPartyNamesNobody() {
    Account account =
        new Story("Quay unsafe\n\nThe Democratic allegations were that it leaks.")
            .organisation("Democratic")
            .says("Democratic", "allegations", "that it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void aWordThatOpensASentenceIsANameWhereItHasACapitalElsewhere() {
    Account account =
        new Story("Quay unsafe\n\nQuaybook grew. Users of Quaybook left. Quaybook said it leaks.")
            .says("Quaybook", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Quaybook");
  }

  @Test
  void lettersThatNoNameWasSeenInStandForTheNameInFull() {
    Account account =
        new Story("Quay unsafe\n\nThe Belvar Quay Union met in Sund. BQU said it leaks.")
            .organisation("Belvar Quay Union")
            .says("BQU", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Belvar Quay Union");
  }

  @Test
  void aNameThatEndsLikeAParticipleIsAName() {
    Account account =
        new Story("Quay unsafe\n\nSenator Jared Tarn said it leaks.")
            .person("Jared Tarn")
            .says("Senator Jared Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Jared Tarn");
  }

  @Test
  void ofWithinATitleDoesNotEndAName() {
    Account account =
        new Story("Quay unsafe\n\nFormer secretary of state Ilva Tarn said it leaks.")
            .person("Ilva Tarn")
            .says("Former secretary of state Ilva Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aCountryInCapitalsIsNoPronoun() {
    Account account =
        new Story("Quay unsafe\n\nUS envoy Ilva Tarn said it leaks.")
            .person("Ilva Tarn")
            .says("US envoy Ilva Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void partyAndStateAreNobodysName() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn (H-Sund), who said it leaks, left.")
            .person("Ilva Tarn")
            .organisation("H-Sund")
            .says("who", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aFamilyNameThatIsANounIsThePersons() {
    Account account =
        new Story("Quay unsafe\n\nIlva King came. King said it leaks.")
            .person("Ilva King")
            .says("King", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva King");
  }

  @Test
  void aNicknameThatIsANameOfItsOwnPartsNoName() {
    Account account =
        new Story("Quay unsafe\n\nIlva “Chico” Tarn came. Tarn said it leaks.")
            .person("Ilva", "Chico", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva “Chico” Tarn");
  }

  @Test
  void theFamilyNameBehindAnInitialIsPartOfTheName() {
    Account account =
        new Story("Quay unsafe\n\nAnother diver, Ilva B. Tarn, said it leaks.")
            .person("Ilva B")
            .says("Another diver, Ilva B. Tarn,", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva B. Tarn");
  }

  @Test
  void initialsBeforeAFamilyNameArePartOfIt() {
    Account account =
        new Story("Quay unsafe\n\nThe diver G.K. Tarn said it leaks.")
            .person("Tarn")
            .says("The diver G.K. Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("G.K. Tarn");
  }

  @Test
  void aCountryBeforeAFamilyNameIsNobodysInitials() {
    Account account =
        new Story("Quay unsafe\n\nIt left for the U.S. Tarn said it leaks.")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Tarn");
  }

  @Test
  void whatFollowsAnInitialAtTheEndOfASentenceIsNoFamilyName() {
    Account account =
        new Story("Quay unsafe\n\nThey met Ilva T. The diver said it leaks. Ilva T. said it will.")
            .person("Ilva T")
            .says("Ilva T.", "said", "it will")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva T");
  }

  @Test
  void anInstitutionsNameGoesOnBehindAPreposition() {
    Account account =
        new Story(
                "Quay unsafe\n\nOn Monday the Harbour Committee of the Amber Cross said it leaks.")
            .organisation("Harbour Committee", "Amber Cross")
            .says("the Harbour Committee of the Amber Cross", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Harbour Committee of the Amber Cross");
  }

  @Test
  void whatStandsBehindAPrepositionIsABodyOfItsOwn() {
    Account account =
        new Story(
                "Quay unsafe\n\nOn Monday the Harbour Committee of the Amber Cross met. The Amber"
                    + " Cross said it leaks.")
            .organisation("Harbour Committee", "Amber Cross")
            .says("The Amber Cross", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Amber Cross");
  }
}
