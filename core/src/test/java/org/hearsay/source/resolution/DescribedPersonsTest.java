package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.entity;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;
import static org.hearsay.source.resolution.Told.unnamed;

import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Whom "the spokesman", "both aides", "they" mean. */
class DescribedPersonsTest {
  @Test
  void aSpokesmanOfSomebodyIsNotThatPerson() {
    Account account =
        new Story(
                "Quay unsafe\n\nPrime minister Ilva Tarn left.\n\nThe prime minister's spokesman"
                    + " said it was late.\n\nThe spokesman added that it rained.")
            .person("Ilva Tarn")
            .says("The prime minister's spokesman", "said", "it was late")
            .says("The spokesman", "added", "that it rained")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
    assertThat(unnamed(account, 1)).isEqualTo(unnamed(account, 0));
  }

  @Test
  void theOrganizerIsTheOneWhoWasIntroducedWithoutAName() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn was met by an organizer at the gate.\n\nThe organizer"
                    + " said it was late.")
            .person("Ilva Tarn")
            .says("The organizer", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void whoStandsBehindACommaIsWhomTheDescriptionMeans() {
    Account account =
        new Story(
                "Quay unsafe\n\nThe leader of the divers, Ilva Tarn, said it was late.\n\n"
                    + "Two objectors, Oskar Venn and Pell Brod, said it was early.")
            .person("Ilva Tarn", "Oskar Venn", "Pell Brod")
            .says("The leader of the divers, Ilva Tarn,", "said", "it was late")
            .says("Two objectors, Oskar Venn and Pell Brod,", "said", "it was early")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
    assertThat(name(account, 1)).isEqualTo("Oskar Venn and Pell Brod");
  }

  @Test
  void countedPeopleAreUnnamedAndUncountedOnesAGroup() {
    Account account =
        new Story(
                "Quay unsafe\n\nThree sailors said it leaks. Sailors said it shook. Aides said it"
                    + " stood. 40 percent of sailors said it fell.")
            .says("Three sailors", "said", "it leaks")
            .says("Sailors", "said", "it shook")
            .says("Aides", "said", "it stood")
            .says("40 percent of sailors", "said", "it fell")
            .account();

    assertThat(account.statements())
        .extracting(statement -> statement.kind())
        .containsExactly(
            SourceKind.UNNAMED, SourceKind.GROUP, SourceKind.UNNAMED, SourceKind.GROUP);
  }

  @Test
  void anyNounForAPersonDescribesOne() {
    Account account =
        new Story("Quay unsafe\n\nA local pediatrician said it leaks.")
            .says("A local pediatrician", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void theyAreTwoWhoWereJoinedByAnd() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn and Oskar Venn wrote a book.\n\nThey're sure it leaks.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("They're", "sure", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn and Oskar Venn");
  }

  @Test
  void theyAreThePluralThatWasNamedLast() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn and Oskar Venn came. The voters met on the quay.\n\nThey"
                    + " said it leaks.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("They", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void aNameBehindNamedOrOneOfTellsWhoIsDescribed() {
    Account account =
        new Story(
                "Quay unsafe\n\nAn engineer from Sund named Ilva Tarn said it leaks.\n\nOne of her"
                    + " advisers, Oskar Venn, said it stood.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("An engineer from Sund named Ilva Tarn", "said", "it leaks")
            .says("One of her advisers, Oskar Venn,", "said", "it stood")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
    assertThat(name(account, 1)).isEqualTo("Oskar Venn");
  }

  @Test
  void peopleWhoKnowOfItKeepTheirNamesBack() {
    Account account =
        new Story("Quay unsafe\n\nPeople briefed on the move said it was late.")
            .says("People briefed on the move", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void thousandsAreAGroup() {
    Account account =
        new Story("Quay unsafe\n\n34,000 people said it was late.")
            .says("34,000 people", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void severalInstitutionsWithoutANameAreAGroup() {
    Account account =
        new Story("Quay unsafe\n\nMany unions said it was late.")
            .says("Many unions", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void whomAGroupUrgesDoesNotSpeak() {
    Account account =
        new Story("Quay unsafe\n\nGroups urging Ilva Tarn to stay said it was late.")
            .person("Ilva Tarn")
            .says("Groups urging Ilva Tarn to stay", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void aNameRightBehindAnyDescriptionIsWhoIsMeant() {
    Account account =
        new Story("Quay unsafe\n\nOne harbour hopeful, Ilva Tarn, said it was late.")
            .person("Ilva Tarn")
            .says("One harbour hopeful, Ilva Tarn,", "said", "it was late")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void whoHoldsAnOfficeOfThreeWordsIsNamedBehindIt() {
    Account account =
        new Story("Quay unsafe\n\n“It is late,” said master of ceremonies Ilva Tarn.")
            .person("Ilva Tarn")
            .says("master of ceremonies Ilva Tarn", "said", "“It is late,”")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void thoseOfACountryAreAGroup() {
    Account account =
        new Story("Quay unsafe\n\nOn Monday Sundrians said it was late.")
            .name(NameKind.OTHER, "Sundrians")
            .says("Sundrians", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void anInstitutionCloseToAnotherKeepsItsKind() {
    Account account =
        new Story("Quay unsafe\n\nA newspaper close to the ministry said it was late.")
            .says("A newspaper close to the ministry", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void theUnionsAreTheSameOnesAsBefore() {
    Account account =
        new Story("Quay unsafe\n\nThe unions said it was late.\n\nThe unions said it leaks.")
            .says("The unions", "said", "it was late")
            .says("The unions", "said", "it leaks")
            .account();

    assertThat(unnamed(account, 1)).isEqualTo(unnamed(account, 0));
  }

  @Test
  void thoseWhoSupportSomebodyAreNotThatPerson() {
    Account account =
        new Story("Quay unsafe\n\nSupporters of embattled Ilva Tarn said it was late.")
            .person("Ilva Tarn")
            .says("Supporters of embattled Ilva Tarn", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
  }

  @Test
  void whoIsDescribedByANounThatTellsNothingIsSomebodyAllTheSame() {
    Account account =
        new Story("Quay unsafe\n\nAnother buoy-lover said it was late.")
            .says("Another buoy-lover", "said", "it was late")
            .account();

    assertThat(unnamed(account, 0)).isNotEqualTo("not unnamed");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void aNameThatNobodySawIsNotSeveral() {
    Account account =
        new Story("Quay unsafe\n\nZelvia said it was late.")
            .says("Zelvia", "said", "it was late")
            .account();

    assertThat(unnamed(account, 0)).isEqualTo("not unnamed");
  }

  @Test
  void aNumberOfManyIsThoseMany() {
    Account account =
        new Story("Quay unsafe\n\nA growing number of aides said it was late.")
            .says("A growing number of aides", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void mrIsNoRole() {
    Account account =
        new Story("Quay unsafe\n\nTrade minister Ilva Tarn came. Ms. Tarn said it was late.")
            .person("Ilva Tarn", "Tarn")
            .says("Ms. Tarn", "said", "it was late")
            .account();

    assertThat(entity(account, "Ilva Tarn").roles())
        .extracting(Entity.Role::text)
        .containsExactly("Trade minister");
  }

  @Test
  void whoIsSpokenForDoesNotSpeak() {
    Account account =
        new Story("Quay unsafe\n\nA spokesman for embattled Mayor Ilva Tarn said it was late.")
            .person("Ilva Tarn")
            .says("A spokesman for embattled Mayor Ilva Tarn", "said", "it was late")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.UNNAMED);
  }
}
