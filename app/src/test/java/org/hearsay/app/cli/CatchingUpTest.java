package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.ClaimIds;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.store.Steps;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index of a ledger to which others added as well. */
class CatchingUpTest {
  @TempDir private Path folder;

  @Test
  void whatAnotherProcessAddedBetweenIsFoundWhenTheLedgerIsOpenedNext() throws Exception {
    String samples = folder.resolve("samples.db").toString();
    String place = folder.resolve("story.db").toString();
    CommandRun.of("add", "../samples/dispatches", "--ledger", samples);
    List<Account> accounts;
    try (OpenLedger open = OpenLedger.at(samples)) {
      accounts = open.ledger().accounts(open.ledger().articles()).subList(0, 4);
    }

    try (OpenLedger one = OpenLedger.at(place);
        OpenLedger other = OpenLedger.at(place)) {
      assertThat(one.canBeAddedTo()).isTrue();
      assertThat(other.canBeAddedTo()).isFalse(); // a file; on a server it would be
      file(one, accounts.get(0));
      file(other, accounts.get(1));
      file(other, accounts.get(2));
      file(one, accounts.get(3)); // the newest, and indexed
    }

    try (OpenLedger open = OpenLedger.at(place)) {
      int statements = accounts.stream().mapToInt(it -> it.statements().size()).sum();
      assertThat(open.search().size()).isEqualTo(statements);
    }
  }

  @Test
  void whoOnlyLooksLeavesTheLedgerToThoseWhoAdd() throws Exception {
    String place = folder.resolve("looked-at.db").toString();
    CommandRun.of("add", "../samples/dispatches", "--ledger", place);

    try (OpenLedger looking = OpenLedger.toLook(place, Steps.UNTOLD);
        OpenLedger adding = OpenLedger.at(place)) {
      assertThat(adding.canBeAddedTo()).isTrue();
      assertThat(looking.search().about("Maskell resigns", 5)).isNotEmpty();
    }
  }

  @Test
  void anIndexWhoseChangeWasCutOffIsMadeAnew() throws Exception {
    String place = folder.resolve("cut-off.db").toString();
    CommandRun.of("add", "../samples/dispatches", "--ledger", place);
    int statements;
    try (OpenLedger open = OpenLedger.at(place)) {
      statements = open.search().size();
      open.search().beginChange();
      StatementId first = open.search().about("Maskell resigns", 1).getFirst().statement();
      open.search().remove(first);
      open.search().commit(); // and never ends
    }

    try (OpenLedger open = OpenLedger.toLook(place, Steps.UNTOLD)) {
      assertThat(open.search().size()).isEqualTo(statements);
    }
  }

  private static void file(OpenLedger open, Account account) {
    open.ledger()
        .file(
            account,
            "reader 1",
            account.statements().stream()
                .map(statement -> new StatementId(account.article().id(), statement.id()))
                .map(id ->
                    new Placement(
                        ClaimIds.foundedBy(id),
                        new Member(id, Stance.ASSERTS, null, "the first to say it here", 1)))
                .toList());
    account.statements().stream()
        .map(statement -> new FiledStatement(account.article(), statement))
        .forEach(open.search()::add);
    open.search().commit();
  }
}
