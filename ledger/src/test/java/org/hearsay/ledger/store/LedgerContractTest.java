package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.founding;
import static org.hearsay.ledger.store.Accounts.id;
import static org.hearsay.ledger.store.Accounts.joining;
import static org.hearsay.ledger.store.Accounts.saying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Ledger.Filing;
import org.hearsay.claim.LedgerSummary;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;

class LedgerContractTest extends EveryStoreTest {
  private static final String MODEL = "reader 1";
  private static final Account DENIAL = Accounts.denial();
  private static final ArticleId ARTICLE = DENIAL.article().id();

  private Filing file(Account account) {
    return ledger.file(account, MODEL, alone(account));
  }

  @Test
  void anAccountComesBackAsItWasFiled() {
    assertThat(file(DENIAL)).isEqualTo(Filing.ADDED);

    assertThat(ledger.account(ARTICLE)).contains(DENIAL);
    assertThat(ledger.model(ARTICLE)).contains(MODEL);
    assertThat(ledger.holds(ARTICLE)).isTrue();
  }

  @Test
  void ofManyTextsThoseThatAreHeldAreTold() {
    file(DENIAL);
    List<ArticleId> asked = new ArrayList<>(List.of(ARTICLE, ARTICLE));
    IntStream.range(0, 250).forEach(i -> asked.add(ArticleId.of("another text " + i)));

    assertThat(ledger.held(asked)).containsExactly(ARTICLE);
    assertThat(ledger.held(asked.subList(2, 5))).isEmpty();
    assertThat(ledger.held(List.of())).isEmpty();
  }

  @Test
  void whatWasNeverFiledIsNotThere() {
    assertThat(ledger.account(ARTICLE)).isEmpty();
    assertThat(ledger.model(ARTICLE)).isEmpty();
    assertThat(ledger.holds(ARTICLE)).isFalse();
    assertThat(ledger.publications(ARTICLE)).isEmpty();
    assertThat(ledger.statement(new StatementId(ARTICLE, "a1"))).isEmpty();
    assertThat(ledger.claimOf(new StatementId(ARTICLE, "a1"))).isEmpty();
    assertThat(ledger.claim("c1")).isEmpty();
    assertThat(ledger.summary()).isEqualTo(new LedgerSummary(0, 0, 0, 0, 0));
  }

  @Test
  void aStatementComesWithItsArticle() {
    file(DENIAL);

    assertThat(ledger.statement(new StatementId(ARTICLE, "a2")))
        .contains(new FiledStatement(DENIAL.article(), DENIAL.statements().get(1)));
    assertThat(ledger.statement(new StatementId(ARTICLE, "a3"))).isEmpty();
  }

  @Test
  void statementsComeInTheOrderAskedForAndEachOnce() {
    Account other = saying("It rained.", Publication.UNKNOWN);
    file(DENIAL);
    file(other);
    StatementId first = new StatementId(ARTICLE, "a1");
    StatementId second = new StatementId(ARTICLE, "a2");
    StatementId third = id(other, "a1");
    StatementId none = id(other, "a9");

    assertThat(ledger.statements(List.of(third, second, none, first, third)))
        .extracting(FiledStatement::id)
        .containsExactly(third, second, first);
  }

  @Test
  void theSameTextAgainIsKnownAndItsPlaceNotedOnce() {
    file(DENIAL);
    Publication reprint = new Publication(null, "Low Coast Post", "https://post.example/1", null);
    Account again = saying(Accounts.DENIAL, reprint);

    assertThat(file(again)).isEqualTo(Filing.KNOWN);
    assertThat(file(again)).isEqualTo(Filing.KNOWN);

    assertThat(ledger.account(ARTICLE)).contains(DENIAL);
    assertThat(ledger.publications(ARTICLE)).containsExactly(Accounts.HERALD, reprint);
    assertThat(ledger.articles()).containsExactly(ARTICLE);
  }

  @Test
  void aPlaceOfPublicationIsNotedOnce() {
    file(DENIAL);
    Publication undated = new Publication(null, "Low Coast Post", null, null);
    Publication dated = new Publication(null, "Low Coast Post", null, LocalDate.of(2026, 3, 4));

    ledger.publishedToo(ARTICLE, undated);
    ledger.publishedToo(ARTICLE, dated);
    ledger.publishedToo(ARTICLE, undated);
    ledger.publishedToo(ARTICLE, Publication.UNKNOWN);

    assertThat(ledger.publications(ARTICLE)).containsExactly(Accounts.HERALD, undated, dated);
  }

