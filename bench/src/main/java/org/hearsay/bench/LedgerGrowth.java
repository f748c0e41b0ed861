package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Article;
import org.hearsay.attribution.ModelReading;
import org.hearsay.claim.PairModel;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.Account;
import org.hearsay.source.resolution.Sources;

/**
 * What adding to a growing ledger costs beside reading alone, and how large the ledger becomes. Not
 * JMH: it is the process's CPU time, native threads and all, over articles that are added once.
 */
public final class LedgerGrowth {
  private static final int BATCH = 32;
  private static final int REPORTED = 1000;

  private final AttributionReader reader;
  private final Sources sources;
  private int since;
  private double reading;
  private double filing;

  private LedgerGrowth(AttributionReader reader) {
    this.reader = reader;
    sources = new Sources(reader.judgement());
  }

  /** Takes the folder of the data sets, where the ledger shall be, and how many articles. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: LedgerGrowth DATA LEDGER ARTICLES");
      System.exit(2);
    }
    Path place = Path.of(arguments[1]);
    if (Files.exists(place)) {
      throw new IOException(place + " is there already; remove it or name another");
    }
    List<Article> articles = NewsPieces.from(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    int threads = Runtime.getRuntime().availableProcessors();
    try (OpenLedger open = OpenLedger.at(place.toString());
        AttributionReader reader = AttributionReader.open(threads);
        PairModel pairs = PairReader.open(threads)) {
      new LedgerGrowth(reader).run(articles, open, new Adding(open, pairs, "benchmark"));
    }
    report(articles.size(), place);
  }

  private void run(List<Article> articles, OpenLedger open, Adding adding) {
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<Article> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
      double before = cpuSeconds();
      List<Account> accounts = read(batch);
      double read = cpuSeconds();
      accounts.forEach(adding::file);
      adding.commit();
      reading += read - before;
      filing += cpuSeconds() - read;
      int added = from + batch.size();
      since += batch.size();
      if (added / REPORTED > from / REPORTED || added == articles.size()) {
        System.out.printf(
            Locale.ROOT,
            "%d articles, %d claims: since the last line reading %.1f ms, filing %.1f ms of CPU"
                + " time an article; rate of adding %.1f %% of reading's%n",
            added,
            open.ledger().summary().claims(),
            1e3 * reading / since,
            1e3 * filing / since,
            100 * reading / (reading + filing));
        since = 0;
        reading = 0;
        filing = 0;
      }
    }
  }

  private List<Account> read(List<Article> batch) {
    List<ModelReading> readings = reader.read(batch);
    return IntStream.range(0, batch.size())
        .parallel()
        .mapToObj(i -> sources.of(batch.get(i), readings.get(i)))
        .toList();
  }

  private static void report(int articles, Path place) throws IOException {
    Path index = Path.of(place + ".index");
    long indexed;
    try (Stream<Path> files = Files.walk(index)) {
      indexed = files.mapToLong(file -> file.toFile().length()).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "%.1f KiB an article in the ledger, %.1f KiB in its index%n",
        Files.size(place) / 1024.0 / articles,
        indexed / 1024.0 / articles);
  }

  private static double cpuSeconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
