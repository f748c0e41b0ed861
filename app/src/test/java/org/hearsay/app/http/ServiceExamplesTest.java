package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the service does what it says. */
class ServiceExamplesTest {
  @TempDir private Path folder;

  @Test
  void everyCurlOfTheReadmeIsAnswered() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
    String readme = Files.readString(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf("## In a browser, and as a service"));
    List<String> commands =
        section
            .substring(0, section.indexOf("\n## "))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(commands).hasSizeGreaterThan(3);
    try (Served served = Served.in(folder)) {
      for (String command : commands) {
        String here = command.replace("localhost:8080", "127.0.0.1:" + served.port());
        Process process =
            new ProcessBuilder(
                    "bash", "-c", here.replaceFirst("^curl", "curl -sS --fail-with-body"))
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(command + "\n" + out).isZero();
        assertThat(out).as(command).isNotBlank();
      }
    }
  }
}