  @Test
  void aTextThatIsNotHeldHasNoPlaceOfPublication() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.publishedToo(ARTICLE, Accounts.HERALD))
        .withMessageContaining(ARTICLE.value());
  }

  @Test
  void anotherTextAtAKnownAddressIsAChangeAndBothAreKept() {
    Publication place = new Publication(null, null, "https://post.example/2", null);
    Account first = saying("Ten boats sank.", place);
    Account second = saying("Eleven boats sank.", place);

    assertThat(file(first)).isEqualTo(Filing.ADDED);
    assertThat(file(second)).isEqualTo(Filing.CHANGED);
    assertThat(file(first)).isEqualTo(Filing.KNOWN);

    assertThat(ledger.versions("https://post.example/2"))
        .containsExactly(first.article().id(), second.article().id());
    assertThat(ledger.account(first.article().id())).contains(first);
    assertThat(ledger.versions("https://post.example/3")).isEmpty();
  }

  @Test
  void anAddressMayBeLongerThanAPage() {
    String url = "https://post.example/" + "x".repeat(20_000);

    file(saying("Ten boats sank.", new Publication(null, null, url, null)));

    assertThat(ledger.versions(url)).hasSize(1);
  }

  @Test
  void articlesKeepTheOrderOfTheirAdding() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      accounts.add(saying("Boat " + i + " sank.", Publication.UNKNOWN));
    }
    accounts.forEach(this::file);

    List<Account> handedOver = new ArrayList<>();
    ledger.eachAccount(handedOver::add);
    List<ArticleId> backwards = ledger.articles().reversed();
    assertThat(ledger.accounts(backwards)).isEqualTo(accounts.reversed());

    assertThat(handedOver).isEqualTo(accounts);
    assertThat(ledger.articles()).isEqualTo(accounts.stream().map(a -> a.article().id()).toList());
  }

  @Test
  void aClaimHasItsStatementsInTheOrderOfTheirJoining() {
    Account later = saying("Tarn is still minister.", Publication.UNKNOWN);
    StatementId founder = new StatementId(ARTICLE, "a1");
    StatementId denial = new StatementId(ARTICLE, "a2");
    StatementId third = id(later, "a1");
    ledger.file(
        DENIAL, MODEL, List.of(founding(founder), joining(founder.toString(), denial, founder)));
    ledger.file(later, MODEL, List.of(joining(founder.toString(), third, denial)));

    Claim claim =
        new Claim(
            founder.toString(),
            founder,
            List.of(
                founding(founder).member(),
                joining("", denial, founder).member(),
                joining("", third, denial).member()));
    assertThat(ledger.claim(founder.toString())).contains(claim);
    assertThat(ledger.claimOf(third)).contains(claim);
    assertThat(ledger.claims()).containsExactly(founder.toString());
  }

  @Test
  void claimsComeInTheOrderOfTheirFounding() {
    Account rain = saying("It rained.", Publication.UNKNOWN);
    file(DENIAL);
    file(rain);

    List<Claim> claims = new ArrayList<>();
    ledger.eachClaim(claims::add);

    assertThat(claims)
        .extracting(Claim::id)
        .containsExactly(ARTICLE + "#a1", ARTICLE + "#a2", rain.article().id() + "#a1")
        .isEqualTo(ledger.claims());
    assertThat(claims).allSatisfy(claim -> assertThat(ledger.claim(claim.id())).contains(claim));
    assertThat(ledger.claims(List.of(claims.get(2).id(), "none", claims.get(0).id())))
        .containsExactly(claims.get(2), claims.get(0));
  }

  @Test
  void theMarkOfTheLatestCommitChangesWithEachCommitOfAnyoneAndWithNothingElse() {
    String place = newPlace();
    try (SqlLedger one = Ledgers.open(place);
        SqlLedger other = Ledgers.open(place)) {
      String before = one.latestCommit();
      one.claims();
      assertThat(one.summary().articles()).isZero();
      assertThat(one.latestCommit()).isEqualTo(before);

      one.file(DENIAL, MODEL, alone(DENIAL));
      String own = one.latestCommit();
      assertThat(own).isNotEqualTo(before);
      assertThat(one.summary().articles()).isEqualTo(1);

      Account rain = saying("It rained.", Publication.UNKNOWN);
      other.file(rain, MODEL, alone(rain));
      assertThat(one.latestCommit()).isNotEqualTo(own);
      assertThat(one.summary().articles()).isEqualTo(2);
    }
  }

  @Test
  void claimsAndArticlesCanBeHadAFewAtATime() {
    Account rain = saying("It rained.", Publication.UNKNOWN);
    file(DENIAL);
    file(rain);
    String first = ARTICLE + "#a1";
    String second = ARTICLE + "#a2";
    String third = rain.article().id() + "#a1";

    assertThat(ledger.claimsAfter(null, 2)).containsExactly(first, second);
    assertThat(ledger.claimsAfter(second, 2)).containsExactly(third);
    assertThat(ledger.claimsAfter(third, 2)).isEmpty();
    assertThat(ledger.claimsAfter("none", 2)).isEmpty();
    assertThat(ledger.articlesAfter(null, 1)).containsExactly(ARTICLE);
    assertThat(ledger.articlesAfter(ARTICLE, 9)).containsExactly(rain.article().id());
    assertThat(ledger.articlesAfter(ArticleId.of("none"), 9)).isEmpty();
  }

  @Test
  void theWordingOfAClaimCanBeAnotherOfItsStatements() {
    StatementId founder = new StatementId(ARTICLE, "a1");
    StatementId denial = new StatementId(ARTICLE, "a2");
    String claim = founder.toString();
    ledger.file(DENIAL, MODEL, List.of(founding(founder), joining(claim, denial, founder)));

    ledger.word(claim, denial);

    assertThat(ledger.claim(claim)).map(Claim::wording).contains(denial);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.word(claim, new StatementId(ARTICLE, "a3")));
  }

  @Test
  void nothingIsKeptOfAnArticleWhosePlacementFails() {
    StatementId first = new StatementId(ARTICLE, "a1");
    StatementId second = new StatementId(ARTICLE, "a2");

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            ledger.file(
                DENIAL, MODEL, List.of(founding(first), joining("no such claim", second, first))));

    assertThat(ledger.holds(ARTICLE)).isFalse();
    assertThat(ledger.claims()).isEmpty();
    assertThat(ledger.versions("https://herald.example/tarn")).isEmpty();
    assertThat(file(DENIAL)).isEqualTo(Filing.ADDED);
  }

  @Test
  void everyStatementNeedsItsPlace() {
    List<Ledger.Placement> half = alone(DENIAL).subList(0, 1);

    assertThatIllegalArgumentException().isThrownBy(() -> ledger.file(DENIAL, MODEL, half));
  }

  @Test
  void whatIsKeptIsThereWhenItIsOpenedAgain() {
    String place = newPlace();
    try (SqlLedger first = Ledgers.open(place)) {
      first.file(DENIAL, MODEL, alone(DENIAL));
    }

    try (SqlLedger second = Ledgers.open(place)) {
      assertThat(second.account(ARTICLE)).contains(DENIAL);
      assertThat(second.file(DENIAL, MODEL, alone(DENIAL))).isEqualTo(Filing.KNOWN);
    }
  }

  @Test
  void ofManyWhoFileOneTextOneAddsIt() throws Exception {
    String place = newPlace();
    int writers = 4;
    CyclicBarrier together = new CyclicBarrier(writers);
    Callable<List<Filing>> writer =
        () -> {
          List<Filing> filings = new ArrayList<>();
          try (SqlLedger own = Ledgers.open(place)) {
            for (int i = 0; i < 20; i++) {
              together.await(30, TimeUnit.SECONDS);
              Account account = saying("Boat " + i + " sank.", Accounts.HERALD);
              filings.add(own.file(account, MODEL, alone(account)));
            }
          } finally {
            together.reset(); // so that nobody waits for one that failed
          }
          return filings;
        };

    List<List<Filing>> all = atOnce(Collections.nCopies(writers, writer));

    for (int i = 0; i < 20; i++) {
      int boat = i;
      assertThat(all.stream().map(filings -> filings.get(boat)))
          .containsOnlyOnce(i == 0 ? Filing.ADDED : Filing.CHANGED)
          .filteredOn(Filing.KNOWN::equals)
          .hasSize(writers - 1);
    }
    try (SqlLedger after = Ledgers.open(place)) {
      assertThat(after.summary()).isEqualTo(new LedgerSummary(20, 20, 20, 20, 0));
    }
  }

  @Test
  void othersReadWhileOneWrites() throws Exception {
    String place = newPlace();
    AtomicBoolean written = new AtomicBoolean();
    Callable<Boolean> writer =
        () -> {
          try (SqlLedger own = Ledgers.open(place)) {
            for (int i = 0; i < 100; i++) {
              Account account = saying("Boat " + i + " sank.", Publication.UNKNOWN);
              own.file(account, MODEL, alone(account));
            }
          } finally {
            written.set(true);
          }
          return true;
        };
    Callable<Boolean> reader =
        () -> {
          try (SqlLedger own = Ledgers.open(place)) {
            while (!written.get()) {
              LedgerSummary seen = own.summary();
              assertThat(seen.statements()).isEqualTo(seen.articles()).isEqualTo(seen.claims());
            }
          }
          return true;
        };

    assertThat(atOnce(List.of(writer, reader, reader))).containsOnly(true);
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
