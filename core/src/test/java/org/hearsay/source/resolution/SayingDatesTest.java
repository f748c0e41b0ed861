package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.source.Account;
import org.hearsay.source.Statement.SaidOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The articles are of Friday, 7 November 2025. */
class SayingDatesTest {
  @Test
  void aWeekHasTheGranularityOfItsMonth() {
    Account account =
        tarn("Ilva Tarn said in a speech this week that it was safe.")
            .says("Ilva Tarn", "said", "that it was safe")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11");
  }

  @Test
  void aDateThatTellsWhichThingIsMeantDatesNoSaying() {
    Account account =
        tarn("Ilva Tarn said before the June 7 vote it was safe.")
            .says("Ilva Tarn", "said", "it was safe")
            .account();

    assertThat(saidOn(account, 0)).isNull();
  }

  @Test
  void aDateThatTellsWhichDebateIsMeantDatesWhatIsSaidThere() {
    Account account =
        tarn("“It is safe,” Ilva Tarn said at Tuesday's debate.")
            .says("Ilva Tarn", "said", "“It is safe,”")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11-04");
  }

  @Test
  void aDateInAnotherClauseDatesNoSaying() {
    Account account =
        tarn("“It is safe,” said Ilva Tarn, who campaigned Monday in Lissomar.")
            .says("Ilva Tarn", "said", "“It is safe,”")
            .account();

    assertThat(saidOn(account, 0)).isNull();
  }

  @Test
  void whatHasBeenSaidHasNoDate() {
    Account account =
        tarn("In 2009 a law came; Ilva Tarn has called it safe.")
            .says("Ilva Tarn", "has called", "it safe")
            .account();

    assertThat(saidOn(account, 0)).isNull();
  }

  @Test
  void theSentenceThatBringsTheSpeakerOnDatesWhatFollows() {
    Account account =
        tarn("Ilva Tarn was asked about it at a hall on Tuesday. She called it safe.")
            .says("She", "called", "it safe")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11-04");
  }

  @Test
  void thenPointsBackToTheDateBefore() {
    Account account =
        tarn("In June, Ilva Tarn called it safe.\n\n“Quite safe,” Tarn said at the time.")
            .says("Ilva Tarn", "called", "it safe")
            .says("Tarn", "said", "“Quite safe,”")
            .account();

    assertThat(saidOn(account, 1)).isEqualTo("2025-06");
  }

  @Test
  void aProgrammeNamesTheDayOfAWeekend() {
    Account account =
        tarn("On last weekend's broadcast of “Harbour Sunday,” Ilva Tarn called it safe.")
            .says("Ilva Tarn", "called", "it safe")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11-02");
  }

  @Test
  void theParagraphBeforeBringsASpeakerOnWithTheDate() {
    Account account =
        tarn("Ilva Tarn met sailors at the quay in March.\n\n“It is safe,” Tarn said.")
            .says("Tarn", "said", "“It is safe,”")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-03");
  }

  @Test
  void whatHasBeenSaidAtOtherTimesDoesNotEndTheScene() {
    Account account =
        tarn("The quay\n\n"
                + "It is old.\n\n"
                + "Ilva Tarn said on Tuesday it was safe. She has called it ugly. She said it"
                + " would last.")
            .says("Ilva Tarn", "said", "it was safe")
            .says("She", "has called", "it ugly")
            .says("She", "said", "it would last")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11-04");
    assertThat(saidOn(account, 1)).isNull();
    assertThat(saidOn(account, 2)).isEqualTo("2025-11-04");
  }

  @Test
  void nothingIsSaidAfterTheDayOfPublication() {
    Account account =
        tarn("The quay\n\nIt is old.\n\nIlva Tarn said in 2031 it was safe.")
            .says("Ilva Tarn", "said", "it was safe")
            .account();

    assertThat(saidOn(account, 0)).isNull();
  }

  @Test
  void whatHoldsNowOrIsToComeIsOfNoDayBefore() {
    Account account =
        tarn("Ilva Tarn said on Tuesday it was safe.\n\nTarn will propose a ferry.")
            .says("Ilva Tarn", "said", "it was safe")
            .says("Tarn", "will propose", "a ferry")
            .account();

    assertThat(saidOn(account, 1)).isNull();
  }

  @Test
  void aWeekOfTheNextMonthIsOfTheMonthInWhichItIsToldOf() {
    Account account =
        tarn("Ilva Tarn said in a speech this week that it was safe.")
            .published(LocalDate.of(2025, 9, 29))
            .says("Ilva Tarn", "said", "that it was safe")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-09");
  }

  private static Story tarn(String text) {
    return new Story(text).person("Ilva Tarn", "Tarn");
  }

  private static @Nullable String saidOn(Account account, int statement) {
    SaidOn date = account.statements().get(statement).saidOn();
    return date == null ? null : date.value();
  }
}
