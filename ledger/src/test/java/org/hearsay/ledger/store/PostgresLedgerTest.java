package org.hearsay.ledger.store;

import org.hearsay.ledger.database.PostgresForTests;

class PostgresLedgerTest extends LedgerContractTest {
  @Override
  String newPlace() {
    return PostgresForTests.newDatabase();
  }
}
