package org.hearsay.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.article.ArticleId;
import org.hearsay.ledger.Ledgers;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.junit.jupiter.api.Test;

/** A process that is killed at any moment loses nothing that it was told is kept. */
class KillContractTest extends EveryStoreTest {
  private static final int KILLS = 4;

  private final Random random = new Random();

  @Test
  void whatWasAcknowledgedIsThereOnceAndNothingIsHalf() throws Exception {
    String place = newPlace();
    Set<ArticleId> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> lines = fileUntilKilled(place, "Kill " + kill + " boat");
      lines.forEach(line -> acknowledged.add(FilingForever.account(line).article().id()));

      try (SqlLedger reopened = Ledgers.open(place)) {
        List<ArticleId> held = reopened.articles();
        assertThat(held).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(held.size()).isBetween(acknowledged.size(), acknowledged.size() + kill + 1);
        reopened.eachAccount(account -> isWhole(account, reopened));
        assertThat(reopened.claims()).hasSize(held.size() * 40);
      }
    }
  }

  private static void isWhole(Account account, SqlLedger ledger) {
    String firstLine = account.article().text().lines().findFirst().orElseThrow();
    assertThat(account).isEqualTo(FilingForever.account(firstLine));
    assertThat(ledger.unplaced(account)).isEmpty();
    assertThat(account.statements()).extracting(Statement::id).hasSize(40);
  }

  /** The lines that a process of its own wrote until it was killed, at a moment left to chance. */
  private List<String> fileUntilKilled(String place, String word)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FilingForever.class.getName(),
                place,
                word)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(UTF_8)) {
      int enough = 1 + random.nextInt(30);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (lines.size() == enough) {
          process.toHandle().destroyForcibly(); // SIGKILL; what was written before is still read
        }
      }
    }
    process.waitFor();
    assertThat(lines).isNotEmpty();
    return lines;
  }
}
