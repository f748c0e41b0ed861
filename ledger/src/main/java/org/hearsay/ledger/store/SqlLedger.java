package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.Database;
import org.hearsay.ledger.database.Tables.Articles;
import org.hearsay.ledger.database.Tables.Corrections;
import org.hearsay.ledger.database.Tables.Publications;
import org.hearsay.ledger.database.Tables.Statements;
import org.hearsay.source.Account;
import org.jooq.DSLContext;

/**
 * A ledger in a database. Each method is one transaction, but for those that hand over one after
 * another.
 */
public final class SqlLedger implements Ledger {
  private static final int ACCOUNTS_AT_ONCE = 100;

  private final Database database;

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
  public Optional<String> model(ArticleId article) {
    return database.read(transaction -> new ArticleRows(transaction).model(article));
  }

  @Override
  public void publishedToo(ArticleId article, Publication publication) {
    database.change(transaction ->
        publish(transaction, new ArticleRows(transaction).requireNumber(article), publication));
  }

  @Override
  public Filing file(Account account, String model, List<Placement> placements) {
    FilingCheck.account(account);
    FilingCheck.placements(ids(account), placements);
    return database.write(transaction -> file(transaction, account, model, placements));
  }

  private static Filing file(
      DSLContext transaction, Account account, String model, List<Placement> placements) {
    Article article = account.article();
    boolean isChange = replacesAnother(transaction, article);
    ArticleRows articles = new ArticleRows(transaction);
    Optional<Long> added = articles.add(article, model);
    if (added.isEmpty()) {
      publish(transaction, articles.requireNumber(article.id()), article.publication());
      return Filing.KNOWN;
    }
    articles.publish(added.get(), article.publication());
    new AccountWriter(transaction, added.get()).write(account);
    new ClaimRows(transaction).place(added.get(), placements);
    return isChange ? Filing.CHANGED : Filing.ADDED;
  }

  private static boolean replacesAnother(DSLContext transaction, Article article) {
    String url = article.publication().url();
    if (url == null) {
      return false;
    }
    new Locks(transaction).address(url);
    return !new ArticleRows(transaction).versions(url).isEmpty();
  }

  private static void publish(DSLContext transaction, long article, Publication publication) {
    new Locks(transaction).article(article);
    new ArticleRows(transaction).publish(article, publication);
  }

  @Override
  public Optional<Account> account(ArticleId article) {
    return database.read(transaction ->
        accounts(transaction, new ArticleRows(transaction).number(article).stream().toList())
            .stream()
            .findFirst());
  }

  @Override
  public List<ArticleId> articles() {
    return database.read(transaction -> new ArticleRows(transaction).ids());
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
            .limit(ACCOUNTS_AT_ONCE)
            .fetch(Articles.NUMBER));
  }

  private static List<Account> accounts(DSLContext transaction, Collection<Long> numbers) {
    return new AccountReader(transaction, numbers).accounts();
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
    Set<String> articles =
        statements.stream().map(statement -> statement.article().value()).collect(toSet());
    Map<StatementId, FiledStatement> held =
        database
            .read(transaction ->
                accounts(transaction, new ArticleRows(transaction).numbers(articles)))
            .stream()
            .flatMap(SqlLedger::filed)
            .collect(toMap(FiledStatement::id, filed -> filed));
    return new LinkedHashSet<>(statements)
        .stream().map(held::get).filter(Objects::nonNull).toList();
  }

  private static Stream<FiledStatement> filed(Account account) {
    return account.statements().stream()
        .map(statement -> new FiledStatement(account.article(), statement));
  }

  private static Set<StatementId> ids(Account account) {
    return filed(account).map(FiledStatement::id).collect(toSet());
  }

  @Override
  public Optional<Claim> claim(String id) {
    return database.read(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      return claims.root(id).flatMap(claims::claim);
    });
  }

  @Override
  public List<String> claims() {
    return database.read(transaction -> new ClaimReader(transaction).ids());
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
        .filter(claim -> isMember(statement, claim));
  }

  private static boolean isMember(StatementId statement, Claim claim) {
    return claim.members().stream().anyMatch(member -> member.statement().equals(statement));
  }

  @Override
  public void word(String claim, StatementId wording) {
    database.change(transaction -> {
      ClaimReader claims = new ClaimReader(transaction);
      long root =
          claims
              .root(claim)
              .filter(number -> claims.claim(number).stream().anyMatch(c -> isMember(wording, c)))
              .orElseThrow(() ->
                  new IllegalArgumentException(wording + " is no statement of claim " + claim));
      new ClaimRows(transaction).word(root, wording);
    });
  }

  @Override
  public LedgerSummary summary() {
    return database.read(transaction ->
        new LedgerSummary(
            transaction.fetchCount(Articles.ARTICLE),
            transaction.fetchCount(Publications.PUBLICATION),
            transaction.fetchCount(Statements.STATEMENT, Statements.RETIRED.isFalse()),
            new ClaimReader(transaction).ids().size(),
            transaction.fetchCount(Corrections.CORRECTION)));
  }

  @Override
  public void close() {
    database.close();
  }
}
