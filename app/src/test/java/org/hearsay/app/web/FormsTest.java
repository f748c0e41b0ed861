package org.hearsay.app.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.http.Served.encoded;
import static org.hearsay.app.http.Served.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.http.Served;
import org.hearsay.article.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that are sent as browsers send them, and what the ledger then has of them. */
class FormsTest {
  private static final String STORY =
      "The mayor of Harrow Bay, Ilva Brandt, said on Monday that the ferry would run again in May.";
  private static final String STATEMENT =
      "/articles/" + ArticleId.of(STORY).value() + "/statements/a1/";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void add() throws Exception {
    served = Served.in(folder);
    served.post("/api/v1/articles", "text/plain", STORY);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private HttpResponse<String> send(String action, Map<String, String> fields) throws Exception {
    Matcher csrf = CSRF.matcher(served.get(STATEMENT + "correct").body());
    assertThat(csrf.find()).isTrue();
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(joining("&"));
    return served.post(
        STATEMENT + action,
        "application/x-www-form-urlencoded",
        "csrf=" + encoded(csrf.group(1)) + "&" + form);
  }

  private int corrections() throws IOException, InterruptedException {
    return json(served.get("/api/v1/corrections")).path("corrections").size();
  }

  @Test
  void aGradeGoesToTheSourceThatTheFormShowed() throws Exception {
    assertThat(served.get(STATEMENT + "correct").body())
        .contains("name=\"source\" value=\"Ilva Brandt\"");

    var graded = send("reliability", Map.of("reliability", "B", "source", "Ilva Brandt"));

    assertThat(graded.statusCode()).as(graded.body()).isEqualTo(303);
    assertThat(corrections()).isEqualTo(1);
  }

  @Test
  void aGradeIsRefusedWhereTheSourceIsAnotherThanTheFormShowed() throws Exception {
    var refused = send("reliability", Map.of("reliability", "B", "source", "Ada Dorn"));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("was for “Ada Dorn”", "is “Ilva Brandt” by now");
    assertThat(corrections()).isZero();
  }

  @Test
  void nothingOfAFormIsKeptWhereTheLedgerFailsAtItsSecondChange() throws Exception {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("story.db"));
        Statement failing = database.createStatement()) {
      failing.execute(
          "create trigger failing before insert on correction when new.kind = 'classify'"
              + " begin select raise(abort, 'no more room'); end");
    }
    int content = STORY.indexOf("the ferry");
    String words = content + "-" + (STORY.length() - 1);
    Map<String, String> speakerAndKind =
        Map.of("content", words, "speaker", "Ada Dorn", "kind", "organisation");

    var failed = send("correct", speakerAndKind);

    assertThat(failed.statusCode()).isBetween(500, 503);
    assertThat(failed.body()).contains("Nothing was changed");
    assertThat(corrections()).isZero();
  }

  @Test
  void aFormThatIsNotEncodedAsFormsAreIsRefused() throws Exception {
    var refused =
        served.post(STATEMENT + "correct", "application/x-www-form-urlencoded", "csrf=%zz");

    assertThat(refused.statusCode()).isEqualTo(400);
  }
}
