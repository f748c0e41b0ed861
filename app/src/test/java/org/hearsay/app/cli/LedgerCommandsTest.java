package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.claim.TellingWords;
import org.hearsay.search.StatementIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a ledger of the samples, with the shipped models. */
class LedgerCommandsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SAMPLES = "../samples";
  private static final String QUESTION = "Has Oren Maskell offered to resign?";

  @TempDir private static Path folder;

  private static String ledger = "";
  private static CommandRun added = new CommandRun(1, "", "");

  @BeforeAll
  static void addSamples() {
    ledger = folder.resolve("story.db").toString();
    added = CommandRun.of("add", SAMPLES, "--ledger", ledger);
  }

  private static List<JsonNode> lines(String... arguments) throws IOException {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().map(LedgerCommandsTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyArticleIsAddedOnce() {
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.err()).contains("added 12, known already 0, changed 0, rejected 0");

    assertThat(CommandRun.of("add", SAMPLES, "--ledger", ledger).err())
        .contains("added 0, known already 12, changed 0, rejected 0");
  }

  @Test
  void whatCannotBeReadIsCountedAndTheRestIsAdded() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    CommandRun run = CommandRun.of("add", empty.toString(), SAMPLES, "--ledger", ledger);

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("the file is empty").contains("known already 12");
  }

  @Test
  void besideAnotherThatAddsNothingIsKeptAndItIsSaidWhatToDo() throws IOException {
    String place = folder.resolve("shared.db").toString();
    String text =
        "The mayor of Harrow Bay, Ilva Brandt, said on Monday that the ferry would run again.";
    Path article = Files.writeString(folder.resolve("ferry.txt"), text);

    try (OpenLedger other = OpenLedger.at(place)) {
      CommandRun beside = CommandRun.of("add", article.toString(), "--ledger", place);

      assertThat(beside.code()).isOne();
      assertThat(beside.err()).contains("another process adds to this ledger");
      assertThat(other.ledger().articles()).isEmpty();
    }
    assertThat(CommandRun.of("add", article.toString(), "--ledger", place).err())
        .contains("added 1");
  }

  @Test
  void reprintsOfOneDispatchMakeOneClaimWithOneOriginAtLeast() throws IOException {
    JsonNode claim =
        lines(
                "claims",
                "Maskell offered to resign after a dispute",
                "--ledger",
                ledger,
                "--format",
                "json")
            .getFirst();

    List<JsonNode> trace =
        lines("trace", claim.get("id").asText(), "--ledger", ledger, "--format", "json");

    assertThat(trace).hasSize(1);
    assertThat(trace.getFirst().toString())
        .contains("Halwire", "Lissomar Evening Post", "Teverin Gazette", "copied");
  }

  @Test
  void filtersNarrowTheList() throws IOException {
    int all = claims().size();

    assertThat(claims("--denied"))
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> claim.at("/denying/statements").asInt() > 0);
    assertThat(claims("--single-source"))
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> claim.at("/asserting/at_most").asInt() == 1);
    assertThat(claims("--unnamed-only"))
        .hasSizeBetween(1, all - 1)
        .noneMatch(claim -> claim.get("state").asText().startsWith("asserted by 1 origin, Bram"));
    assertThat(claims("--speaker", "tilloway"))
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> traced(claim).contains("Bram Tilloway"));
    assertThat(claims("--outlet", "kontor"))
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> traced(claim).contains("Kontor"));
    assertThat(claims("--since", "2026-03-08")).hasSizeBetween(1, all - 1);
    assertThat(claims("--since", "2026-03-09")).isEmpty();
    assertThat(claims("--until", "2026-03-04")).hasSizeBetween(1, all - 1);
    assertThat(claims("--since", "2026-03-05", "--until", "2026-03-05"))
        .hasSizeBetween(1, all - 1)
        .allMatch(claim -> traced(claim).contains("\"day\":\"2026-03-05\""));
    assertThat(claims("--until", "2026-03-08")).hasSize(all);
  }

  @Test
  void noDayIsBothBeforeAndBehindAnother() {
    CommandRun run =
        CommandRun.of(
            "claims", "--since", "2026-03-05", "--until", "2026-03-04", "--ledger", ledger);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--until 2026-03-04 is before --since 2026-03-05.");
  }

  @Test
  void headlinesAreKeptApartFromWhatTheirArticlesTell() throws IOException {
    JsonNode claim = claims("Maskell offered to resign after a dispute").getFirst();
    Map<String, String> headlines = new TreeMap<>();
    Set<String> inHeadlines = new TreeSet<>();
    for (JsonNode told : JSON.readTree(traced(claim)).get("statements")) {
      JsonNode article = told.get("article");
      headlines.put(
          article.get("outlet").asText() + ": " + article.get("title").asText(),
          article.at("/headline/stance").asText("does not tell it"));
      if (told.get("in_headline").asBoolean()) {
        inHeadlines.add(article.get("outlet").asText());
      }
    }

    assertThat(headlines)
        .containsEntry(
            "Halwire: Halvonian Trade Minister Offered to Quit, Newspaper Says", "asserts")
        .containsEntry(
            "The Marresk Courier: Trade Minister Offered to Resign Over Port Lease", "asserts")
        .containsEntry(
            "Halwire: Halvonian Government Denies That Trade Minister Has Offered to Resign",
            "denies")
        .containsEntry("Teverin Gazette: Maskell on His Way Out", "does not tell it")
        .containsEntry("Kontor: Maskell’s Absence Was Arranged in January", "does not tell it");
    assertThat(inHeadlines).contains("Halwire").doesNotContain("Kontor");
  }

  private static List<JsonNode> claims(String... filters) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("claims", "--most", "1000", "--ledger", ledger, "--format", "json"));
    arguments.addAll(List.of(filters));
    return lines(arguments.toArray(String[]::new));
  }

  private static String traced(JsonNode claim) {
    return CommandRun.of("trace", claim.get("id").asText(), "--ledger", ledger, "--format", "json")
        .out();
  }

  @Test
  void anEmptyLedgerSaysHowToFillIt() {
    String empty = folder.resolve("empty.db").toString();

    assertThat(CommandRun.of("claims", "--ledger", empty).err())
        .contains("the ledger is empty; ./hearsay add");
    assertThat(CommandRun.of("trace", "c000000000000", "--ledger", empty).code()).isOne();
    assertThat(CommandRun.of("export", "--ledger", empty).code()).isZero();
  }

  @Test
  void aDossierQuotesNothingButTheArticlesWords() throws IOException {
    String dossier =
        lines("dossier", QUESTION, "--ledger", ledger, "--format", "json").getFirst().toString();

    assertThat(dossier).contains("supports", "contradicts", "Bram Tilloway");
  }

  /** docs/dossier.txt, of which the README shows the begin. */
  @Test
  void theReadmesSecondExamplePrintsWhatIsKept() throws IOException {
    assertThat(CommandRun.of("dossier", QUESTION, "--ledger", ledger).out())
        .isEqualTo(Files.readString(Path.of("../docs/dossier.txt")));
  }

  @Test
  void withNothingFoundADossierSaysSo() {
    CommandRun run =
        CommandRun.of("dossier", "zzyzx qwertz", "--ledger", folder.resolve("none.db").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsIgnoringCase("nothing");
  }

  @Test
  void anUnknownClaimIsAClearError() {
    CommandRun run = CommandRun.of("trace", "c000000000000", "--ledger", ledger);

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("c000000000000", "./hearsay claims");
  }

  @Test
  void whatIsExportedIsImportedTheSame() throws IOException {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");
    String copy = folder.resolve("copy.db").toString();

    CommandRun.of("export", "--ledger", ledger, "--output", first.toString());
    CommandRun imported = CommandRun.of("import", "--ledger", copy, first.toString());
    CommandRun.of("export", "--ledger", copy, "--output", second.toString());

    assertThat(imported.err()).contains("12 articles imported");
    assertThat(second).hasSameTextualContentAs(first);
    assertThat(lines("claims", "resignation", "--ledger", copy, "--format", "json")).isNotEmpty();
  }

  @Test
  void aQuestionInOtherWordsThanAStatementsFindsIt() {
    String statement = "recovering from an eye operation";
    String question = "Was there surgery?";
    assertThat(TellingWords.of(question)).doesNotContainAnyElementsOf(TellingWords.of(statement));

    assertThat(CommandRun.of("claims", "surgery", "--ledger", ledger).out()).contains(statement);
    assertThat(CommandRun.of("dossier", question, "--ledger", ledger).out()).contains(statement);
  }

  @Test
  void theIndexCanBeMadeAnewAndAnswersTheSame() {
    String before = CommandRun.of("claims", "surgery", "--ledger", ledger).out();

    assertThat(CommandRun.of("reindex", "--ledger", ledger).err()).contains("statements indexed");

    assertThat(CommandRun.of("claims", "surgery", "--ledger", ledger).out()).isEqualTo(before);
  }

  @Test
  void anIndexOfAnotherFormIsMadeAnewWhenTheLedgerIsOpened() throws IOException {
    String copy = folder.resolve("outdated.db").toString();
    Path lines = folder.resolve("outdated.jsonl");
    CommandRun.of("export", "--ledger", ledger, "--output", lines.toString());
    CommandRun.of("import", "--ledger", copy, lines.toString());
    Files.move(Path.of(copy + ".index"), folder.resolve("put-away.index"));
    try (StatementIndex withoutVectors = StatementIndex.open(Path.of(copy + ".index"))) {
      withoutVectors.commit();
    }

    assertThat(CommandRun.of("claims", "surgery", "--ledger", copy).out())
        .contains("recovering from an eye operation");
  }
}
