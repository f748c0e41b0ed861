package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;

import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** What "the report", "her campaign", "the newspaper" mean. */
class DescribedThingsTest {
  @Test
  void theReportIsTheOneThatWasDescribedInFull() {
    Account account =
        new Story(
                "Quay unsafe\n\nThe Harbour Board's report blames rust.\n\n"
                    + "Ilva Tarn read it. The report warns of floods.")
            .person("Ilva Tarn")
            .organisation("Harbour Board")
            .says("The report", "warns", "of floods")
            .account();

    assertThat(name(account, 0)).isEqualTo("Harbour Board's report");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void whoMadeADocumentDescribesItToo() {
    Account account =
        new Story(
                "Quay unsafe\n\nA lawsuit filed in May by Ilva Tarn names two captains.\n\n"
                    + "The suit claims that they slept.")
            .person("Ilva Tarn")
            .says("The suit", "claims", "that they slept")
            .account();

    assertThat(name(account, 0)).isEqualTo("lawsuit filed in May by Ilva Tarn");
  }

  @Test
  void herCampaignIsThatOfThePersonWhomHerMeans() {
    Account account =
        new Story(
                "Quay unsafe\n\nMrs. Ilva Tarn spoke in Oldport.\n\n"
                    + "Her campaign said the bridge would open.")
            .person("Ilva Tarn")
            .says("Her campaign", "said", "the bridge would open")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn's campaign");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void theLetterIsByWhoSaidSomethingInALetter() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn said in a letter that the bridge was safe.\n\n"
                    + "The letter accuses the council of sloth.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "said in a letter", "that the bridge was safe")
            .says("The letter", "accuses", "the council of sloth")
            .account();

    assertThat(name(account, 1)).isEqualTo("Ilva Tarn's letter");
  }

  @Test
  void theGroupIsWhatWasCalledAGroup() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn leads the seamen's rights group HULL and met the Harbour"
                    + " Board.\n\nThe group has warned of floods.")
            .person("Ilva Tarn")
            .organisation("HULL", "Harbour Board")
            .says("The group", "has warned", "of floods")
            .account();

    assertThat(name(account, 0)).isEqualTo("HULL");
  }

  @Test
  void theWebsiteIsWhoSpokeLastAndThereforeAnOutlet() {
    Account account =
        new Story(
                "Quay unsafe\n\nHarbour Watch asked why.\n\nThe website noted that it had warned"
                    + " before.")
            .name(NameKind.OTHER, "Harbour Watch")
            .says("Harbour Watch", "asked", "why")
            .says("The website", "noted", "that it had warned before")
            .account();

    assertThat(name(account, 1)).isEqualTo("Harbour Watch");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void aNameThatTheTextGoesOnToCallAWebsiteIsAnOutlets() {
    Account account =
        new Story(
                "Quay unsafe\n\nHarbour Watch asked why. Nobody likes the nosy website.\n\n"
                    + "It waited. Harbour Watch said nothing came.")
            .name(NameKind.OTHER, "Harbour Watch")
            .says("Harbour Watch", "said", "nothing came")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void itIsTheThingThatSpokeLast() {
    Account account =
        new Story(
                "Quay unsafe\n\nThe Harbour Board said the bridge was safe, unlike the Sluice"
                    + " Office.\n\nIt added that it would open.")
            .organisation("Harbour Board", "Sluice Office")
            .says("The Harbour Board", "said", "the bridge was safe")
            .says("It", "added", "that it would open")
            .account();

    assertThat(name(account, 1)).isEqualTo("Harbour Board");
  }

  @Test
  void aReportThatSomebodySpokeOfIsNotThatPersons() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn called a report on it unfair. The report said it leaks.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "called", "a report on it unfair")
            .says("The report", "said", "it leaks")
            .account();

    assertThat(name(account, 1)).isEqualTo("report");
  }

  @Test
  void theSuitIsByWhoFiledOne() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn filed a lawsuit to stop it. The lawsuit said it leaks.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "filed", "to stop it")
            .says("The lawsuit", "said", "it leaks")
            .account();

    assertThat(name(account, 1)).isEqualTo("Ilva Tarn's lawsuit");
  }

  @Test
  void whatThePapersEditorialIsToldByWhichPaper() {
    Account account =
        new Story(
                "Quay unsafe\n\n"
                    + "The Harbour Echo said it was late. The newspaper’s editorial said it leaks.")
            .organisation("Harbour Echo")
            .says("The Harbour Echo", "said", "it was late")
            .says("The newspaper’s editorial", "said", "it leaks")
            .account();

    assertThat(name(account, 1)).isEqualTo("Harbour Echo's editorial");
  }

  @Test
  void aNewspaperInAHeadlineIsTheOneThatTheTextNames() {
    Account account =
        new Story("Newspaper says it leaks\n\nThe Harbour Echo magazine came.")
            .organisation("Harbour Echo")
            .says("Newspaper", "says", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Harbour Echo");
  }

  @Test
  void whatIsOnlyNewTellsNoPollFromAnother() {
    Account account =
        new Story(
                "Quay unsafe\n\nA report by Belvar said it was late. But the new report said it"
                    + " leaks.")
            .organisation("Belvar")
            .says("A report by Belvar", "said", "it was late")
            .says("the new report", "said", "it leaks")
            .account();

    assertThat(name(account, 1)).isEqualTo("report by Belvar");
  }

  @Test
  void aPollOfLastWeekIsAPoll() {
    Account account =
        new Story("Quay unsafe\n\nA Belvar poll last week found it leaks.")
            .organisation("Belvar")
            .says("A Belvar poll last week", "found", "it leaks")
            .account();

    assertThat(kind(account, 0)).isEqualTo(SourceKind.DOCUMENT);
  }
}
