package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void coloursAreForTerminalsUnlessTheEnvironmentSaysOtherwise() {
    assertThat(console(true, Map.of()).colours()).isTrue();
    assertThat(console(false, Map.of()).colours()).isFalse();
    assertThat(console(true, Map.of("NO_COLOR", "1")).colours()).isFalse();
    assertThat(console(true, Map.of("NO_COLOR", "")).colours()).isTrue();
    assertThat(console(true, Map.of("TERM", "dumb")).colours()).isFalse();
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "1")).colours()).isTrue();
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "0")).colours()).isFalse();
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")).colours()).isFalse();
  }

  @Test
  void theWidthIsThatOfColumnsWithinWhatCanBeRead() {
    assertThat(console(false, Map.of()).width()).isEqualTo(80);
    assertThat(console(false, Map.of("COLUMNS", "64")).width()).isEqualTo(64);
    assertThat(console(false, Map.of("COLUMNS", "5")).width()).isEqualTo(30);
    assertThat(console(false, Map.of("COLUMNS", "500")).width()).isEqualTo(100);
    assertThat(console(false, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }

  private static Console console(boolean onTerminal, Map<String, String> environment) {
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        err,
        onTerminal,
        false,
        environment);
  }
}
