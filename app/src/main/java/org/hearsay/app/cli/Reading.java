package org.hearsay.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.report.Report;
import org.hearsay.intake.Input;
import org.hearsay.source.Account;

/**
 * Reads inputs a batch at a time, and reports each in the order of the input as soon as its batch
 * is done.
 */
final class Reading {
  private final AccountReader reader;
  private final Report report;
  private final Writer out;
  private final Progress progress;

  Reading(AccountReader reader, Report report, Writer out, Progress progress) {
    this.reader = reader;
    this.report = report;
    this.out = out;
    this.progress = progress;
  }

  /** Reads all; false when some could not be read. */
  boolean all(Iterator<Input> inputs) throws IOException {
    boolean allRead = true;
    InputBatches batches = new InputBatches(inputs);
    while (batches.hasNext()) {
      List<Input> batch = batches.next();
      allRead &= batch.stream().allMatch(Input.Accepted.class::isInstance);
      report(batch);
    }
    return allRead;
  }

  private void report(List<Input> batch) throws IOException {
    Iterator<Account> accounts = reader.read(Input.articles(batch)).iterator();
    for (Input input : batch) {
      switch (input) {
        case Input.Accepted accepted -> report.read(accepted.path(), accounts.next());
        case Input.Rejected rejected -> report.rejected(rejected.path(), rejected.reason());
      }
      out.flush();
      progress.step();
    }
  }
}
