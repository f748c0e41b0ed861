package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedgersTest {
  private static final Path HOME = Path.of("/home/ilva");

  @Test
  void theLedgerLiesWhereTheSystemKeepsData() {
    assertThat(Ledgers.defaultPlace("Linux", HOME, null))
        .isEqualTo(Path.of("/home/ilva/.local/share/hearsay/ledger.db"));
    assertThat(Ledgers.defaultPlace("Mac OS X", HOME, null))
        .isEqualTo(Path.of("/home/ilva/Library/Application Support/Hearsay/ledger.db"));
  }

  @Test
  void theUserMayNameAnotherFolderForData() {
    assertThat(Ledgers.defaultPlace("Linux", HOME, "/data"))
        .isEqualTo(Path.of("/data/hearsay/ledger.db"));
    assertThat(Ledgers.defaultPlace("Linux", HOME, "data"))
        .isEqualTo(Path.of("/home/ilva/.local/share/hearsay/ledger.db"));
    assertThat(Ledgers.defaultPlace("Linux", HOME, ""))
        .isEqualTo(Path.of("/home/ilva/.local/share/hearsay/ledger.db"));
  }
}
