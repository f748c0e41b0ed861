package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  @Test
  void aPronounMeansWhoSpokeBefore() {
    Account account =
        new Story(
                "Harbour master Ilva Tarn said the bridge was safe.\n\n"
                    + "She added that it would open.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "said", "the bridge was safe")
            .says("She", "added", "that it would open")
            .account();

    assertThat(name(account, 1)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aPronounOfTheOtherGenderMeansSomeoneElse() {
    Account account =
        new Story(
                "Mr. Oskar Venn met Mrs. Ilva Tarn on the quay.\n\n"
                    + "She said the bridge was safe, and he disagreed.")
            .person("Oskar Venn", "Ilva Tarn")
            .says("She", "said", "the bridge was safe")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void aFamilyNameMeansTheFullNameWhereverThatStands() {
    Account account =
        new Story(
                "Tarn: bridge is safe\n\nIlva Tarn, the harbour master, said the bridge was safe.")
            .person("Ilva Tarn", "Tarn")
            .says("Tarn", ":", "bridge is safe")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void membersOfAFamilyAreKeptApartByTheirHonorifics() {
    Account account =
        new Story(
                "Mrs. Ilva Tarn and Mr. Pell Tarn came.\n\n"
                    + "Mr. Tarn said nothing was wrong.\n\n"
                    + "Mrs. Tarn said much was wrong.")
            .person("Ilva Tarn", "Pell Tarn", "Tarn")
            .says("Mr. Tarn", "said", "nothing was wrong")
            .says("Mrs. Tarn", "said", "much was wrong")
            .account();

    assertThat(name(account, 0)).isEqualTo("Pell Tarn");
    assertThat(name(account, 1)).isEqualTo("Ilva Tarn");
  }

  @Test
  void transliterationsAndInitialsAreOnePerson() {
    Account account =
        new Story(
                "Sergei Brod left. Sergey Brod said it was late.\n\n"
                    + "Holt B. Venn said so too. Holt Venn nodded.")
            .person("Sergei Brod", "Sergey Brod", "Holt B", "Venn", "Holt Venn")
            .says("Sergey Brod", "said", "it was late")
            .account();

    assertThat(account.entities()).filteredOn(e -> e.kind() == EntityKind.PERSON).hasSize(2);
  }

  @Test
  void theMinisterMeansWhoIsCalledSoBefore() {
    Account account =
        new Story(
                "Foreign minister Ilva Tarn met Oskar Venn.\n\n"
                    + "Oskar Venn waited.\n\n"
                    + "The minister said it was safe.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("The minister", "said", "it was safe")
            .account();

    assertThat(name(account, 0)).isEqualTo("Ilva Tarn");
  }

  @Test
  void eachUnnamedSourceIsAnEntityOfItsOwn() {
    Account account =
        new Story(
                "A source close to the talks said it failed.\n\n"
                    + "Another official said it went well.\n\n"
                    + "The source added that it was late.")
            .says("A source close to the talks", "said", "it failed")
            .says("Another official", "said", "it went well")
            .says("The source", "added", "that it was late")
            .account();

    assertThat(account.statements()).extracting(Statement::kind).containsOnly(SourceKind.UNNAMED);
    assertThat(unnamed(account, 0))
        .isNotEqualTo(unnamed(account, 1))
        .isEqualTo(unnamed(account, 2));
  }

  @Test
  void noSourceAtAllIsUnstated() {
    Account account =
        new Story("The bridge is reportedly unsafe.").says("", "reportedly", "unsafe").account();

    assertThat(account.statements().getFirst().speaker()).isEqualTo(new Speaker.Unstated());
  }

  @Test
  void whoeverIsToldCarriesTheStatement() {
    Account account =
        new Story("Ilva Tarn told the Morning Herald that the bridge was safe.")
            .person("Ilva Tarn")
            .organisation("Morning Herald")
            .says("Ilva Tarn", "told the Morning Herald", "that the bridge was safe")
            .account();

    assertThat(hops(account, 0)).containsExactly("Morning Herald");
  }

  @Test
  void theSameSpeakerGoesOnThroughTheSameCarrier() {
    Account account =
        new Story(
                "Ilva Tarn said in an interview with the Morning Herald that it was safe.\n\n"
                    + "“It will open,” Tarn said.")
            .person("Ilva Tarn", "Tarn")
            .organisation("Morning Herald")
            .says("Ilva Tarn", "said", "that it was safe")
            .says("Tarn", "said", "“It will open,”")
            .account();

    assertThat(hops(account, 1)).containsExactly("Morning Herald");
  }

  @Test
  void whoeverCitesASourceCarriesWhatItSays() {
    Account account =
        new Story(
                "According to the newspaper Dawn, which cited unnamed officials, the bridge is"
                    + " shut.")
            .name(NameKind.OTHER, "Dawn")
            .says(
                "the newspaper Dawn, which cited unnamed officials",
                "According to",
                "the bridge is shut")
            .account();

    Statement statement = account.statements().getFirst();
    assertThat(statement.kind()).isEqualTo(SourceKind.UNNAMED);
    assertThat(hops(account, 0)).containsExactly("Dawn");
    assertThat(statement.attribution().source().getFirst().in(account.article().text()))
        .isEqualTo("unnamed officials");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to the newspaper Dawn, which cited unnamed officials, the bridge is shut. | According to
          The newspaper Dawn, citing unnamed officials, reported that the bridge is shut. | reported
          The newspaper Dawn reported, citing unnamed officials, that the bridge is shut. | reported
          "the bridge is shut", the newspaper Dawn reported late on Monday, citing unnamed officials. | reported
          """)
  void citedSourcesStandBehindTheOutletOrTheCue(String text, String cue) {
    Account account =
        new Story(text)
            .name(NameKind.OTHER, "Dawn")
            .says("he newspaper Dawn", cue, "the bridge is shut")
            .account();

    Statement statement = account.statements().getFirst();
    assertThat(statement.kind()).isEqualTo(SourceKind.UNNAMED);
    assertThat(hops(account, 0)).containsExactly("Dawn");
    assertThat(statement.attribution().source().getFirst().in(text)).isEqualTo("unnamed officials");
  }

  @Test
  void aNameEndsWhereTheCueBegins() {
    Account account =
        new Story("Tarn Council Denies That the Bridge Is Shut")
            .organisation("Tarn Council Denies")
            .says("Tarn Council", "Denies", "That the Bridge Is Shut")
            .account();

    assertThat(account.statements().getFirst().speaker()).isNotNull();
    assertThat(account.entities().getFirst().name()).isEqualTo("Tarn Council");
  }

  @Test
  void whomAStatementIsFromIsNoStatementOfItsOwn() {
    Account account =
        new Story("The bridge is shut, the newspaper Dawn reported, citing unnamed officials.")
            .name(NameKind.OTHER, "Dawn")
            .says("the newspaper Dawn", "reported", "The bridge is shut")
            .says("the newspaper Dawn", "citing", "unnamed officials")
            .account();

    assertThat(account.statements()).hasSize(1);
    assertThat(account.statements().getFirst().kind()).isEqualTo(SourceKind.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The newspaper Dawn, which cited the weather report, said that the bridge is shut. | said
          The newspaper Dawn reported, quoting at length, that the bridge is shut. | reported
          """)
  void whatIsCitedIsNoSourceUnlessItIsSomebody(String text, String cue) {
    Account account =
        new Story(text)
            .name(NameKind.OTHER, "Dawn")
            .says("The newspaper Dawn", cue, "the bridge is shut")
            .account();

    assertThat(account.statements().getFirst().kind()).isEqualTo(SourceKind.OUTLET);
    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void whomACitationKeepsNamelessIsTheSourceToo() {
    Account account =
        new Story("The newspaper Dawn cited undisclosed sources claiming that the bridge is shut.")
            .name(NameKind.OTHER, "Dawn")
            .says(
                "The newspaper Dawn",
                "cited",
                "undisclosed sources claiming that the bridge is shut")
            .account();

    assertThat(account.statements().getFirst().kind()).isEqualTo(SourceKind.UNNAMED);
    assertThat(hops(account, 0)).containsExactly("Dawn");
  }

  @Test
  void whoseStatementHoldsAnotherIsOneLinkOfItsChain() {
    Account account =
        new Story("According to the Morning Herald, Ilva Tarn said that the bridge was safe.")
            .person("Ilva Tarn")
            .organisation("Morning Herald")
            .says("the Morning Herald", "According to", "Ilva Tarn said that the bridge was safe")
            .says("Ilva Tarn", "said", "that the bridge was safe")
            .account();

    assertThat(hops(account, 1)).containsExactly("Morning Herald");
  }

  @Test
  void theArticlesOwnOutletIsNoCarrier() {
    Account account =
        new Story("Ilva Tarn told The Quayside that the bridge was safe.")
            .person("Ilva Tarn")
            .organisation("Quayside")
            .says("Ilva Tarn", "told The Quayside", "that the bridge was safe")
            .account();

    assertThat(hops(account, 0)).isEmpty();
  }

  @Test
  void aDayInTheCuesSentenceDatesTheSaying() {
    Account account =
        new Story("Ilva Tarn said on Tuesday that the bridge would open in 2027.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "said", "that the bridge would open in 2027")
            .account();

    assertThat(saidOn(account, 0)).isEqualTo("2025-11-04");
  }

  @Test
  void whatSomeoneHasOftenSaidIsNotOfThatDay() {
    Account account =
        new Story("Ilva Tarn said on Tuesday it was safe.\n\nTarn has often called it safe.")
            .person("Ilva Tarn", "Tarn")
            .says("Ilva Tarn", "said", "it was safe")
            .says("Tarn", "has often called", "it safe")
            .account();

    assertThat(account.statements().get(1).saidOn()).isNull();
  }

  @Test
  void aDenialThatNamesTheClaimSaysWhatItDenies() {
    Account account =
        new Story("Ilva Tarn dismissed the notion that the bridge was unsafe.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "dismissed", "the notion that the bridge was unsafe")
            .account();

    Statement statement = account.statements().getFirst();
    assertThat(statement.act()).isEqualTo(Act.DENY);
    assertThat(statement.denies()).isNotNull();
    assertThat(statement.denies().spans().getFirst().in(account.article().text()))
        .isEqualTo("the bridge was unsafe");
  }

  @Test
  void theseReportsMeanWhatOthersClaimedBefore() {
    Account account =
        new Story(
                "The Morning Herald claimed that the bridge was unsafe.\n\n“These reports are"
                    + " unfounded,” Ilva Tarn said.")
            .person("Ilva Tarn")
            .organisation("Morning Herald")
            .says("The Morning Herald", "claimed", "that the bridge was unsafe")
            .says("Ilva Tarn", "said", "“These reports are unfounded,”")
            .account();

    Statement denial = account.statements().get(1);
    assertThat(denial.act()).isEqualTo(Act.DENY);
    assertThat(denial.denies().statement()).isEqualTo("a1");
  }

  @Test
  void rolesAgesAndAudiencesAreReadBesideTheName() {
    Account account =
        new Story(
                "Harbour spokesman Oskar Venn waited. Ilva Tarn, 61, left. Lantern, a Telegram"
                    + " channel with 40,000 followers, said so.")
            .person("Oskar Venn", "Ilva Tarn")
            .name(NameKind.OTHER, "Lantern")
            .says("Lantern", "said", "so")
            .account();

    assertThat(entity(account, "Oskar Venn").roles())
        .extracting(Entity.Role::text)
        .containsExactly("Harbour spokesman");
    assertThat(entity(account, "Ilva Tarn").age()).isEqualTo(61);
    assertThat(entity(account, "Lantern").audience()).isEqualTo(40_000);
    assertThat(entity(account, "Lantern").kind()).isEqualTo(EntityKind.OUTLET);
  }

  @Test
  void anArticleWithoutADateLeavesDatesUnresolved() {
    Story story = new Story("Ilva Tarn said on Tuesday it was safe.").person("Ilva Tarn");
    story.says("Ilva Tarn", "said", "it was safe");

    Account account =
        new Sources(Rules.JUDGEMENT)
            .of(
                org.hearsay.article.Article.of(
                    story.article().text(), "en", org.hearsay.article.Publication.UNKNOWN),
                story.reading());

    assertThat(account.statements().getFirst().saidOn()).isNull();
    assertThat(account.times())
        .singleElement()
        .satisfies(time -> assertThat(time.value()).isNull());
  }

  private static String name(Account account, int statement) {
    return account.statements().get(statement).speaker() instanceof Speaker.Known known
        ? known.entity().name()
        : "nobody known";
  }

  private static String unnamed(Account account, int statement) {
    return account.statements().get(statement).speaker() instanceof Speaker.Unnamed unnamed
        ? unnamed.entity().id()
        : "not unnamed";
  }

  private static List<String> hops(Account account, int statement) {
    return account.statements().get(statement).via().stream().map(Hop::name).toList();
  }

  private static String saidOn(Account account, int statement) {
    return account.statements().get(statement).saidOn().value();
  }

  private static Entity entity(Account account, String name) {
    return account.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
