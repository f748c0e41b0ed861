package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.entity;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Whom and what names mean. */
class NamedSourcesTest {
  @Test
  void aFamilyNameAloneIsOfWhomTheArticleNamedFirst() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn spoke with her son, Pell Tarn, on the quay. Pell Tarn"
                    + " left.\n\nTarn said it leaks.")
            .person("Ilva Tarn", "Pell Tarn", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aGivenNameThatIsAlsoANounBelongsToTheName() {
    Account account =
        new Story("Quay unsafe\n\nHolly Tarn came. Bill Tarn said it leaks.")
            .person("Holly Tarn", "Bill Tarn")
            .says("Bill Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Bill Tarn");
  }

  @Test
  void whoIsAddressedIsAPersonWhateverTheTaggerSays() {
    Account account =
        new Story("Quay unsafe\n\nMr. Band wrote that it leaks.")
            .organisation("Band")
            .says("Mr. Band", "wrote", "that it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aNounForAPersonBeforeAFullNameMakesItAPersons() {
    Account account =
        new Story("Quay unsafe\n\nThe economist Aparo Mathin said it leaks.")
            .organisation("Aparo Mathin")
            .says("The economist Aparo Mathin", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void mostMentionsOfANameSettleItsKind() {
    Account account =
        new Story("Tarn leaks\n\nTarn left. Tarn came. Tarn said it leaks.")
            .name(NameKind.ORGANISATION, "Tarn leaks")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aNameThatTakesTheArticleIsNoPersons() {
    Account account =
        new Story(
                "Belvar silent\n\nA Belvar aide left. Belvar guards stayed. The Belvar has refuted"
                    + " that it leaks.")
            .person("Belvar")
            .says("The Belvar", "has refuted", "that it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aFamilyNameMayTakeTheArticleOfANounBehindIt() {
    Account account =
        new Story("Quay unsafe\n\nThe Tarn inquiry began. Tarn said it leaks.")
            .person("Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aFamilyNameWithTheArticleIsStillOfWhomTheArticleNames() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn came. The Tarn, tall, left. Tarn said it leaks.")
            .person("Ilva Tarn", "Tarn")
            .says("Tarn", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aCapitalTheWithinASentenceBelongsToAPaper() {
    Account account =
        new Story("Quay unsafe\n\nEditors of The Anchorite met. The Anchorite said it leaks.")
            .organisation("Anchorite")
            .says("The Anchorite", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void aPersonOfAPlaceOrABoardIsThePerson() {
    Account account =
        new Story(
                "Quay unsafe\n\n“It leaks,” said Ilva Tarn of the Harbour Board.\n\nSens. Oskar"
                    + " Venn of Sund and Pell Brod of Oldport said it stood.")
            .person("Ilva Tarn", "Oskar Venn", "Pell Brod")
            .organisation("Harbour Board")
            .name(NameKind.PLACE, "Sund", "Oldport")
            .says("Ilva Tarn of the Harbour Board", "said", "“It leaks,”")
            .says("Sens. Oskar Venn of Sund and Pell Brod of Oldport", "said", "it stood")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
    assertThat(kind(account, 1)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aNameThatATaggerCutIsReadInFull() {
    Account account =
        new Story("Quay unsafe\n\nThe Sunward Crossroads said it leaks.")
            .organisation("Crossroads")
            .says("The Sunward Crossroads", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Sunward Crossroads");
  }

  @Test
  void theNameBeforeTheColonOfATranscriptSpeaks() {
    Account account =
        new Story("The talk went thus.\n\nTARN: The bridge is safe.\n\nIlva Tarn left.")
            .person("Ilva Tarn", "TARN")
            .says("", "", "TARN: The bridge is safe.")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
    assertThat(
            account
                .statements()
                .getFirst()
                .attribution()
                .content()
                .getFirst()
                .in(account.article().text()))
        .isEqualTo("The bridge is safe.");
  }

  @Test
  void theKindOfANamedEntityIsJudgedByAllThatItSays() {
    Map<String, float[]> weights = new HashMap<>();
    float[] organisation = new float[SourceKind.values().length];
    organisation[SourceKind.ORGANISATION.ordinal()] = 9;
    float[] document = new float[SourceKind.values().length];
    document[SourceKind.DOCUMENT.ordinal()] = 2;
    weights.put("form=NAME", organisation);
    weights.put("form=THING_PRONOUN", document);
    Judgement judgement =
        new Judgement(
            new Weights(organisation.length, weights, new float[organisation.length][0]),
            Weights.none(Act.values().length),
            Weights.none(2));
    Story story =
        new Story("Quay unsafe\n\nThe Harbour Board said it leaks. It added that it shook.")
            .organisation("Harbour Board")
            .says("The Harbour Board", "said", "it leaks")
            .says("It", "added", "that it shook");

    Account account = new Sources(judgement).of(story.article(), story.reading());

    assertThat(kind(account, 1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aConsulateGeneralIsNobodysOffice() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn came. According to the Norland Consulate General in"
                    + " Sund, it leaks.")
            .person("Ilva Tarn")
            .says("the Norland Consulate General in Sund", "According to", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Norland Consulate General");
  }

  @Test
  void aNewspaperOfACountryIsNotCalledByIt() {
    Account account =
        new Story("Quay unsafe\n\nA Sundrian newspaper said it leaks. Sundrian officials came.")
            .name(NameKind.OTHER, "Sundrian")
            .says("A Sundrian newspaper", "said", "it leaks")
            .account();

    assertThat(entity(account, "Sundrian").kind()).isEqualTo(EntityKind.OTHER);
  }

  @Test
  void aDatelinesCapitalsAreNoName() {
    Account account =
        new Story("Quay unsafe\n\nSUND -- On Monday Sund said it leaks.")
            .name(NameKind.PLACE, "SUND", "Sund")
            .says("Sund", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Sund");
  }

  @Test
  void aThingThatIsCitedIsNoSource() {
    Account account =
        new Story(
                "Quay unsafe\n\nIt leaks, Ilva Tarn said, citing the discovery of water by"
                    + " officials.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "said", "It leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }
}
