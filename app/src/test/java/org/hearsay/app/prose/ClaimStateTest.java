package org.hearsay.app.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Act;
import org.junit.jupiter.api.Test;

class ClaimStateTest {
  @Test
  void anAssertionThatNobodyDenies() {
    assertThat(state(new Traces().asserts(tarn("2026-03-04"))))
        .isEqualTo("asserted by 1 origin, Ilva Tarn, 4 Mar 2026; not denied");
  }

  @Test
  void aDenialOfWhatNobodyAsserts() {
    assertThat(state(new Traces().denies(brock("2026-03-05"))))
        .isEqualTo("asserted by nobody here; denied by Ida Brock, 5 Mar 2026");
  }

  @Test
  void aDenialThatNobodyAnswers() {
    assertThat(state(new Traces().asserts(tarn("2026-03-04")).denies(brock("2026-03-05"))))
        .endsWith("; denied by Ida Brock, 5 Mar 2026; not answered since");
  }

  @Test
  void aDenialThatANewOriginAnswers() {
    assertThat(
            state(
                new Traces()
                    .asserts(tarn("2026-03-04"))
                    .denies(brock("2026-03-05"))
                    .asserts(said("Cosmin Vey", "2026-03-08"))
                    .asserts(said("Nadir Osk", "2026-03-09"))))
        .isEqualTo(
            "asserted by 3 origins; denied by Ida Brock, 5 Mar 2026;"
                + " asserted again since, by Cosmin Vey, 8 Mar 2026 and 1 more");
  }

  @Test
  void anEchoAfterTheDenialIsNoNewOrigin() {
    assertThat(
            state(
                new Traces()
                    .asserts(tarn("2026-03-04"))
                    .denies(brock("2026-03-05"))
                    .asserts(tarn("2026-03-08"))))
        .endsWith("; repeated since, by no new origin");
  }

  @Test
  void anAssertionOfTheSameDayMayBeAnAnswer() {
    assertThat(state(new Traces().asserts(tarn("2026-03-05")).denies(brock("2026-03-05"))))
        .endsWith("; whether that was answered, no date tells");
  }

  @Test
  void aMonthThatHoldsTheDayTellsNothingOfTheOrder() {
    assertThat(state(new Traces().asserts(tarn("2026-03")).denies(brock("2026-03-05"))))
        .endsWith("; whether that was answered, no date tells");
  }

  @Test
  void withoutDatesNoOrderIsKnown() {
    assertThat(state(new Traces().asserts(tarn(null)).denies(brock(null))))
        .isEqualTo(
            "asserted by 1 origin, Ilva Tarn; denied by Ida Brock; whether that was answered, no"
                + " date tells");
  }

  @Test
  void anAssertionInTheArticleThatTellsTheDenialIsNoAnswer() {
    Telling both =
        Telling.of("Kontor", "2026-03-05", null, "It rains, wrote Ilva Tarn. No, said Ida Brock.");

    assertThat(
            state(
                new Traces()
                    .asserts(both.person("Ilva Tarn", "wrote", "It rains"))
                    .denies(both.person("Ida Brock", "said", "No"))))
        .endsWith("; not answered since");
  }

  @Test
  void severalDenialsAreCountedAndTheFirstIsNamed() {
    assertThat(
            state(
                new Traces()
                    .asserts(tarn("2026-03-04"))
                    .denies(said("Cosmin Vey", "2026-03-07"))
                    .denies(brock("2026-03-05"))))
        .contains("; denied by 2 origins, first by Ida Brock, 5 Mar 2026;");
  }

  @Test
  void toWishOrToDoubtIsNotToAssert() {
    Telling telling = Telling.of("Kontor", "2026-03-05", null, "It rains, hopes Ilva Tarn.");

    assertThat(
            state(
                new Traces()
                    .asserts(telling.doing(Act.WILL).person("Ilva Tarn", "hopes", "It rains"))))
        .startsWith("wanted by 1 origin");
    assertThat(
            state(
                new Traces()
                    .asserts(telling.doing(Act.HEDGE).person("Ilva Tarn", "hopes", "It rains"))))
        .startsWith("hedged by 1 origin");
    assertThat(
            state(
                new Traces().asserts(telling.doing(null).person("Ilva Tarn", "hopes", "It rains"))))
        .startsWith("told by 1 origin");
  }

  @Test
  void aSourceWithoutANameIsKnownByItsCarrier() {
    Telling telling = Telling.of("Kontor", "2026-03-05", null, "It rains, said a clerk.");

    assertThat(state(new Traces().asserts(telling.unnamed("a clerk", "It rains"))))
        .isEqualTo(
            "asserted by 1 origin, an unnamed source (“a clerk”) through Kontor, 5 Mar 2026; not"
                + " denied");
  }

  @Test
  void aHeadlineThatAssertsWhatTheBodyOnlyHedgesIsTold() {
    assertThat(
            state(
                new Traces()
                    .asserts(
                        headlined("Kontor", "2026-03-04", "Rain Floods Marresk Harbour", Act.HEDGE))
                    .asserts(
                        headlined(
                            "Halwire", "2026-03-05", "Rain Floods Harbour of Marresk", Act.HEDGE))
                    .asserts(
                        headlined(
                            "Quayside",
                            "2026-03-06",
                            "Rain May Flood Marresk Harbour",
                            Act.HEDGE))))
        .endsWith(
            "; not denied; the headline of Kontor asserts what its body only hedges, as does 1"
                + " more");
  }

  @Test
  void aHeadlineThatDeniesWhatTheBodyOnlyAssertsIsTold() {
    assertThat(
            state(
                new Traces()
                    .asserts(
                        headlined(
                            "Kontor",
                            "2026-03-04",
                            "Rain Never Floods Marresk Harbour",
                            Act.ASSERT))))
        .endsWith("; the headline of Kontor denies what its body only asserts");
  }

  @Test
  void aHeadlineThatDoesWhatTheBodyDoesIsNotTold() {
    assertThat(
            state(
                new Traces()
                    .asserts(
                        headlined(
                            "Kontor", "2026-03-04", "Rain Floods Marresk Harbour", Act.ASSERT))))
        .doesNotContain("headline");
    assertThat(
            state(
                new Traces()
                    .denies(
                        headlined(
                            "Kontor", "2026-03-04", "Brock Denies Rain Floods Harbour", Act.DENY))))
        .doesNotContain("headline");
  }

  private static FiledStatement headlined(String outlet, String day, String title, Act act) {
    return Telling.of(
            outlet, day, title, outlet + ": rain floods the harbour of Marresk, Ida Brock.")
        .doing(act)
        .person("Ida Brock", "harbour", "rain floods the harbour of Marresk");
  }

  private static FiledStatement tarn(String day) {
    return said("Ilva Tarn", day);
  }

  private static FiledStatement brock(String day) {
    return said("Ida Brock", day);
  }

  private static FiledStatement said(String name, String day) {
    String text = "It rains, said harbour minister " + name + " (" + day + ").";
    Telling telling = Telling.of("Kontor", null, null, text);
    return (day == null ? telling : telling.on(day)).person(name, "harbour minister", "It rains");
  }

  private static String state(Traces traces) {
    return ClaimState.of(traces.trace(), new OriginWords(new ExactWords()));
  }
}
