package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;

  @Test
  void theFileAppearsOnlyWhenItIsComplete() throws IOException {
    Path place = Files.writeString(folder.resolve("page.html"), "old");

    try (OutputFile file = OutputFile.at(place)) {
      file.stream().write("new".getBytes(StandardCharsets.UTF_8));
      file.stream().flush();
      assertThat(place).hasContent("old");
      file.complete();
    }

    assertThat(place).hasContent("new");
    assertThat(names()).containsExactly("page.html");
  }

  @Test
  void whatIsIncompleteLeavesNothingBehind() throws IOException {
    try (OutputFile file = OutputFile.at(folder.resolve("page.html"))) {
      file.stream().write('x');
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void aReplacedFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
    Path place = Files.writeString(folder.resolve("page.html"), "old");
    assumeTrue(
        Files.getFileStore(place).supportsFileAttributeView("posix"), "needs POSIX permissions");
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), place);

    try (OutputFile file = OutputFile.at(link)) {
      file.complete();
    }

    assertThat(link).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
        .isEqualTo("rw-rw----");
    assertThat(place).isEmptyFile();
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "needs a POSIX system");

    try (OutputFile file = OutputFile.at(device)) {
      file.stream().write('x');
      file.complete();
    }

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void placesWhereNoFileCanBeAreNamed() {
    Path nowhere = folder.resolve("none/page.html");

    assertThatThrownBy(() -> OutputFile.at(nowhere))
        .hasMessage("can't write to " + nowhere + ": there is no such folder");
    assertThatThrownBy(() -> OutputFile.at(folder))
        .hasMessage("can't write to " + folder + ": it is a folder");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
