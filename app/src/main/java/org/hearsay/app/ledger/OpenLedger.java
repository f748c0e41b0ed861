package org.hearsay.app.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Change;
import org.hearsay.claim.Correction;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.LedgerException;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.StatementId;
import org.hearsay.dossier.Dossiers;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.ledger.store.Steps;
import org.hearsay.origin.Tracing;
import org.hearsay.profile.Profiles;
import org.hearsay.reader.vectors.ShippedVectors;
import org.hearsay.search.StatementIndex;
import org.hearsay.source.Account;

/**
 * A ledger with the search index that stands beside it. The index follows the ledger: what a crash
 * kept from it, it takes up when it is opened. Safe for several threads; closing closes both.
 */
public final class OpenLedger implements AutoCloseable {
  private static final int FEW = 64;
  private static final int COMMITTED_AT_ONCE = 500;

  private final String place;
  private final SqlLedger ledger;
  private final StatementIndex search;
  private final Tracing tracing;

  private OpenLedger(String place, SqlLedger ledger, StatementIndex search) {
    this.place = place;
    this.ledger = ledger;
    this.search = search;
    tracing = tracing(ledger);
  }

  /**
   * Opens a ledger and its index, and makes what is missing.
   *
   * @param place path of a SQLite file, or a JDBC URL of PostgreSQL
   * @throws IOException when the index can't be opened
   */
  public static OpenLedger at(String place) throws IOException {
    return at(place, Steps.UNTOLD);
  }

