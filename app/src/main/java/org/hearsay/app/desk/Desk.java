package org.hearsay.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.ChangedClaims;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Article;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.PairModel;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Dossiers;
import org.hearsay.source.Account;

/**
 * Reads articles, files them, and answers questions.
 *
 * <p>Safe for several threads: reading goes on in parallel, filing one article after the other, and
 * neither holds up who only looks. Articles that several threads have read share the reader's
 * workers window by window, so that all cores are used and none waits for a batch to fill. Closing
 * files what was accepted; what the desk was given stays open: whoever opened that closes it.
 */
public final class Desk implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final OpenLedger open;
  private final AccountReader reader;
  private final Adding adding;
  private final Dossiers dossiers;
  private final FilingQueue filing;
  private final Events events = new Events();
  private final Semaphore working;

  /**
   * @param pairs decides what says the same
   * @param model name and version of the model that reads
   */
  public Desk(OpenLedger open, AccountReader reader, PairModel pairs, String model) {
    this.open = open;
    this.reader = reader;
    adding = new Adding(open, pairs, model);
    dossiers = open.dossiers(pairs);
    filing = new FilingQueue(adding, new ChangedClaims(open), this::tell);
    working = new Semaphore(8 * Runtime.getRuntime().availableProcessors(), true);
  }

  /** The ledger, to look things up; {@link #correct} changes it. */
  public OpenLedger open() {
    return open;
  }

  /** What changes in the ledger. */
  public Events events() {
    return events;
  }

  /** How many articles wait to be filed. */
  public int waiting() {
    return filing.size();
  }

  /**
   * Reads an article and stores nothing. What is read does not depend on what else is.
   *
   * @throws BusyException when so many are read that this one's turn does not come
   */
  public Account read(Article article) {
    return working(() -> reader.read(List.of(article)).getFirst());
  }

  /** As {@link #file}, for who only wants to know whether it was new. */
  public Ledger.Filing add(Article article) {
    return file(article).filing();
  }

  /**
   * Reads an article where the ledger does not hold it, and keeps it: on return it is there for
   * good, also when the program is killed.
   *
   * @throws BusyException when too many are read or filed already; nothing was kept then
   * @throws org.hearsay.claim.LedgerException when the ledger can't be written; nothing was kept
   */
  public Filed file(Article article) {
    if (adding.unknown(List.of(article)).isEmpty()) {
      adding.known(article);
      return new Filed(article.id(), Ledger.Filing.KNOWN, List.of(), List.of());
    }
    Account account = read(article);
    try {
      return filing.file(account).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Keeps what a person set right.
   *
   * @param author who
   * @throws IllegalArgumentException when it can't be done; the message says why
   */
  public Correction correct(String author, Change change) {
    return correct(author, List.of(change)).getFirst();
  }

  /**
   * Keeps several changes that belong together: all of them, or none.
   *
   * @param author who
   * @throws IllegalArgumentException when one can't be done; the message says why
   */
  public List<Correction> correct(String author, List<? extends Change> changes) {
    List<Correction> corrections = open.correct(author, changes);
    events.tell(
        corrections.stream()
            .<Event>map(correction -> new Event.Corrected(correction.made(), correction))
            .toList());
    return corrections;
  }

  /**
   * The evidence on a question, a subject, or a claim's id.
   *
   * @throws BusyException when so much is asked that this question's turn does not come
   */
  public Dossier dossier(String question) {
    return working(() -> dossiers.of(question));
  }

  private <T> T working(Supplier<T> work) {
    try {
      if (!working.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException("too many articles and questions are worked on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException("the program is ending");
    }
    try {
      return work.get();
    } finally {
      working.release();
    }
  }

  private void tell(Filed filed) {
    Instant now = Instant.now();
    List<Event> news = new ArrayList<>();
    news.add(new Event.ArticleAdded(now, filed.article(), filed.filing()));
    filed.newClaims().forEach(id -> news.add(new Event.ClaimMade(now, id, filed.article())));
    filed.firstDenied().forEach(id -> news.add(new Event.ClaimDenied(now, id, filed.article())));
    events.tell(news);
  }

  @Override
  public void close() {
    filing.close();
    events.end();
  }
}
