package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Change;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Correction;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Grades;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.LedgerException;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Database;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Corrections;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.source.Account;
import org.hearsay.source.EntityKind;
import org.hearsay.speaker.NameKeys;
import org.hearsay.speaker.SpeakerNode;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a database. Each method is one transaction, but for those that hand over one after
 * another.
 */
public final class SqlLedger implements Ledger {
  private static final int AT_ONCE = 100;

  private final Database database;
  private volatile @Nullable Counted counted;

  /** What there was after a commit. */
  private record Counted(String commit, LedgerSummary summary) {}

  /**
   * @param database closed with the ledger
   */
  public SqlLedger(Database database) {
    this.database = database;
  }

  /** Where the ledger lives; for exports. */
  public Database database() {
    return database;
  }

  @Override
  public boolean holds(ArticleId article) {
    return database.read(transaction -> new ArticleRows(transaction).number(article).isPresent());
  }

  @Override
  public Set<ArticleId> held(Collection<ArticleId> articles) {
    List<String> ids = articles.stream().map(ArticleId::value).distinct().toList();
    return database.read(transaction ->
        parts(ids)
            .flatMap(part -> new ArticleRows(transaction).held(part).stream())
            .collect(toSet()));
  }

  @Override
  public Optional<String> model(ArticleId article) {
    return database.read(transaction -> new ArticleRows(transaction).model(article));
  }

  @Override
  public void publishedToo(ArticleId article, Publication publication) {
    database.change(
        transaction -> new ArticleFiling(transaction).publishedToo(article, publication));
  }

  @Override
  public Filing file(Account account, String model, List<Placement> placements) {
    FilingCheck.account(account);
    return database.write(
        transaction -> new ArticleFiling(transaction).file(account, model, placements));
  }

  @Override
  public Account renumbered(Account fresh) {
    return database.read(transaction -> new Rereading(transaction, fresh.article().id()).of(fresh));
  }

  @Override
  public void reread(Account renumbered, String model, List<Placement> placements) {
    FilingCheck.account(renumbered);
    boolean done =
        database.write(transaction ->
            new Rereading(transaction, renumbered.article().id())
                .file(renumbered, model, placements));
    if (!done) {
      throw new LedgerException(
          "the ledger "
              + database.place()
              + " was changed by another writer at the same moment, in "
              + renumbered.article().id()
              + "; read that article again");
    }
  }

  @Override
  public List<StatementId> unplaced(Account account) {
    Set<String> placed =
        database.read(transaction ->
            new ArticleRows(transaction)
                .number(account.article().id())
                .map(article -> new ClaimRows(transaction).placed(article))
                .orElse(Set.of()));
    return filed(account)
        .map(FiledStatement::id)
        .filter(statement -> !placed.contains(statement.local()))
        .toList();
  }

  @Override
  public List<Correction> correct(String author, Instant made, List<? extends Change> changes) {
    return database.write(transaction -> {
      CorrectionFiling filing = new CorrectionFiling(transaction);
      List<Correction> corrections = new ArrayList<>();
      for (Change change : changes) {
        corrections.add(filing.file(author, made, change));
      }
      return corrections;
    });
  }

  @Override
  public List<Correction> corrections() {
    return database.read(transaction -> new CorrectionRows(transaction).all());
  }

  @Override
  public Grades grades() {
    return database.read(transaction -> Grades.of(new CorrectionRows(transaction).grades()));
  }

  @Override
  public Optional<Account> account(ArticleId article) {
    return database.read(transaction ->
        accounts(transaction, new ArticleRows(transaction).number(article).stream().toList())
            .stream()
            .findFirst());
  }

  @Override
  public List<Account> accounts(Collection<ArticleId> articles) {
    List<String> ids = articles.stream().map(ArticleId::value).distinct().toList();
    return database.read(transaction -> {
      Map<ArticleId, Account> held =
          parts(ids)
              .flatMap(part ->
                  accounts(transaction, new ArticleRows(transaction).numbers(part)).stream())
              .collect(toMap(account -> account.article().id(), account -> account));
      return inOrder(articles, held);
    });
  }

  /** A few at a time: a database plans badly for a query with thousands of values. */
  private static <T> Stream<List<T>> parts(List<T> all) {
    return all.stream().gather(Gatherers.windowFixed(AT_ONCE));
  }

