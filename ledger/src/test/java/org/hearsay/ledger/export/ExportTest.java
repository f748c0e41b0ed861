package org.hearsay.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.store.Accounts.alone;
import static org.hearsay.ledger.store.Accounts.founding;
import static org.hearsay.ledger.store.Accounts.id;
import static org.hearsay.ledger.store.Accounts.joining;
import static org.hearsay.ledger.store.Accounts.saying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.claim.Change;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.ledger.store.Accounts;
import org.hearsay.ledger.store.GeneratedAccounts;
import org.hearsay.ledger.store.SqlLedger;
import org.hearsay.origin.Tie;
import org.hearsay.origin.Tracing;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final Account DENIAL = Accounts.denial();
  private static final String ARTICLE = DENIAL.article().id().value();
  private static final StatementId REPORT = id(DENIAL, "a1");
  private static final StatementId REFUSAL = id(DENIAL, "a2");

  @TempDir Path folder;
  private SqlLedger ledger;

  @BeforeEach
  void open() {
    ledger = Ledgers.open(folder.resolve("ledger.db").toString());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void fileDenial() {
    ledger.file(
        DENIAL, "reader 1", List.of(founding(REPORT), joining(REPORT.toString(), REFUSAL, REPORT)));
  }

  private void file(Account account) {
    ledger.file(account, "reader 1", alone(account));
  }

  private String csv(LedgerTable table) {
    StringBuilder out = new StringBuilder();
    table.csv(ledger, tracing(ledger), out);
    return out.toString();
  }

  /** What articles have from each other is none of the ledger's business. */
  private static Tracing tracing(SqlLedger ledger) {
    return new Tracing(ledger, articles -> List.of());
  }

  private List<JsonNode> annotations() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Annotations.write(ledger, out);
    List<JsonNode> annotations = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      annotations.add(new ObjectMapper().readTree(line));
    }
    return annotations;
  }

  private String provenance() {
    StringBuilder out = new StringBuilder();
    Provenance.write(ledger, out);
    return out.toString();
  }

  @Test
  void aStatementIsARow() {
    fileDenial();

    assertThat(csv(LedgerTable.STATEMENT).lines().skip(2))
        .containsExactly(
            REFUSAL
                + ","
                + ARTICLE
                + ",The Brackwater Herald,https://herald.example/tarn,2026-03-03,en,"
                + "the harbour minister,said,\"“Nothing of it is true,”\","
                + "90-110,111-115,65-89,"
                + "direct,Ilva Tarn,known,person,deny,The Herald > a person,2026-03-03,"
                + REPORT
                + ",0.3333333333333333,0.75,0.5,e2");
  }

  @Test
  void aCorrectionIsInTheTables() {
    fileDenial();
    ledger.correct("A. Editor", Instant.EPOCH, new Change.Interpret(REPORT, Act.HEDGE));

    assertThat(csv(LedgerTable.STATEMENT)).contains(",outlet,hedge,,");
  }

  @Test
  void aHopIsARow() {
    fileDenial();

    assertThat(csv(LedgerTable.HOP))
        .isEqualTo(
            "statement,place,name,kind,evidence\r\n"
                + REFUSAL
                + ",1,The Herald,outlet,The Brackwater Herald\r\n"
                + REFUSAL
                + ",2,a person,unnamed,\r\n");
  }

  @Test
  void aClaimIsARowAndSoAreItsMembers() {
    fileDenial();

    assertThat(csv(LedgerTable.CLAIM))
        .isEqualTo(
            "claim,name,wording_statement,wording,first_day,"
                + "asserted,asserting_origins_at_least,asserting_origins_at_most,"
                + "denied,denying_origins_at_least,denying_origins_at_most\r\n"
                + REPORT
                + ",,"
                + REPORT
                + ",Ilva Tarn … had resigned,2026-03-03,1,1,1,1,1,1\r\n");
    assertThat(csv(LedgerTable.MEMBER))
        .isEqualTo(
            "claim,statement,stance,likeness,reason,probability\r\n"
                + (REPORT + "," + REPORT + ",asserts,,the first,1.0\r\n")
                + (REPORT + "," + REFUSAL + ",denies," + REPORT + ",pair model 1,0.875\r\n"));
  }

  @Test
  void anOriginIsARowForEachOfItsStatementsAndSaysWhyTheyAreOne() {
    fileDenial();
    Account bell =
        saying("(The Herald) Not true.", new Publication(null, "The Evening Bell", null, null));
    StatementId copied = id(bell, "a1");
    ledger.file(bell, "reader 1", List.of(joining(REPORT.toString(), copied, REFUSAL)));
    Tie credit =
        new Tie.Credited(bell.article().id(), new Span(0, 12), "The Herald", "credit: The Herald");
    StringBuilder table = new StringBuilder();

    LedgerTable.ORIGIN.csv(ledger, new Tracing(ledger, _ -> List.of(credit)), table);

    assertThat(table.toString().lines())
        .containsExactly(
            "claim,stance,origin,statement,name,kind,carrier,one_because",
            REPORT
                + ",asserts,1,"
                + REPORT
                + ",The Brackwater Herald,outlet,The Brackwater Herald,",
            REPORT + ",denies,1," + REFUSAL + ",Ilva Tarn,person,The Herald,",
            REPORT
                + (",denies,1," + copied + ",the writer,author,The Evening Bell,")
                + "credit: The Herald");
  }

  @Test
  void whatASpreadsheetWouldTakeForAFormulaIsGuarded() {
    assertThat(cell("=1+1")).isEqualTo("'=1+1");
    assertThat(cell("+1")).isEqualTo("'+1");
    assertThat(cell("-1")).isEqualTo("'-1");
    assertThat(cell("@sum")).isEqualTo("'@sum");
    assertThat(cell("\tx")).isEqualTo("'\tx");
    assertThat(cell("\r=x")).isEqualTo("\"'\r=x\"");
    assertThat(cell("'tis")).isEqualTo("''tis");
    assertThat(cell("1-1=0")).isEqualTo("1-1=0");
    assertThat(cell(-0.5)).isEqualTo("-0.5");
  }

  @Test
  void aCellIsQuotedWhereItMustBe() {
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("a \"b\" c")).isEqualTo("\"a \"\"b\"\" c\"");
    assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(cell("a\u0000b\uD83D \uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFD \uD83D\uDE00");
    assertThat(cell(null)).isEmpty();
  }

  private static String cell(Object value) {
    StringBuilder out = new StringBuilder();
    new CsvOutput(out).row("x", value);
    return out.substring(2, out.length() - 2);
  }

  @Test
  void aSpeakerIsARowAndItsAppearancesLeadToItsStatements() {
    fileDenial();
    String tarn = ledger.speakers("Tarn", 1).getFirst().speaker().id();

    assertThat(csv(LedgerTable.SPEAKER).lines())
        .contains(
            tarn
                + ",Ilva Tarn,person,Ilva Tarn,harbour minister,,1,1,"
                + ARTICLE
                + ",The Brackwater Herald,2026-03-03");
    assertThat(csv(LedgerTable.APPEARANCE).lines())
        .contains(tarn + "," + ARTICLE + ",e2,the first here that is not shown to be another");
  }

  @Test
  void tablesAreSortedByIdWhateverTheOrderOfAdding() {
    List<Account> accounts = new ArrayList<>();
    for (long seed = 0; seed < 12; seed++) {
      accounts.add(GeneratedAccounts.of(seed));
    }
    accounts.forEach(this::file);
    String tables = csv(LedgerTable.STATEMENT) + csv(LedgerTable.HOP) + csv(LedgerTable.CLAIM);
    try (SqlLedger other = Ledgers.open(folder.resolve("other.db").toString())) {
      accounts.reversed().forEach(account -> other.file(account, "reader 1", alone(account)));
      StringBuilder out = new StringBuilder();
      LedgerTable.STATEMENT.csv(other, tracing(other), out);
      LedgerTable.HOP.csv(other, tracing(other), out);
      LedgerTable.CLAIM.csv(other, tracing(other), out);

      assertThat(out.toString()).isEqualTo(tables);
    }
  }

  @Test
  void parquetHoldsWhatCsvHolds() throws IOException {
    fileDenial();
    for (long seed = 0; seed < 12; seed++) {
      file(GeneratedAccounts.of(seed));
    }

    for (LedgerTable table : LedgerTable.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.parquet(ledger, tracing(ledger), out);
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      table.parquet(ledger, tracing(ledger), again);

      assertThat(asCsv(out.toByteArray())).as(table.name()).isEqualTo(csv(table));
      assertThat(again.toByteArray()).as(table.name()).isEqualTo(out.toByteArray());
    }
  }

  /** A Parquet file's rows as the other form has them. */
  private static String asCsv(byte[] parquet) throws IOException {
    StringBuilder csv = new StringBuilder();
    CsvOutput out = new CsvOutput(csv);
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(parquet)));
        RowReader rows = file.rowReader()) {
      int columns = rows.getFieldCount();
      out.row(IntStream.range(0, columns).mapToObj(rows::getFieldName).toArray());
      while (rows.hasNext()) {
        rows.next();
        out.row(IntStream.range(0, columns).mapToObj(rows::getValue).toArray());
      }
    }
    return csv.toString();
  }

  @Test
  void anAnnotationSelectsWordsAndPlacesInCodePoints() throws IOException {
    String text = "\uD83D\uDE00\uD83D\uDE00 She said “\uD83C\uDF27 again” and left \uD83D\uDE00.";
    int begin = text.indexOf("“");
    Article article =
        Article.of(text, "en", new Publication(null, null, "https://post.example/7", null));
    file(saying(article, new Span(begin, text.indexOf(" and"))));

    assertThat(annotations())
        .singleElement()
        .satisfies(annotation -> {
          assertThat(annotation.at("/id").asText())
              .isEqualTo("urn:hearsay:" + article.id() + "#a1-content");
          assertThat(annotation.at("/body/1/value").asText())
              .isEqualTo("the author: act not known");
          JsonNode target = annotation.at("/target/0");
          assertThat(target.at("/source/id").asText()).isEqualTo("urn:hearsay:" + article.id());
          assertThat(target.at("/source/via").asText()).isEqualTo("https://post.example/7");
          assertThat(target.at("/selector/0").toString())
              .isEqualTo(
                  "{\"type\":\"TextQuoteSelector\",\"exact\":\"“\uD83C\uDF27 again”\","
                      + "\"prefix\":\"\uD83D\uDE00\uD83D\uDE00 She said \","
                      + "\"suffix\":\" and left \uD83D\uDE00.\"}");
          assertThat(target.at("/selector/1").toString())
              .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":12,\"end\":21}");
        });
  }

  @Test
  void selectorsFindTheSameWordsInAnyText() throws IOException {
    for (long seed = 0; seed < 30; seed++) {
      file(GeneratedAccounts.of(seed));
    }
    List<String> texts = new ArrayList<>();
    ledger.eachAccount(account -> texts.add(account.article().text()));

    for (JsonNode annotation : annotations()) {
      for (JsonNode target : annotation.get("target")) {
        String quote =
            target.at("/selector/0/prefix").asText()
                + target.at("/selector/0/exact").asText()
                + target.at("/selector/0/suffix").asText();
        assertThat(texts).anyMatch(text -> text.contains(quote));
        assertThat(target.at("/selector/0/prefix").asText().codePoints().count())
            .isLessThanOrEqualTo(32);
      }
    }
  }

  @Test
  void eachPieceOfAContentIsATarget() throws IOException {
    fileDenial();

    assertThat(annotations())
        .extracting(annotation -> annotation.at("/body/0/value").asText())
        .containsExactly("source", "cue", "content", "source", "cue", "content");
    assertThat(annotations().get(2).get("target")).hasSize(2);
    assertThat(annotations().get(5).at("/body/1/value").asText()).isEqualTo("Ilva Tarn: deny");
  }

  @Test
  void aChainRunsFromTheSpeakerThroughTheCarriersToTheArticle() {
    fileDenial();

    String article = "hearsay:article/" + ARTICLE.replace(":", "_003a");
    assertThat(provenance().replace(article, "X"))
        .isEqualTo(
            """
            document
              prefix hearsay <urn:hearsay:>
              entity(X, [prov:type='hearsay:article'])
              agent(X/outlet/1, [prov:type='prov:Organization', prov:label="The Brackwater Herald"])
              wasAttributedTo(X, X/outlet/1)
              agent(X/e1, [prov:type='prov:Organization', prov:label="The Brackwater Herald"])
              agent(X/e2, [prov:type='prov:Person', prov:label="Ilva Tarn"])
              entity(X/a1, [prov:type='hearsay:statement', prov:value="Ilva Tarn … had resigned", \
            hearsay:act="assert"])
              wasAttributedTo(X/a1, X/e1)
              wasDerivedFrom(X, X/a1)
              entity(X/a2, [prov:type='hearsay:statement', prov:value="“Nothing of it is true,”", \
            hearsay:act="deny"])
              wasAttributedTo(X/a2, X/e2)
              entity(X/a2/via/2, [prov:type='hearsay:relay'])
              agent(X/a2/via/2/carrier, [prov:type='hearsay:unnamed', prov:label="a person"])
              wasAttributedTo(X/a2/via/2, X/a2/via/2/carrier)
              wasDerivedFrom(X/a2/via/2, X/a2)
              entity(X/a2/via/1, [prov:type='hearsay:relay'])
              agent(X/a2/via/1/carrier, [prov:type='hearsay:outlet', prov:label="The Herald"])
              wasAttributedTo(X/a2/via/1, X/a2/via/1/carrier)
              wasDerivedFrom(X/a2/via/1, X/a2/via/2)
              wasDerivedFrom(X, X/a2/via/1)
              wasInfluencedBy(X/a2, X/a1, [prov:type='hearsay:denial'])
              entity(hearsay:claim/CLAIM_0023a1, [prov:type='prov:Collection', \
            prov:type='hearsay:claim'])
              hadMember(hearsay:claim/CLAIM_0023a1, X/a1)
              hadMember(hearsay:claim/CLAIM_0023a1, X/a2)
            endDocument
            """
                .replace("CLAIM", ARTICLE.replace(":", "_003a")));
  }

  @Test
  void aLaterVersionOfAPageIsARevision() {
    Publication place = new Publication(null, null, "https://post.example/2", null);
    Account first = saying("Ten \"boats\" \\ sank.\n", place);
    Account second = saying("Eleven boats sank.", place);
    file(first);
    file(second);

    assertThat(provenance())
        .contains("prov:value=\"Ten \\\"boats\\\" \\\\ sank.\\n\"")
        .containsPattern(
            "wasDerivedFrom\\(hearsay:article/"
                + second.article().id().value().replace(":", "_003a")
                + ", hearsay:article/"
                + first.article().id().value().replace(":", "_003a")
                + ", \\[prov:type='prov:Revision'\\]\\)");
  }
}
