package org.hearsay.app.desk;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.app.ledger.Adding;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.article.Article;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.PairModel;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Dossiers;
import org.hearsay.source.Account;

/**
 * Reads articles, files them, and answers questions.
 *
 * <p>Safe for several threads: reading goes on in parallel, filing one article after the other, and
 * neither holds up who only looks. What it is given stays open when it is no longer used: whoever
 * opened that closes it.
 */
public final class Desk {
  private final OpenLedger open;
  private final AccountReader reader;
  private final Adding adding;
  private final Dossiers dossiers;
  private final ReentrantLock filing = new ReentrantLock();

  /**
   * @param pairs decides what says the same
   * @param model name and version of the model that reads
   */
  public Desk(OpenLedger open, AccountReader reader, PairModel pairs, String model) {
    this.open = open;
    this.reader = reader;
    adding = new Adding(open, pairs, model);
    dossiers = open.dossiers(pairs);
  }

  /** The ledger, to look things up and to correct them. */
  public OpenLedger open() {
    return open;
  }

  /** Reads an article and stores nothing. */
  public Account read(Article article) {
    return reader.read(List.of(article)).getFirst();
  }

  /** Reads an article where the ledger does not hold it, and keeps it: on return it is there. */
  public Ledger.Filing add(Article article) {
    if (adding.unknown(List.of(article)).isEmpty()) {
      return adding.known(article);
    }
    Account account = read(article);
    filing.lock();
    try {
      Ledger.Filing filed = adding.file(account);
      adding.commit();
      return filed;
    } finally {
      filing.unlock();
    }
  }

  /** The evidence on a question, a subject, or a claim's id. */
  public Dossier dossier(String question) {
    return dossiers.of(question);
  }
}
