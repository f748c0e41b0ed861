package org.hearsay.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.ModelReading;
import org.hearsay.claim.StatementId;
import org.hearsay.evaluation.BCubed;
import org.hearsay.intake.Input;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.hearsay.source.resolution.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the shipped models find the claims of the samples, against those that a person saw in
 * them, and how much the order in which articles arrive changes what they find.
 */
class SampleClaimsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int ORDERS = 5;

  private static List<Account> accounts = List.of();
  private static Map<Place, String> gold = Map.of();

  @TempDir private Path folder;

  /** Where a content stands. */
  private record Place(String article, int begin, int end) {}

  @BeforeAll
  static void readSamples() throws IOException {
    List<Input> inputs = new ArrayList<>();
    try (ReadInputs read =
        new Inputs(
                Publication.UNKNOWN,
                InputStream.nullInputStream(),
                () -> HttpFetcher.open(false),
                false)
            .of(List.of(SAMPLES.resolve("dispatches").toString()))) {
      read.forEachRemaining(inputs::add);
    }
    List<Article> articles = Input.articles(inputs);
    try (AttributionReader reader = AttributionReader.open(2)) {
      Sources sources = new Sources(reader.judgement());
      List<ModelReading> readings = reader.read(articles);
      accounts =
          IntStream.range(0, articles.size())
              .mapToObj(i -> sources.of(articles.get(i), readings.get(i)))
              .toList();
    }
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      ids.put(Path.of(inputs.get(i).path()).getFileName().toString(), articles.get(i).id().value());
    }
    gold = gold(ids);
  }

  private static Map<Place, String> gold(Map<String, String> ids) throws IOException {
    Map<Place, String> gold = new HashMap<>();
    for (String line : Files.readAllLines(SAMPLES.resolve("gold").resolve("claims.jsonl"))) {
      JsonNode claim = new ObjectMapper().readTree(line);
      for (JsonNode statement : claim.get("statements")) {
        gold.put(
            new Place(
                ids.getOrDefault(statement.get("path").asText(), "not there"),
                statement.get("begin").asInt(),
                statement.get("end").asInt()),
            claim.get("claim").asText());
      }
    }
    return gold;
  }

  @Test
  void theClaimsOfTheSamplesAreMostlyThoseThatAPersonSees() throws IOException {
    BCubed score = BCubed.of(gold, claims(accounts, "ledger"));

    System.out.printf(
        "claims of the samples: B-cubed precision %.3f, recall %.3f, F1 %.3f of %d statements%n",
        score.precision(), score.recall(), score.f1(), score.items());
    assertThat(score.items()).isGreaterThan(120);
    assertThat(score.f1()).isGreaterThan(0.8);
  }

  @Test
  void theOrderOfArrivalHardlyMatters() throws IOException {
    Map<Place, String> inOrder = claims(accounts, "in-order");
    double worst = 1;
    for (int seed = 1; seed <= ORDERS; seed++) {
      List<Account> shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      worst = Math.min(worst, BCubed.of(inOrder, claims(shuffled, "shuffled-" + seed)).f1());
    }

    System.out.printf(
        "claims of the samples in %d other orders of arrival: B-cubed F1 against the first at"
            + " least %.3f%n",
        ORDERS, worst);
    assertThat(worst).isGreaterThan(0.8);
  }

  /** The claim that each content is found to make, when articles arrive in this order. */
  private Map<Place, String> claims(List<Account> inOrder, String ledger) throws IOException {
    try (OpenLedger open = OpenLedger.at(folder.resolve(ledger).toString());
        PairReader pairs = PairReader.open(2)) {
      Adding adding = new Adding(open, pairs, "test");
      inOrder.forEach(adding::file);
      Map<Place, String> claims = new HashMap<>();
      for (Account account : inOrder) {
        for (Statement statement : account.statements()) {
          open.ledger()
              .claimOf(new StatementId(account.article().id(), statement.id()))
              .ifPresent(claim -> claims.put(place(account, statement), claim.id()));
        }
      }
      return claims;
    }
  }

  private static Place place(Account account, Statement statement) {
    List<Span> content = statement.attribution().content();
    return new Place(
        account.article().id().value(), content.getFirst().begin(), content.getLast().end());
  }
}
