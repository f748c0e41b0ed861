package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The story that the project began with, against what a careful reader takes from it. */
class WorkedExampleTest {
  private static final Path FOLDER = Path.of("../../shared/worked-example");
  private static final int LEAST_FOUND = 17;
  private static final int LEAST_RIGHT = 16;

  @Test
  void mostStatementsAreFoundAndToldRight() throws IOException {
    assumeTrue(Files.exists(FOLDER), "needs the worked example, which is not in the repository");
    JsonMapper json = new JsonMapper();
    JsonNode expected = json.readTree(Files.readString(FOLDER.resolve("expected.json")));
    CommandRun run =
        CommandRun.of(
            "read",
            "--format",
            "json",
            "--published",
            expected.get("published").asText(),
            FOLDER.resolve("article.txt").toString());
    JsonNode found = json.readTree(run.out()).get("attributions");

    Map<String, Integer> right = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (JsonNode wanted : expected.get("attributions")) {
      int match = match(wanted, found, taken);
      if (match >= 0) {
        taken.add(match);
        right.merge("found", 1, Integer::sum);
        for (String field : List.of("speaker", "kind", "act", "via", "quotation")) {
          boolean same = told(wanted, field).equals(told(found.get(match), field));
          right.merge(field, same ? 1 : 0, Integer::sum);
        }
      }
    }

    assertThat(right.get("found")).as("found: %s", right).isGreaterThanOrEqualTo(LEAST_FOUND);
    assertThat(right.values()).as("right: %s", right).allMatch(n -> n >= LEAST_RIGHT);
  }

  private static String told(JsonNode statement, String field) {
    JsonNode value = statement.get(field);
    if (field.equals("via")) {
      return value.findValuesAsText("name").toString();
    }
    return value.isObject() ? value.get("name").asText() : value.asText();
  }

  /** The one not taken yet whose content shares most code units, at least half of all. */
  private static int match(JsonNode wanted, JsonNode found, Set<Integer> taken) {
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < found.size(); i++) {
      BitSet both = units(wanted);
      both.and(units(found.get(i)));
      BitSet either = units(wanted);
      either.or(units(found.get(i)));
      double alike = (double) both.cardinality() / either.cardinality();
      if (!taken.contains(i) && alike >= most) {
        most = alike;
        best = i;
      }
    }
    return best;
  }

  private static BitSet units(JsonNode attribution) {
    BitSet units = new BitSet();
    for (JsonNode span : attribution.get("content")) {
      units.set(span.get("begin").asInt(), span.get("end").asInt());
    }
    return units;
  }
}
