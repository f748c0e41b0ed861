package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;

import java.util.Map;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Whom "he" and "who" mean. */
class PronounsTest {
  @Test
  void heIsNotWhomHeSpeaksTo() {
    Account account =
        new Story(
                "Quay unsafe\n\nOskar Venn came. Aldo Tarn said it leaks. He told Tarn that it"
                    + " stood.")
            .person("Oskar Venn", "Aldo Tarn", "Tarn")
            .says("Aldo Tarn", "said", "it leaks")
            .says("He", "told", "that it stood")
            .account();

    assertThat(name(account, 1)).isEqualTo("Oskar Venn");
  }

  @Test
  void hisMayBeOfWhomTheSentenceComesTo() {
    Account account =
        new Story(
                "Quay unsafe\n\nOskar Venn said it leaks.\n\nIn his view that it stood, Tarn seemed"
                    + " alone.")
            .person("Oskar Venn", "Tarn")
            .says("Oskar Venn", "said", "it leaks")
            .says("his", "view", "that it stood")
            .account();

    assertThat(name(account, 1)).isEqualTo("Tarn");
  }

  @Test
  void heIsRatherWhomTheMainClauseBeginsWith() {
    Account account =
        new Story(
                "Quay unsafe\n\nAs Oskar Venn left Sund, Aldo Tarn waited while he said it"
                    + " leaks.")
            .person("Oskar Venn", "Aldo Tarn")
            .says("he", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Aldo Tarn");
  }

  @Test
  void whoMeansPersonsAcrossAPlace() {
    Account account =
        new Story("Quay unsafe\n\nVoters across the country, who said it leaks, left.")
            .says("who", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.GROUP);
    assertThat(name(account, 0)).isEqualTo("nobody known");
  }

  @Test
  void whoLooksPastAPlaceToThePersonFromThere() {
    Account account =
        new Story("Quay unsafe\n\nThey met Ilva Tarn of Sund, who said it leaks.")
            .person("Ilva Tarn")
            .name(NameKind.PLACE, "Sund")
            .says("who", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void twoWitnessesAreTwo() {
    Account account =
        new Story(
                "Quay unsafe\n\nThere was a witness who said it leaks.\n\nThere was a witness"
                    + " who said it holds.")
            .says("who", "said", "it leaks")
            .says("who", "said", "it holds")
            .account();

    assertThat(account.statements().getFirst().speaker())
        .isNotEqualTo(account.statements().get(1).speaker());
  }

  @Test
  void whoBehindADescriptionIsThePersonDescribed() {
    Account account =
        new Story("Quay unsafe\n\nThey met Ilva Tarn of Sund, an engineer who said it leaks.")
            .person("Ilva Tarn")
            .name(NameKind.PLACE, "Sund")
            .says("who", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void thatBehindADocumentIsTheDocument() {
    Account account =
        new Story("Quay unsafe\n\nThey read two articles published in May that said it leaks.")
            .says("that", "said", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void whichBehindANameThatWasCutIsTheWholeName() {
    Account account =
        new Story("Quay unsafe\n\nThe city founded Belvar Women, which said it leaks.")
            .organisation("Belvar")
            .says("which", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Belvar Women");
  }

  @Test
  void aPassiveIsByWhoDidTheSameBefore() {
    Account account =
        new Story("Quay unsafe\n\nBelvar rated it as unsafe. Most were rated as safe.")
            .organisation("Belvar")
            .says("Belvar", "rated", "as unsafe")
            .says("", "were rated", "as safe")
            .account();

    assertThat(name(account, 1)).isEqualTo("Belvar");
  }

  @Test
  void theCampaignOfANameIsNobodyElses() {
    Account account =
        new Story("Quay unsafe\n\nIlva Venn said it leaks. The Tarn campaign said it stood.")
            .person("Ilva Venn", "Tarn")
            .says("Ilva Venn", "said", "it leaks")
            .says("The Tarn campaign", "said", "it stood")
            .account();

    assertThat(name(account, 1)).isEqualTo("Tarn campaign");
  }

  @Test
  void aNameThatTheTextGoesOnToCallAWebsiteIsAnOutletsThoughTaggedABody() {
    Account account =
        new Story("Quay unsafe\n\nQuaycheck says it leaks. The website has its critics.")
            .organisation("Quaycheck")
            .says("Quaycheck", "says", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void itIsTheThingThatTheSentenceBeforeIsAbout() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn praised Belvar. The study of the quay is long, but the"
                    + " summary is short. It says it leaks.")
            .person("Ilva Tarn")
            .organisation("Belvar")
            .says("It", "says", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("summary");
  }

  @Test
  void itIsTheThingThatTheSentenceIsAbout() {
    Account account =
        new Story("Quay unsafe\n\nOstria is calm. Belvar is braced for a leak that it expects.")
            .organisation("Ostria", "Belvar")
            .says("it", "expects", "a leak")
            .account();

    assertThat(name(account, 0)).isEqualTo("Belvar");
  }

  @Test
  void whatWasSaidIsNotByWhoSaidSomethingBefore() {
    Account account =
        new Story("Quay unsafe\n\nBelvar said it stood. The engineer was said to have left.")
            .organisation("Belvar")
            .says("Belvar", "said", "it stood")
            .says("", "was said", "to have left")
            .account();

    assertThat(kind(account, 1)).isEqualTo(SourceKind.UNSTATED);
  }

  @Test
  void whereSomethingHappenedIsNotWhomHeMeans() {
    Account account =
        new Story("Quay unsafe\n\nOskar Venn came. It leaks in Pell. He said it was late.")
            .person("Oskar Venn", "Pell")
            .says("He", "said", "it was late")
            .account();

    assertThat(name(account, 0)).isEqualTo("Oskar Venn");
  }

  @Test
  void whatTheWriterSaysIsTheWritersWhateverWasLearned() {
    Story story =
        new Story("Quay unsafe\n\nOskar Venn came. As we have reported, it leaks.")
            .person("Oskar Venn")
            .says("we", "have reported", "it leaks");

    assertThat(kind(personsOnly(story), 0)).isEqualTo(SourceKind.AUTHOR);
  }

  @Test
  void whatIsQuotedIsNotTheWriters() {
    Story story =
        new Story("Quay unsafe\n\nOskar Venn came. “As we have reported, it leaks.”")
            .says("we", "have reported", "it leaks");

    assertThat(kind(personsOnly(story), 0)).isEqualTo(SourceKind.PERSON);
  }

  /** The account by a judgement that has learned to hold everybody for a person. */
  private static Account personsOnly(Story story) {
    float[] person = new float[SourceKind.values().length];
    person[SourceKind.PERSON.ordinal()] = 2;
    Weights kinds =
        new Weights(person.length, Map.of(Weights.ALWAYS, person), new float[person.length][0]);
    Judgement judgement = new Judgement(kinds, Rules.JUDGEMENT.act(), Rules.JUDGEMENT.speaker());
    return new Sources(judgement).of(story.article(), story.reading());
  }
}
