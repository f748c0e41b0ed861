package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentificationTest {
  private static final String DAY = "2026-03-05";
  private static final String LATER = "2026-03-09";

  private static Comparison compare(Scene one, Scene other) {
    return Comparison.of(first(one), first(other));
  }

  private static SpeakerNode first(Scene scene) {
    return SpeakerNode.foundedBy(Appearances.of(scene.account()).getFirst());
  }

  @Test
  void oneNameInOneOfficeIsOneSpeaker() {
    Scene monday = Scene.in("Halwire", DAY).person("Sergei Antonov", "trade minister", "yes");
    Scene tuesday =
        Scene.in("Kontor", LATER).person("Sergey Antonov", "Halvonia’s trade minister", "no");

    Comparison comparison = compare(monday, tuesday);

    assertThat(comparison.outcome()).isEqualTo(Outcome.ONE);
    assertThat(comparison.evidence()).contains("the same role: trade minister");
  }

  @Test
  void oneNameInTwoOfficesIsKeptApart() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Ada Tarn", "harbour minister", "yes"),
            Scene.in("Kontor", LATER).person("Ada Tarn", "dentist", "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.APART);
    assertThat(comparison.contradicting())
        .singleElement()
        .asString()
        .startsWith("different roles: ")
        .contains("dentist", "harbour minister");
  }

  @Test
  void aNameAloneIsNoIdentityAndWhatIsMissingIsTold() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Ada Tarn", "harbour minister", "yes"),
            Scene.in("Kontor", LATER).person("Ada Tarn", "", "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(comparison.missing())
        .containsExactly(
            "no role given in Kontor, 2026-03-09",
            "no other name of more than one word stands in articles of both");
  }

  @Test
  void namesThatStandBesideItInBothArticlesTell() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY)
                .person("Ada Tarn", "", "yes")
                .naming("Edda Varnholt")
                .naming("Bram Tilloway"),
            Scene.in("Kontor", LATER)
                .person("Ada Tarn", "", "no")
                .naming("Bram Tilloway")
                .naming("Edda Varnholt"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.ONE);
    assertThat(comparison.evidence())
        .isEqualTo("articles of both name Bram Tilloway, Edda Varnholt");
  }

  @Test
  void agesThatDoNotFitKeepApart() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Ada Tarn", "", 34, "yes"),
            Scene.in("Kontor", LATER).person("Ada Tarn", "", 71, "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.APART);
    assertThat(comparison.contradicting())
        .containsExactly("different ages: born in or about 1954, 1991");
  }

  @Test
  void aBirthdayBetweenTwoArticlesIsNoContradiction() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", "2025-12-30").person("Ada Tarn", "", 34, "yes"),
            Scene.in("Kontor", "2026-03-01").person("Ada Tarn", "", 35, "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.ONE);
  }

  @Test
  void otherFirstNamesKeepApartWhateverElseTheyShare() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Ada Tarn", "harbour minister", "yes"),
            Scene.in("Kontor", LATER).person("Ilva Tarn", "harbour minister", "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.APART);
    assertThat(comparison.contradicting()).singleElement().asString().contains("first names");
  }

  @Test
  void heAndSheAreNotOne() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Sasha Tarn", "", "He", "yes", "left"),
            Scene.in("Kontor", LATER).person("Sasha Tarn", "", "She", "no", "left"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.APART);
  }

  @Test
  void fatherAndSonAreNotOne() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).person("Oren Maskell Sr.", "trade minister", "yes"),
            Scene.in("Kontor", LATER).person("Oren Maskell Jr.", "trade minister", "no"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.APART);
  }

  @Test
  void anInitialNeedsMoreThanAnOffice() {
    Scene inFull = Scene.in("Halwire", DAY).person("Bram Tilloway", "government spokesman", "yes");
    Scene initial = Scene.in("Kontor", LATER).person("B. Tilloway", "government spokesman", "no");

    Comparison comparison = compare(inFull, initial);

    assertThat(comparison.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(comparison.missing())
        .contains("no more than an initial of the first name in Kontor, 2026-03-09");
    assertThat(compare(inFull.naming("Edda Varnholt"), initial.naming("Edda Varnholt")).outcome())
        .isEqualTo(Outcome.ONE);
  }

  @Test
  void aDeputyIsNotTheMinister() {
    assertThat(
            compare(
                    Scene.in("Halwire", DAY).person("Ada Tarn", "deputy harbour minister", "yes"),
                    Scene.in("Kontor", LATER).person("Ada Tarn", "harbour minister", "no"))
                .outcome())
        .isEqualTo(Outcome.APART);
  }

  @Test
  void eachSourceWithoutANameIsANodeOfItsOwn() {
    KnownSpeakers speakers =
        KnownSpeakers.of(
            Scene.in("Halwire", DAY).unnamed("a source close to the cabinet", "yes"),
            Scene.in("Halwire", LATER).unnamed("a source close to the cabinet", "no"));

    assertThat(speakers.named("a source close to the cabinet")).hasSize(2);
  }

  @Test
  void anOutletIsOneByNameAndByAddress() {
    KnownSpeakers speakers =
        KnownSpeakers.of(
            Scene.in("The Marresk Courier", DAY)
                .at("https://www.marresk-courier.example/a")
                .person("Ada Tarn", "", "yes"),
            Scene.in("Marresk Courier Online", LATER)
                .at("https://news.marresk-courier.example/b")
                .person("Edda Varnholt", "", "yes"),
            Scene.in("Halwire", LATER).outlet("Marresk Courier", "yes"));

    assertThat(speakers.named("Marresk Courier"))
        .singleElement()
        .satisfies(outlet ->
            assertThat(outlet.traits().names())
                .contains("The Marresk Courier", "Marresk Courier Online"));
  }

  @Test
  void aShortNameOfAnOutletMayMeanAnotherOne() {
    Comparison comparison =
        compare(
            Scene.in("Halwire", DAY).outlet("The Courier", "yes"),
            Scene.in("Kontor", DAY).outlet("The Marresk Courier", "yes"));

    assertThat(comparison.outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void ministriesOfOneNameNeedCompany() {
    Scene one = Scene.in("Halwire", DAY).organisation("The Trade Ministry", "yes");
    Scene other = Scene.in("Kontor", DAY).organisation("Ministry of Trade", "yes");

    assertThat(compare(one, other).outcome()).isEqualTo(Outcome.OPEN);
    assertThat(compare(one.naming("Ada Tarn"), other.naming("Ada Tarn")).outcome())
        .isEqualTo(Outcome.ONE);
  }

  @Test
  void whatALaterArticleTellsUnitesWhoWasKeptApartBefore() {
    Scene office = Scene.in("Halwire", DAY).person("Ada Tarn", "harbour minister", "yes");
    Scene company =
        Scene.in("Kontor", DAY)
            .person("Ada Tarn", "", "no")
            .naming("Edda Varnholt")
            .naming("Bram Tilloway");
    Scene both =
        Scene.in("Civic Desk", LATER)
            .person("Ada Tarn", "harbour minister", "well")
            .naming("Edda Varnholt")
            .naming("Bram Tilloway");

    assertThat(KnownSpeakers.of(office, company).named("Ada Tarn")).hasSize(2);
    assertThat(KnownSpeakers.of(office, company, both).named("Ada Tarn")).hasSize(1);
  }

  @Test
  void twoOfOneNameInOneArticleAreTwo() {
    KnownSpeakers speakers =
        KnownSpeakers.of(
            Scene.in("Halwire", DAY)
                .person("Ada Tarn", "harbour minister", "yes")
                .person("Ada Tarn", "harbour minister", "no"));

    assertThat(speakers.named("Ada Tarn")).hasSize(2);
  }
}
