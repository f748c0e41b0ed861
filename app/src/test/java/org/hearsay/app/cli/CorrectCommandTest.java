package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.prose.DayWords;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;
import org.hearsay.intake.gold.GoldLabels;
import org.hearsay.source.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person sets right what the shipped models made of a sample. */
class CorrectCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SAMPLE =
      "../samples/dispatches/2026-03-05_halwire_government-denies.txt";

  @TempDir private static Path folder;
  private static int ledgers;

  private String ledger = "";

  @BeforeEach
  void openACopy() {
    Path lines = folder.resolve("sample.jsonl");
    if (!lines.toFile().exists()) {
      String first = folder.resolve("first.db").toString();
      CommandRun.of("add", SAMPLE, "--ledger", first);
      CommandRun.of("export", "--ledger", first, "--output", lines.toString());
    }
    ledger = folder.resolve("ledger-" + ++ledgers + ".db").toString();
    CommandRun.of("import", "--ledger", ledger, lines.toString());
  }

  private CommandRun correct(String... arguments) {
    String[] all = new String[arguments.length + 5];
    all[0] = "correct";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    List<String> rest = List.of("--by", "A. Editor", "--ledger", ledger);
    for (int i = 0; i < rest.size(); i++) {
      all[arguments.length + 1 + i] = rest.get(i);
    }
    return CommandRun.of(all);
  }

  private List<JsonNode> lines(String... arguments) throws IOException {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private List<JsonNode> claims() throws IOException {
    return lines("claims", "--most", "100", "--ledger", ledger, "--format", "json");
  }

  private JsonNode trace(String claim) throws IOException {
    return lines("trace", claim, "--ledger", ledger, "--format", "json").getFirst();
  }

  /** The claim that a spokesman makes of a letter, and the name that people call its statement. */
  private JsonNode letter() throws IOException {
    return trace(
        claims().stream()
            .filter(claim -> claim.at("/wording").toString().contains("There is no letter"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText());
  }

  private static String brief(JsonNode statement) {
    return statement.get("id").asText().replaceFirst("sha256:(.{12}).*#", "$1#");
  }

  @Test
  void traceNamesStatementsByWhatCorrectTakes() throws IOException {
    JsonNode letter = letter();

    assertThat(CommandRun.of("trace", letter.at("/claim/id").asText(), "--ledger", ledger).out())
        .containsPattern("statement\\s+" + brief(letter.at("/statements/0")));
  }

  @Test
  void whatWasReadOfAStatementIsSetRight() throws IOException {
    String statement = brief(letter().at("/statements/0"));

    assertThat(correct("act", statement, "deny").code()).isZero();
    assertThat(correct("kind", statement, "organisation").code()).isZero();
    assertThat(correct("speaker", statement, "Press Office", "--as", "organisation").out())
        .contains("by A. Editor: statement " + statement + ": its speaker is Press Office");
    assertThat(correct("spans", statement, "--cue", "none").code()).isZero();

    JsonNode corrected = letter().at("/statements/0");
    assertThat(corrected.get("act").asText()).isEqualTo("deny");
    assertThat(corrected.get("kind").asText()).isEqualTo("organisation");
    assertThat(corrected.at("/speaker/name").asText()).isEqualTo("Press Office");
    assertThat(corrected.get("cue")).isEmpty();
    assertThat(corrected.get("content")).isNotEmpty();
    assertThat(CommandRun.of("claims", "Press Office", "--ledger", ledger).out())
        .as("found by its new speaker")
        .contains("There is no letter");
  }

  @Test
  void claimsAreMergedNamedWordedAndSplit() throws IOException {
    int before = claims().size();
    JsonNode letter = letter();
    String into = letter.at("/claim/id").asText();
    JsonNode other =
        claims().stream()
            .filter(it -> !it.get("id").asText().equals(into))
            .findFirst()
            .orElseThrow();
    String moved = brief(trace(other.get("id").asText()).at("/statements/0"));

    assertThat(correct("merge", other.get("id").asText(), into).code()).isZero();
    assertThat(correct("name", into, "whether there is a letter").code()).isZero();
    assertThat(correct("word", moved).code()).isZero();

    assertThat(claims()).hasSize(before - 1);
    JsonNode merged = trace(other.get("id").asText());
    assertThat(merged.at("/claim/id").asText()).isEqualTo(into);
    assertThat(merged.at("/claim/name").asText()).isEqualTo("whether there is a letter");
    assertThat(merged.at("/claim/wording/statement").asText()).endsWith(moved.substring(12));

    assertThat(correct("move", moved, into, "--denies").code()).isZero();
    assertThat(trace(into).at("/claim/denying/statements").asInt()).isPositive();
    assertThat(correct("split", moved).code()).isZero();
    assertThat(claims()).hasSize(before);
  }

  @Test
  void gradesAreShownWithWhatIsGraded() throws IOException {
    JsonNode letter = letter();
    String statement = brief(letter.at("/statements/0"));
    String claim = letter.at("/claim/id").asText();

    assertThat(correct("reliability", "bram tilloway", "C").code()).isZero();
    assertThat(correct("credibility", statement, "4").code()).isZero();

    JsonNode grading = trace(claim).at("/statements/0/grading");
    assertThat(grading.get("source").asText()).isEqualTo("Bram Tilloway");
    assertThat(grading.get("reliability").asText()).isEqualTo("C");
    assertThat(grading.get("credibility").asInt()).isEqualTo(4);
    assertThat(grading.at("/credibility_by/author").asText()).isEqualTo("A. Editor");
    assertThat(grading.at("/reliability_by/made").asText()).matches("\\d{4}-.*Z");
    String given = ", by A. Editor on " + DayWords.briefly(Instant.now());
    String grades =
        "(Bram Tilloway graded C, fairly reliable%s; the statement graded 4, doubtful%s)"
            .formatted(given, given);
    assertThat(words(CommandRun.of("trace", claim, "--ledger", ledger).out())).contains(grades);
    assertThat(words(CommandRun.of("dossier", claim, "--ledger", ledger).out())).contains(grades);
    assertThat(CommandRun.of("trace", claim, "--ledger", ledger, "--format", "html").out())
        .contains(grades.substring(1, grades.length() - 1));
  }

  /** However the lines were broken, and whatever stands before them. */
  private static String words(String text) {
    return text.replaceAll("[\\s│]+", " ");
  }

  @Test
  void whatPeopleSetRightIsListedAndSurvivesExportAndImport() throws IOException {
    String statement = brief(letter().at("/statements/0"));
    correct("act", statement, "hedge");
    correct("reliability", "Halwire", "A");
    Path exported = folder.resolve("corrected-" + ledgers + ".jsonl");
    String copy = folder.resolve("copy-" + ledgers + ".db").toString();
    CommandRun.of("export", "--ledger", ledger, "--output", exported.toString());
    CommandRun.of("import", "--ledger", copy, exported.toString());

    String list = CommandRun.of("correct", "list", "--ledger", copy).out();

    assertThat(list.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("1 ")
        .endsWith(" A. Editor: statement " + statement + ": its act is hedge");
    assertThat(list).contains("source Halwire graded A, completely reliable");
    JsonNode change =
        lines("correct", "list", "--ledger", copy, "--format", "json").getFirst().get("change");
    assertThat(change.get("kind").asText()).isEqualTo("interpret");
    assertThat(change.get("act").asText()).isEqualTo("hedge");
  }

  @Test
  void whatPeopleSetRightHoldsWhenTheArticlesAreReadAgain() throws IOException {
    String statement = brief(letter().at("/statements/0"));
    correct("act", statement, "hedge");
    List<JsonNode> before = claims();

    CommandRun again = CommandRun.of("reread", "--all", "--ledger", ledger);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("statements new 0, gone 0");
    assertThat(claims()).isEqualTo(before);
    assertThat(letter().at("/statements/0/act").asText()).isEqualTo("hedge");
  }

  @Test
  void whatPeopleSetRightIsTrainingData() throws IOException {
    JsonNode statement = letter().at("/statements/0");
    String local = statement.get("id").asText().replaceFirst(".*#", "");
    correct("act", brief(statement), "will");
    correct("spans", brief(statement), "--source", "none");

    Path gold = folder.resolve("gold-" + ledgers + ".jsonl");
    Path labels = folder.resolve("labels-" + ledgers + ".jsonl");
    CommandRun.of("export", "--ledger", ledger, "--format", "gold", "-o", gold.toString());
    CommandRun.of("export", "--ledger", ledger, "--format", "labels", "-o", labels.toString());

    GoldArticle article = GoldCorpus.read(gold).articles().getFirst();
    int marked = article.attributionIds().indexOf(local);
    assertThat(article.attributions().get(marked).source()).isEmpty();
    assertThat(article.attributions()).hasSizeGreaterThan(5);
    assertThat(GoldLabels.read(labels).byArticle().get(article.id()).get(local))
        .satisfies(label -> {
          assertThat(label.act()).isEqualTo(Act.WILL);
          assertThat(label.speaker()).isEqualTo("Bram Tilloway");
        });
    CommandRun scored = CommandRun.of("evaluate", gold.toString(), "--labels", labels.toString());
    assertThat(scored.code()).as(scored.err()).isZero();
  }

  @Test
  void whatPeopleJoinAndSetApartIsPairsToTrainWith() throws IOException {
    JsonNode letter = letter();
    String into = letter.at("/claim/id").asText();
    List<String> others =
        claims().stream().map(it -> it.get("id").asText()).filter(it -> !it.equals(into)).toList();
    correct("merge", others.get(0), into);
    String moved = brief(trace(others.get(1)).at("/statements/0"));
    correct("move", moved, into);
    correct("split", moved);

    List<JsonNode> pairs = lines("export", "--ledger", ledger, "--format", "pairs");

    assertThat(pairs)
        .hasSize(2)
        .allSatisfy(pair -> {
          assertThat(pair.at("/a/article").asText()).startsWith("sha256:");
          assertThat(pair.at("/b/content/0")).hasSize(2);
        });
    assertThat(pairs.get(0).get("label").asText()).isIn("same", "contradicts");
    assertThat(pairs.get(1).get("label").asText()).isEqualTo("related");
  }

  @Test
  void whatCannotBeDoneIsSaidAndChangesNothing() throws IOException {
    String statement = brief(letter().at("/statements/0"));

    assertThat(correct("act", "ffff00000000#a1", "deny").err())
        .contains("the ledger has no article ffff00000000");
    assertThat(correct("act", statement.replaceFirst("#.*", "#a99"), "deny").err())
        .contains("has no statement");
    assertThat(correct("act", "a4", "deny").err()).contains("are named as in 3f2a90c1d4e5#a2");
    assertThat(correct("merge", "c000000000000", "c000000000001").err())
        .contains("there is no claim c000000000000");
    assertThat(correct("credibility", statement, "7").err()).contains("those are 1 to 6");
    assertThat(correct("spans", statement, "--content", "1-999999").err()).contains("lies outside");
    assertThat(correct("act", statement, "sing").code()).isEqualTo(2);
    assertThat(correct("spans", statement, "--content", "9-3").code()).isEqualTo(2);

    assertThat(CommandRun.of("correct", "list", "--ledger", ledger).out()).isEmpty();
  }
}
