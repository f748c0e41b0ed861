package org.hearsay.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.ChangedClaims;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.report.change.ChangesReport;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.PairModel;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.feed.FeedEntry;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.watch.FeedPolling;
import org.hearsay.intake.watch.Polled;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Files what is new in feeds, and reports what that changes. The ledger is open only while there is
 * something to file, so that other commands can write to it in between. For one thread.
 *
 * @param out what the report writes to; flushed after each article
 * @param console its standard error is told what can't be read, and of each feed with news how many
 *     there were
 */
record NewsFiling(
    LedgerOption ledger,
    AttributionReader reader,
    PairModel pairs,
    Inputs inputs,
    Fetcher fetcher,
    ChangesReport report,
    RecordWriter out,
    Console console) {
  /**
   * What became of a feed's news.
   *
   * @param rejected how many could not be read
   * @param again names of those of which that may pass
   */
  record Outcome(int rejected, Set<String> again) {}

  /** Files the news of a feed, the oldest first. */
  Outcome file(Polled.Answered answered) throws IOException {
    List<FeedEntry> fresh = answered.fresh().reversed(); // feeds have the newest first
    if (fresh.isEmpty()) {
      return new Outcome(0, Set.of());
    }
    String path = answered.feed().toString();
    Map<String, String> names = new HashMap<>();
    fresh.forEach(entry -> names.put(path + "#" + entry.number(), FeedPolling.nameOf(entry)));
    Iterator<Item> items = fresh.stream().map(entry -> entry.item(true)).iterator();
    try (OpenLedger open = ledger.open(console)) {
      AccountReader accounts = new AccountReader(reader, new Sources(reader.judgement()));
      Adding adding = new Adding(open, pairs, reader.description().nameAndVersion());
      News news = new News(new ChangedClaims(open), names);
      new InputFiling(adding, accounts).all(inputs.of(path, items, fetcher), news);
      console.err().println(path + ": " + news.counts.inWords());
      return new Outcome(news.counts.rejected(), news.again);
    }
  }

  /** Notes and reports what becomes of each. */
  private final class News implements InputFiling.Outcomes {
    private final ChangedClaims changed;
    private final Map<String, String> names;
    private final FilingCounts counts = new FilingCounts();
    private final Set<String> again = new HashSet<>();

    News(ChangedClaims changed, Map<String, String> names) {
      this.changed = changed;
      this.names = names;
    }

    @Override
    public void filed(Input.Accepted input, Filing filing, @Nullable Account account)
        throws IOException {
      counts.count(filing);
      if (account != null && filing != Filing.KNOWN) {
        report.write(account.article(), changed.by(account));
        out.flush();
      }
    }

    @Override
    public void rejected(Input.Rejected input) {
      counts.countRejected();
      console.err().println(input.path() + ": " + input.reason());
      String name = names.get(input.path());
      if (input.mayPass() && name != null) {
        again.add(name);
      }
    }
  }
}
