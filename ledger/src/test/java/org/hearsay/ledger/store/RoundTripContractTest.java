package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.store.Accounts.alone;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, it comes back exactly. */
class RoundTripContractTest extends EveryStoreTest {
  @Test
  void generatedAccountsComeBackExactly() {
    List<Account> filed = new ArrayList<>();
    for (long seed = 0; seed < 150; seed++) {
      Account account = GeneratedAccounts.of(seed);
      ledger.file(account, "reader " + seed, alone(account));
      filed.add(account);
    }

    for (Account account : filed) {
      assertThat(ledger.account(account.article().id())).contains(account);
      Publication publication = account.article().publication();
      if (publication.url() != null) {
        assertThat(ledger.versions(publication.url())).contains(account.article().id());
      }
    }
  }

  @Test
  void namesReasonsAndModelsComeBackExactly() {
    String odd = "a\u0000b\uD83Dc\u001Ad\uD83D\uDE00 '; drop table article; --";
    Account account = Accounts.saying(odd, Publication.UNKNOWN);
    StatementId statement = new StatementId(account.article().id(), "a1");
    Member member = new Member(statement, Stance.DENIES, null, odd, 1);

    ledger.file(account, odd, List.of(new Placement(odd, member)));

    assertThat(ledger.model(account.article().id())).contains(odd);
    assertThat(ledger.claim(odd).orElseThrow().members()).containsExactly(member);
    assertThat(ledger.statement(statement).map(found -> found.content())).contains(odd);
    assertThat(account.statements()).map(Statement::id).containsExactly("a1");
  }
}
