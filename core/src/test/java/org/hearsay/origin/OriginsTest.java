package org.hearsay.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Told;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final String DAY = "2026-03-05";
  private static final String CONTENT = "the minister has offered to go";

  private static OriginRange range(FiledStatement... statements) {
    return new Origins(List.of(), Map.of()).of(List.of(statements));
  }

  @Test
  void noStatementHasNoOrigin() {
    assertThat(range()).isEqualTo(OriginRange.NONE);
  }

  @Test
  void aNamedSpeakerOfOneOfficeInTwoOutletsIsOneOrigin() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).role("government spokesman").person("Bram Tilloway", CONTENT),
            Told.in("Kontor", DAY).role("government spokesman").person("Bram Tilloway", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin");
    assertThat(range.merges()).allMatch(Merge::shown);
  }

  @Test
  void aNameAloneShowsNoIdentityAndWhatIsMissingIsTold() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).person("Bram Tilloway", CONTENT),
            Told.in("Kontor", DAY).role("government spokesman").person("Bram Tilloway", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin at least, 2 at most");
    assertThat(range.merges())
        .singleElement()
        .satisfies(merge ->
            assertThat(merge.reason())
                .startsWith("may be the same Bram Tilloway: no role given in Halwire, 2026-03-05"));
  }

  @Test
  void oneNameInTwoOfficesIsTwoOrigins() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).role("dentist").person("Bram Tilloway", CONTENT),
            Told.in("Kontor", DAY).role("government spokesman").person("Bram Tilloway", CONTENT));

    assertThat(range.inWords()).isEqualTo("2 origins");
  }

  @Test
  void twoNamedSpeakersAreTwoOrigins() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).person("Bram Tilloway", CONTENT),
            Told.in("Halwire", DAY).person("Garrick Noll", CONTENT));

    assertThat(range.inWords()).isEqualTo("2 origins");
  }

  @Test
  void twoUnnamedSourcesBehindTwoOutletsAreNotShownToBeIndependent() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).unnamed("an aide", CONTENT),
            Told.in("Kontor", DAY).unnamed("undisclosed sources", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin at least, 2 at most");
    assertThat(range.merges())
        .singleElement()
        .satisfies(merge -> assertThat(merge.reason()).startsWith("independence not established"));
  }

  @Test
  void anUnnamedSourceMayBeOneOfTheNamedButDoesNotMakeThemOne() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).person("Bram Tilloway", CONTENT),
            Told.in("Halwire", DAY).person("Garrick Noll", CONTENT),
            Told.in("Kontor", DAY).unnamed("an official", CONTENT));

    assertThat(range.inWords()).isEqualTo("2 origins at least, 3 at most");
  }

  @Test
  void aSourceWhoseNameHasNoWordsIsNobodysInstitution() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).role("government spokesman").person("Bram Tilloway", CONTENT),
            Told.in("Kontor", DAY).organisation("—", CONTENT));

    assertThat(range.inWords()).isEqualTo("2 origins");
  }

  @Test
  void whoCitesAnOutletHasItFromThere() {
    OriginRange range =
        range(
            Told.in("Kontor", DAY).unnamed("a source", CONTENT),
            Told.in("Halwire", DAY).through("Kontor").unnamed("sources", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin");
  }

  @Test
  void copiedWordsAreOneOrigin() {
    FiledStatement one = Told.in("Halwire", DAY).unnamed("an aide", CONTENT);
    FiledStatement other = Told.in("Evening Post", DAY).unnamed("a senior aide", CONTENT);
    Tie tie =
        new Tie.Copied(
            other.article().id(),
            new Span(0, other.article().text().length()),
            one.article().id(),
            new Span(0, one.article().text().length()),
            "copied: 7 words");

    assertThat(new Origins(List.of(tie), Map.of()).of(List.of(one, other)).inWords())
        .isEqualTo("1 origin");
  }

  @Test
  void aCreditLeadsToTheOutletThatIsCredited() {
    FiledStatement wire = Told.in("Halwire", DAY).unnamed("an aide", CONTENT);
    FiledStatement reprint = Told.in("Evening Post", DAY).unnamed("a senior aide", CONTENT);
    Tie tie =
        new Tie.Credited(reprint.article().id(), new Span(0, 3), "Halwire", "credit: (Halwire)");

    assertThat(new Origins(List.of(tie), Map.of()).of(List.of(wire, reprint)).inWords())
        .isEqualTo("1 origin");
  }

  @Test
  void aCreditBesideTheTextLeadsThereTooAndShowsNoWords() {
    FiledStatement wire = Told.in("Halwire", DAY).unnamed("an aide", CONTENT);
    FiledStatement reprint = Told.in("Evening Post", DAY).unnamed("a senior aide", CONTENT);
    Tie tie = new Tie.Credited(reprint.article().id(), null, "Halwire", "credited: Halwire");

    OriginRange range = new Origins(List.of(tie), Map.of()).of(List.of(wire, reprint));

    assertThat(range.inWords()).isEqualTo("1 origin");
    assertThat(range.merges())
        .anySatisfy(merge -> {
          assertThat(merge.reason()).isEqualTo("credited: Halwire");
          assertThat(merge.exhibits()).isEmpty();
        });
  }

  @Test
  void aSurnameMayMeanTheOneWhoseFullNameIsGiven() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).person("Bram Tilloway", CONTENT),
            Told.in("Kontor", DAY).person("Tilloway", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin at least, 2 at most");
  }

  @Test
  void aSpokesmanMaySpeakForHisMinistry() {
    OriginRange range =
        range(
            Told.in("Halwire", DAY).role("trade ministry spokesman").person("Ivo Carn", CONTENT),
            Told.in("Kontor", DAY).organisation("The trade ministry", CONTENT));

    assertThat(range.inWords()).isEqualTo("1 origin at least, 2 at most");
  }
}