  /** What is held of what was asked for, each once. */
  private static <K, V> List<V> inOrder(Collection<K> asked, Map<K, V> held) {
    return new LinkedHashSet<>(asked).stream().map(held::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<ArticleId> articles() {
    return database.read(transaction -> new ArticleRows(transaction).ids());
  }

  @Override
  public List<ArticleId> articlesAfter(@Nullable ArticleId article, int most) {
    return database.read(transaction -> {
      ArticleRows articles = new ArticleRows(transaction);
      Optional<Long> last = article == null ? Optional.of(0L) : articles.number(article);
      return last.map(number -> articles.idsAfter(number, most)).orElse(List.of());
    });
  }

  @Override
  public List<ArticleId> newest(int most) {
    return database.read(transaction -> new ArticleRows(transaction).newest(most));
  }

  @Override
  public void eachAccount(Consumer<Account> consumer) {
    long last = 0;
    List<Long> numbers = numbersAfter(last);
    while (!numbers.isEmpty()) {
      List<Long> some = numbers;
      database.read(transaction -> accounts(transaction, some)).forEach(consumer);
      last = numbers.getLast();
      numbers = numbersAfter(last);
    }
  }

  private List<Long> numbersAfter(long number) {
    return database.read(transaction ->
        transaction
            .select(Articles.NUMBER)
            .from(Articles.ARTICLE)
            .where(Articles.NUMBER.gt(number))
            .orderBy(Articles.NUMBER)
            .limit(AT_ONCE)
            .fetch(Articles.NUMBER));
  }

  private static List<Account> accounts(DSLContext transaction, Collection<Long> numbers) {
    return new AccountReader(transaction, numbers).corrected();
  }

  @Override
  public List<Publication> publications(ArticleId article) {
    return database.read(transaction -> {
      ArticleRows articles = new ArticleRows(transaction);
      return articles.number(article).map(articles::publications).orElse(List.of());
    });
  }

  @Override
  public List<ArticleId> versions(String url) {
    return database.read(transaction -> new ArticleRows(transaction).versions(url));
  }

  @Override
  public Optional<FiledStatement> statement(StatementId statement) {
    return statements(List.of(statement)).stream().findFirst();
  }

  @Override
  public List<FiledStatement> statements(Collection<StatementId> statements) {
    List<ArticleId> articles = statements.stream().map(StatementId::article).distinct().toList();
    Map<StatementId, FiledStatement> held =
        accounts(articles).stream()
            .flatMap(SqlLedger::filed)
            .collect(toMap(FiledStatement::id, filed -> filed));
    return inOrder(statements, held);
  }

  private static Stream<FiledStatement> filed(Account account) {
    return account.statements().stream()
        .map(statement -> new FiledStatement(account.article(), statement));
  }

  @Override
  public Optional<Claim> claim(String id) {
    return database.read(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      return claims.root(id).flatMap(claims::claim);
    });
  }

  @Override
  public List<Claim> claims(Collection<String> ids) {
    return database.read(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      Map<String, Long> roots = new HashMap<>();
      parts(List.copyOf(ids)).forEach(part -> roots.putAll(claims.roots(part)));
      Map<Long, Claim> held = new HashMap<>();
      parts(roots.values().stream().distinct().toList())
          .forEach(part -> held.putAll(claims.claims(part)));
      return inOrder(ids.stream().map(roots::get).toList(), held);
    });
  }

  @Override
  public List<String> claims() {
    return database.read(transaction -> new ClaimReader(transaction).ids());
  }

