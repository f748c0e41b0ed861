package org.hearsay.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.app.story.Telling;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a real ledger, answered with the pair model that ships. */
class DossierOfLedgerTest {
  private static final String QUESTION = "Has Oren Maskell offered to resign?";
  private static final String HEADLINE = "Halvonian Trade Minister Offered to Quit";
  private static final String PLAIN = "Oren Maskell has offered to resign";

  @TempDir private Path folder;

  @Test
  void theStatementThatFitsTheQuestionBestDecidesForItsClaim() throws IOException {
    ClaimEvidence claim = answer("both", HEADLINE, PLAIN);

    assertThat(claim.trace().wording().content()).isEqualTo(HEADLINE);
    assertThat(claim.bearing()).isEqualTo(Bearing.SUPPORTS);
    assertThat(claim.lines()).hasSize(2);
  }

  @Test
  void aHeadlineThatNamesNobodyDoesNotDecideByItself() throws IOException {
    assertThat(answer("headline", HEADLINE).bearing()).isEqualTo(Bearing.BEARS_ON);
  }

  /** What the ledger has on the question when one claim with these statements is all it knows. */
  private ClaimEvidence answer(String name, String... contents) throws IOException {
    Telling telling = Telling.of("Halwire", "2026-03-04", null, String.join("\n\n", contents));
    List<FiledStatement> statements = Arrays.stream(contents).map(telling::unstated).toList();
    List<Placement> placements = new ArrayList<>();
    StatementId first = statements.getFirst().id();
    for (FiledStatement statement : statements) {
      boolean isFirst = statement.id().equals(first);
      placements.add(
          new Placement(
              first.toString(),
              new Member(statement.id(), Stance.ASSERTS, isFirst ? null : first, "by hand", 1)));
    }
    Account account =
        new Account(
            telling.article(),
            statements.stream().map(FiledStatement::statement).toList(),
            List.of(),
            List.of());
    try (OpenLedger open = OpenLedger.at(folder.resolve(name).toString());
        PairReader model = PairReader.open(1)) {
      open.ledger().file(account, "by hand", placements);
      open.index(account);
      open.search().commit();
      return open.dossiers(model).of(QUESTION).claims().getFirst();
    }
  }
}
