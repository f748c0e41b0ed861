package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Reference;
import org.junit.jupiter.api.Test;

/** What a bare "that" or "it" stands for, and what nouns for claims mean. */
class BareReferencesTest {
  @Test
  void aBareItIsWhatAnotherHasJustSaid() {
    Account account =
        new Story("The bridge is unsafe, Ilva Tarn said. Oskar Venn denied it.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("Ilva Tarn", "said", "The bridge is unsafe")
            .says("Oskar Venn", "denied", "it")
            .account();

    assertThat(meant(account, 1)).isEqualTo("a1: The bridge is unsafe");
    assertThat(account.statements().get(1).denies())
        .isEqualTo(account.statements().get(1).refersTo().getFirst());
  }

  @Test
  void whoGoesOnDenyingStillMeansTheSame() {
    Account account =
        new Story(
                "The bridge is unsafe, Ilva Tarn said.\n\nOskar Venn dismissed that."
                    + " “That is untrue,” Venn said.")
            .person("Ilva Tarn", "Oskar Venn", "Venn")
            .says("Ilva Tarn", "said", "The bridge is unsafe")
            .says("Oskar Venn", "dismissed", "that")
            .says("Venn", "said", "“That is untrue,”")
            .account();

    assertThat(account.statements().get(2).act()).isEqualTo(Act.DENY);
    assertThat(meant(account, 2)).isEqualTo("a1: The bridge is unsafe");
  }

  @Test
  void theThingDeniedIsMeantNotTheDenial() {
    Account account =
        new Story("Ilva Tarn denied taking money. Her lawyer rejected it too.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "denied", "taking money")
            .says("Her lawyer", "rejected", "it")
            .account();

    assertThat(meant(account, 1)).isEqualTo("null: taking money");
  }

  @Test
  void withoutAStatementTheSentenceOrClauseBeforeIsMeant() {
    Account account =
        new Story(
                "Someone took money from builders. He denied it.\n\n"
                    + "Oskar Venn was seen on a bridge, a claim he rejected.\n\n"
                    + "Ilva Tarn is charged with theft, allegations she denies.")
            .person("Oskar Venn", "Ilva Tarn")
            .says("He", "denied", "it")
            .says("he", "rejected", "a claim")
            .says("she", "denies", "allegations")
            .account();

    assertThat(meant(account, 0)).isEqualTo("null: Someone took money from builders.");
    assertThat(meant(account, 1)).isEqualTo("null: Oskar Venn was seen on a bridge");
    assertThat(meant(account, 2)).isEqualTo("null: Ilva Tarn is charged with theft");
  }

  @Test
  void whereItIsNotClearNothingIsMeant() {
    Account account =
        new Story(
                "“I never took money,” Oskar Venn said. “It is a lie.”\n\n"
                    + "It was late.\n\nIlva Tarn denied it.\n\nTarn liked it.")
            .person("Oskar Venn", "Ilva Tarn", "Tarn")
            .says("Oskar Venn", "said", "“I never took money,”")
            .says("Oskar Venn", "said", "“It is a lie.”")
            .says("Ilva Tarn", "denied", "it")
            .says("Tarn", "liked", "it")
            .account();

    assertThat(account.statements().subList(1, 4))
        .allSatisfy(statement -> assertThat(statement.refersTo()).isEmpty());
  }

  @Test
  void aDummySubjectMeansTheClauseBehindIt() {
    Account account =
        new Story("“It is not true that the bridge is closed,” Ilva Tarn said.")
            .person("Ilva Tarn")
            .says("Ilva Tarn", "said", "“It is not true that the bridge is closed,”")
            .account();

    assertThat(account.statements().getFirst().act()).isEqualTo(Act.DENY);
    assertThat(meant(account, 0)).isEqualTo("null: the bridge is closed");
  }

  @Test
  void whatIsWrongToDoIsNoClaim() {
    Account account =
        new Story("The bridge is shut, Ilva Tarn said. “It is wrong to shut it,” Oskar Venn said.")
            .person("Ilva Tarn", "Oskar Venn")
            .says("Ilva Tarn", "said", "The bridge is shut")
            .says("Oskar Venn", "said", "“It is wrong to shut it,”")
            .account();

    assertThat(account.statements().get(1).refersTo()).isEmpty();
  }

  @Test
  void aNounForAClaimMeansWhatFollowsIt() {
    Account account =
        new Story(
                "Oskar Venn rejected allegations of theft.\n\n"
                    + "Ilva Tarn denied claims by the Herald that she would leave.\n\n"
                    + "The bank refuted the claims of Venn.")
            .person("Oskar Venn", "Ilva Tarn", "Venn")
            .says("Oskar Venn", "rejected", "allegations of theft")
            .says("Ilva Tarn", "denied", "claims by the Herald that she would leave")
            .says("The bank", "refuted", "the claims of Venn")
            .account();

    assertThat(account.statements().getFirst().act()).isEqualTo(Act.DENY);
    assertThat(meant(account, 0)).isEqualTo("null: theft");
    assertThat(meant(account, 1)).isEqualTo("null: she would leave");
    assertThat(account.statements().get(2).refersTo()).isEmpty();
  }

  /** The statement that a statement's only reference means, and its words. */
  private static String meant(Account account, int statement) {
    List<Reference> references = account.statements().get(statement).refersTo();
    assertThat(references).hasSize(1);
    Reference reference = references.getFirst();
    return reference.statement() + ": " + reference.spans().getFirst().in(account.article().text());
  }
}