  @Override
  public List<String> claimsAfter(@Nullable String claim, int most) {
    return database.read(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      Optional<Long> last = claim == null ? Optional.of(0L) : claims.number(claim);
      return last.map(number -> claims.idsAfter(number, most)).orElse(List.of());
    });
  }

  @Override
  public void eachClaim(Consumer<Claim> consumer) {
    database.look(transaction -> new ClaimReader(transaction).each(consumer));
  }

  @Override
  public Optional<Claim> claimOf(StatementId statement) {
    return database.read(transaction -> claimOf(transaction, statement));
  }

  /** None for a statement that is gone, though its claim may still be there. */
  private static Optional<Claim> claimOf(DSLContext transaction, StatementId statement) {
    ClaimReader claims = new ClaimReader(transaction);
    return new ArticleRows(transaction)
        .number(statement.article())
        .flatMap(article -> claims.rootOf(article, statement.local()))
        .flatMap(claims::claim)
        .filter(claim -> claim.has(statement));
  }

  @Override
  public Map<StatementId, Claim> claimsOf(Collection<StatementId> statements) {
    return database.read(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      List<String> articles =
          statements.stream().map(statement -> statement.article().value()).distinct().toList();
      Map<StatementId, Long> roots = new HashMap<>();
      parts(articles).forEach(part -> roots.putAll(claims.rootsOf(part)));
      roots.keySet().retainAll(Set.copyOf(statements));
      Map<Long, Claim> held = new HashMap<>();
      parts(roots.values().stream().distinct().toList())
          .forEach(part -> held.putAll(claims.claims(part)));
      Map<StatementId, Claim> found = new LinkedHashMap<>();
      for (StatementId statement : statements) {
        @Nullable Claim claim = held.get(roots.get(statement));
        if (claim != null && claim.has(statement)) {
          found.put(statement, claim);
        }
      }
      return found;
    });
  }

  @Override
  public void word(String claim, StatementId wording) {
    database.change(transaction -> new ClaimChanges(transaction).word(claim, wording));
  }

  @Override
  public Optional<SpeakerNode> speaker(String id) {
    return database.read(transaction -> new SpeakerReader(transaction).speaker(id));
  }

  @Override
  public List<SpeakerSummary> speakers(String name, Set<EntityKind> kinds, int most) {
    return database.read(
        transaction -> new SpeakerReader(transaction).summaries(name, kinds, most));
  }

  @Override
  public List<SpeakerNode> namesakes(SpeakerNode speaker) {
    return database.read(transaction ->
        new SpeakerReader(transaction)
            .sharing(NameKeys.of(speaker)).values().stream()
                .filter(other -> !other.id().equals(speaker.id()))
                .toList());
  }

  @Override
  public List<Attested> appearances(String speaker) {
    return database.read(transaction -> {
      SpeakerReader speakers = new SpeakerReader(transaction);
      return speakers.number(speaker).map(speakers::appearances).orElse(List.of());
    });
  }

  @Override
  public Map<StatementId, SpeakerNode> speakersOf(Collection<FiledStatement> statements) {
    return database.read(transaction -> new SpeakerReader(transaction).of(statements));
  }

  /**
   * Makes all speakers anew from what was read, in the order in which the articles were added, and
   * from people's corrections.
   *
   * @param steps told how far it is
   * @return how many there are then
   */
  public int identifySpeakers(Steps steps) {
    return database.write(transaction -> new SpeakerFiling(transaction).makeAnew(steps));
  }

  /**
   * Makes the speakers of a ledger that has none yet, or those of older rules.
   *
   * @param steps told how far it is
   */
  public void bringUpToDate(Steps steps) {
    if (!database.read(SpeakerRows::areUpToDate)) {
      identifySpeakers(steps);
    }
  }

  /** Counted anew only after a commit: that takes long in a large ledger. */
  @Override
  public LedgerSummary summary() {
    String commit = database.latestCommit();
    Counted last = counted;
    if (last == null || !last.commit().equals(commit)) {
      last = new Counted(commit, database.read(SqlLedger::count));
      counted = last;
    }
    return last.summary();
  }

  /** How many statements it holds, those of earlier readings left out. */
  public int statementCount() {
    return database.read(SqlLedger::statementCount);
  }

  private static int statementCount(DSLContext transaction) {
    return transaction.fetchCount(Statements.STATEMENT, Statements.RETIRED.isFalse());
  }

  private static LedgerSummary count(DSLContext transaction) {
    return new LedgerSummary(
        transaction.fetchCount(Articles.ARTICLE),
        transaction.fetchCount(Publications.PUBLICATION),
        statementCount(transaction),
        new ClaimReader(transaction).count(),
        transaction.fetchCount(Corrections.CORRECTION));
  }

  /** A mark of what is committed: where it is as before, nothing changed in between. */
  public String latestCommit() {
    return database.latestCommit();
  }

  @Override
  public void close() {
    database.close();
  }
}
