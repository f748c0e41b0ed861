package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Iterator;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.ledger.Adding;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.intake.Input;
import org.hearsay.source.Account;
import org.jspecify.annotations.Nullable;

/** Reads inputs as they come, and files into the ledger what it does not hold. For one thread. */
final class InputFiling {
  private final Adding adding;
  private final AccountReader reader;

  InputFiling(Adding adding, AccountReader reader) {
    this.adding = adding;
    this.reader = reader;
  }

  /** Is told what became of each input, in their order. */
  interface Outcomes {
    /**
     * An article that the ledger holds now.
     *
     * @param account what was read in it; null where the ledger held the text before
     */
    void filed(Input.Accepted input, Filing filing, @Nullable Account account) throws IOException;

    /** An input that can't be read. */
    void rejected(Input.Rejected input) throws IOException;
  }

  /** Files them all; what was filed is kept also when it is interrupted. */
  void all(Iterator<Input> inputs, Outcomes outcomes) throws IOException {
    try (ReadAhead batches = new ReadAhead(new InputBatches(inputs), adding::unknown, reader)) {
      while (batches.hasNext()) {
        file(batches.next(), outcomes);
        adding.commit();
      }
    }
  }

  private void file(ReadAhead.Batch batch, Outcomes outcomes) throws IOException {
    for (Input input : batch.inputs()) {
      switch (input) {
        case Input.Accepted accepted -> {
          Account account = batch.accounts().get(accepted.article());
          Filing filing = account == null ? adding.known(accepted.article()) : adding.file(account);
          outcomes.filed(accepted, filing, account);
        }
        case Input.Rejected refused -> outcomes.rejected(refused);
      }
    }
  }
}
