package org.hearsay.app.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  @TempDir private Path folder;
  private Path file;
  private Tokens tokens;

  @BeforeEach
  void open() {
    file = folder.resolve("story.db.tokens");
    tokens = new Tokens(file);
  }

  @Test
  void aTokenTellsWhoseItIsAndWhatItAllows() throws IOException {
    String secret = tokens.create("Ada Brandt", Role.EDITOR);

    assertThat(tokens.of(secret))
        .hasValueSatisfying(token -> {
          assertThat(token.name()).isEqualTo("Ada Brandt");
          assertThat(token.role()).isEqualTo(Role.EDITOR);
        });
    assertThat(tokens.of(secret + "x")).isEmpty();
    assertThat(tokens.of("")).isEmpty();
  }

  @Test
  void theFileHoldsNoTokenAndOnlyItsOwnerMayReadIt() throws IOException {
    String secret = tokens.create("Ada Brandt", Role.READER);

    assertThat(file).content().doesNotContain(secret.substring(4)).contains("Ada Brandt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aTokenHas256RandomBits() throws IOException {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      secrets.add(tokens.create("n" + i, Role.READER));
    }

    assertThat(secrets).hasSize(20).allMatch(secret -> secret.matches("hsy_[A-Za-z0-9_-]{43}"));
  }

  @Test
  void whatOneProcessRevokesAnotherRefusesAtOnce() throws IOException {
    String secret = tokens.create("Ada Brandt", Role.ADMIN);
    Tokens other = new Tokens(file);
    assertThat(other.of(secret)).isPresent();

    assertThat(tokens.revoke("Ada Brandt")).isTrue();

    assertThat(other.of(secret)).isEmpty();
    assertThat(other.any()).isFalse();
    assertThat(other.all()).hasSize(1);
    assertThat(tokens.revoke("Ada Brandt")).isFalse();
  }

  @Test
  void aNameHasOneTokenAtATime() throws IOException {
    tokens.create("Ada Brandt", Role.READER);

    assertThatThrownBy(() -> tokens.create("Ada Brandt", Role.ADMIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("revoke");
    tokens.revoke("Ada Brandt");
    assertThat(tokens.create("Ada Brandt", Role.ADMIN)).isNotEmpty();
  }

  @Test
  void aNameCannotBreakTheLinesOfTheAudit() {
    assertThatThrownBy(() -> tokens.create("Ada\n{\"who\":\"Eve\"}", Role.READER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDamagedFileLetsNobodyInAndSaysWhichLineIsWrong() throws IOException {
    String secret = tokens.create("Ada Brandt", Role.READER);
    Files.writeString(file, Files.readString(file) + "rubbish\n");

    assertThatThrownBy(() -> tokens.of(secret))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }
}