  /**
   * The same.
   *
   * @param steps told how far it is where bringing an old ledger up to date takes long
   */
  public static OpenLedger at(String place, Steps steps) throws IOException {
    SqlLedger ledger = Ledgers.open(place, steps);
    try {
      return at(place, ledger, steps);
    } catch (IOException | RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private static OpenLedger at(String place, SqlLedger ledger, Steps steps) throws IOException {
    StatementIndex search = StatementIndex.open(indexOf(place), ShippedVectors.open());
    try {
      OpenLedger open = new OpenLedger(place, ledger, search);
      open.catchUp(steps);
      return open;
    } catch (RuntimeException e) {
      search.close();
      throw e;
    }
  }

  private static Path indexOf(String place) {
    return LedgerFiles.beside(place, ".index");
  }

  /**
   * The same for those who only look: other processes can add to it meanwhile. Where the index
   * lacks the newest articles, or is none yet, it is opened as {@link #at} does.
   */
  public static OpenLedger toLook(String place, Steps steps) throws IOException {
    Opening<Optional<StatementIndex>> opening =
        Opening.of(
            () -> StatementIndex.openToLook(indexOf(place), ShippedVectors.open()),
            index -> index.ifPresent(StatementIndex::close));
    SqlLedger ledger;
    try {
      ledger = Ledgers.open(place, steps);
    } catch (RuntimeException e) {
      opening.close();
      throw e;
    }
    try {
      Optional<StatementIndex> search = opening.get();
      if (search.isPresent()) {
        OpenLedger open = new OpenLedger(place, ledger, search.get());
        if (open.isCaughtUp()) {
          return open;
        }
      }
      return at(place, ledger, steps);
    } catch (IOException | RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /**
   * Whether statements can be added now: always on a server, to a file only where no other process
   * adds to it. What is added while another process writes to the index beside it becomes findable
   * for others when the ledger is opened next.
   */
  public boolean canBeAddedTo() {
    return search.isWritable() || LedgerFiles.isOnServer(place);
  }

  /**
   * Makes sure that no other process adds to it, which changes of the whole index need.
   *
   * @throws LedgerException when one does
   */
  public void requireToBeAlone() {
    if (!search.isWritable()) {
      throw othersAdd();
    }
  }

  static LedgerException othersAdd() {
    return new LedgerException(
        "another process adds to this ledger, a running server perhaps; give it to that one, or"
            + " try again when it has ended");
  }

  /** What is kept. */
  public Ledger ledger() {
    return ledger;
  }

  /** The same, to be exported whole. */
  public SqlLedger store() {
    return ledger;
  }

  /** Finds its statements. */
  public StatementIndex search() {
    return search;
  }

  /** Traces its claims. */
  public Tracing tracing() {
    return tracing;
  }

  /** Traces claims of a ledger whose index is not open. */
  public static Tracing tracing(Ledger ledger) {
    return new Tracing(ledger, new ArticleLineage());
  }

  /** Gathers what it holds on a question. */
  public Dossiers dossiers(PairModel model) {
    return new Dossiers(ledger, search, model, tracing);
  }

  /**
   * Keeps what a person set right, and makes it findable so, unless another process writes to the
   * index at the moment: {@link #reindex} then does.
   *
   * @throws IllegalArgumentException when it can't be done; the message says why
   */
  public Correction correct(String author, Change change) {
    return correct(author, List.of(change)).getFirst();
  }

  /** The same with several that belong together: all of them are kept, or none. */
  public List<Correction> correct(String author, List<? extends Change> changes) {
    List<Correction> corrections = ledger.correct(author, Instant.now(), changes);
    List<ArticleId> articles =
        changes.stream()
            .filter(Change.OfStatement.class::isInstance)
            .map(change -> ((Change.OfStatement) change).statement().article())
            .distinct()
            .toList();
    if (!articles.isEmpty() && search.isWritable()) {
      ledger.accounts(articles).forEach(this::index);
      search.commit();
    }
    return corrections;
  }

  /** All that it has on a speaker. */
  public Profiles profiles() {
    return new Profiles(ledger);
  }

  /**
   * Makes index and speakers anew; how many statements the index holds then.
   *
   * @param steps told how far it is, first with the speakers, then with the index
   */
  public int reindex(Steps steps) {
    ledger.identifySpeakers(steps);
    indexAnew(steps);
    return search.size();
  }

  private void indexAnew(Steps steps) {
    search.clear();
    search.beginChange();
    each(this::index, steps);
    search.endChange();
  }

  /**
   * Does something with every article, and commits from time to time, so that memory is bounded.
   */
  private void each(Consumer<Account> work, Steps steps) {
    int all = ledger.articles().size();
    AtomicInteger done = new AtomicInteger();
    ledger.eachAccount(account -> {
      work.accept(account);
      steps.done(done.incrementAndGet(), all);
      if (done.get() % COMMITTED_AT_ONCE == 0) {
        search.commit();
      }
    });
    search.commit();
  }

  /** Makes the statements of an account findable. */
  void index(Account account) {
    account
        .statements()
        .forEach(statement -> search.add(new FiledStatement(account.article(), statement)));
  }

  /**
   * The newest articles are those that a crash can have kept from the index; any article may be
   * missing that another process added. An index that another version wrote is made anew.
   */
  private void catchUp(Steps steps) {
    if (!search.isWritable()) {
      return;
    }
    if (search.isOutdated()) {
      indexAnew(steps);
      return;
    }
    List<Account> missing = missing(ledger.newest(FEW));
    missing.forEach(this::index);
    if (!missing.isEmpty()) {
      search.commit();
    }
    if (search.size() < ledger.statementCount()) {
      each(this::indexMissing, steps);
    }
  }

  private void indexMissing(Account account) {
    account.statements().stream()
        .map(statement -> new FiledStatement(account.article(), statement))
        .filter(statement -> !search.holds(statement.id()))
        .forEach(search::add);
  }

  /** Whether the newest articles are found; where they are not, the index is closed. */
  private boolean isCaughtUp() {
    boolean caughtUp = false;
    try {
      caughtUp = !search.isOutdated() && missing(ledger.newest(FEW)).isEmpty();
    } finally {
      if (!caughtUp) {
        search.close();
      }
    }
    return caughtUp;
  }

  /** Those of the newest articles before which all are indexed. */
  private List<Account> missing(List<ArticleId> newest) {
    List<Account> missing = new ArrayList<>();
    for (ArticleId article : newest) {
      Account account = ledger.account(article).orElseThrow();
      if (account.statements().isEmpty()) {
        continue; // tells nothing
      }
      if (search.holds(
          new StatementId(account.article().id(), account.statements().getLast().id()))) {
        break;
      }
      missing.add(account);
    }
    return missing;
  }

  @Override
  public void close() {
    try {
      search.close();
    } finally {
      ledger.close();
    }
  }
}
