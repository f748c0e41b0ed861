package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.resolution.Told.kind;
import static org.hearsay.source.resolution.Told.name;

import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Several who say one thing. */
class JointSpeakersTest {
  @Test
  void namesInAListSpeakTogether() {
    Account account =
        new Story("Quay unsafe\n\nNorland, Belvar and Ostria said it leaks.")
            .name(NameKind.PLACE, "Norland", "Belvar", "Ostria")
            .says("Norland, Belvar and Ostria", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Norland and Belvar and Ostria");
  }

  @Test
  void aListThatSaysTwoThingsStaysOneSpeaker() {
    Account account =
        new Story("Quay unsafe\n\nNorland, Belvar and Ostria said it leaks and warned of more.")
            .name(NameKind.PLACE, "Norland", "Belvar", "Ostria")
            .says("Norland, Belvar and Ostria", "said", "it leaks")
            .says("Norland, Belvar and Ostria", "warned", "of more")
            .account();

    assertThat(name(account, 1)).isEqualTo("Norland and Belvar and Ostria");
    assertThat(account.statements().get(1).speaker())
        .isEqualTo(account.statements().getFirst().speaker());
  }

  @Test
  void twoWhoSayTwoThingsStayOneSpeaker() {
    Account account =
        new Story("Quay unsafe\n\nIlva Tarn and Oskar Venn said it leaks and warned of more.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("Ilva Tarn and Oskar Venn", "said", "it leaks")
            .says("Ilva Tarn and Oskar Venn", "warned", "of more")
            .account();

    assertThat(name(account, 1)).isEqualTo("Ilva Tarn and Oskar Venn");
  }

  @Test
  void aPluralBeforeTheCommaBelongsToOneHeadToo() {
    Account account =
        new Story("Quay unsafe\n\nA lawyer for the plaintiffs, Ilva Tarn, said it leaks.")
            .person("Ilva Tarn")
            .says("A lawyer for the plaintiffs, Ilva Tarn,", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void whatStandsBesideTheNamesOfAListDoesNotPartThem() {
    Account account =
        new Story(
                "Quay unsafe\n\nSome, such as Sen. Ilva Tarn, H-Sund., and Sen. Oskar Venn, said"
                    + " it leaks.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("such as Sen. Ilva Tarn, H-Sund., and Sen. Oskar Venn,", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn and Oskar Venn");
    assertThat(kind(account, 0)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whomSomebodyWorksForDoesNotSpeakWithHim() {
    Account account =
        new Story(
                "Quay unsafe\n\nIlva Tarn, Oskar Venn’s Harbour and Quay Director, said it leaks.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("Ilva Tarn, Oskar Venn’s Harbour and Quay Director,", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void theNamesBehindADashAreThoseOfThePluralBeforeIt() {
    Account account =
        new Story(
                "Quay unsafe\n\nThe senators on the board -- Ilva Tarn of Sund, Oskar Venn of"
                    + " Oldport and Pell Brod of Ostwick -- said it leaks.")
            .person("Ilva Tarn", "Oskar Venn", "Pell Brod")
            .name(NameKind.PLACE, "Sund", "Oldport", "Ostwick")
            .says(
                "The senators on the board -- Ilva Tarn of Sund, Oskar Venn of Oldport and Pell"
                    + " Brod of Ostwick --",
                "said",
                "it leaks")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn and Oskar Venn and Pell Brod");
  }

  @Test
  void bothAreTheTwoWhoWereNamedLast() {
    Account account =
        new Story(
                "Quay unsafe\n\nPell Brod left. Oskar Venn met Aldo Tarn. Both men said it leaks.")
            .person("Pell Brod", "Oskar Venn", "Aldo Tarn")
            .says("Both men", "said", "it leaks")
            .account();

    assertThat(name(account, 0)).contains("Oskar Venn", "Aldo Tarn").doesNotContain("Brod");
  }

  @Test
  void theyAreWhomTheSentenceBeforeMeantByThey() {
    Account account =
        new Story(
                "Quay unsafe\n\nOskar Venn and Aldo Tarn came. They said it leaks. Still, they said"
                    + " it stood.")
            .person("Oskar Venn", "Aldo Tarn")
            .says("They", "said", "it leaks")
            .says("they", "said", "it stood")
            .account();

    assertThat(name(account, 1)).isEqualTo("Oskar Venn and Aldo Tarn");
  }

  @Test
  void heIsNeverTwo() {
    Account account =
        new Story(
                "Quay unsafe\n\nOskar Venn came. Oskar Venn and Aldo Tarn said it leaks. He said it"
                    + " stood.")
            .person("Oskar Venn", "Aldo Tarn")
            .says("Oskar Venn and Aldo Tarn", "said", "it leaks")
            .says("He", "said", "it stood")
            .account();

    assertThat(name(account, 1)).doesNotContain(" and ");
  }
}
