package org.hearsay.app.token;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a ledger, in a file beside it that only its owner may read: one JSON object a line.
 * Beside it and not in it, so that a copy or an export of the ledger lets nobody in. Several
 * processes may change it; each sees at once what the others changed.
 */
final class TokenFile {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;

  TokenFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  /**
   * All tokens, in the order of their making.
   *
   * @throws IOException when the file can't be read; names the line that is no token
   */
  List<Token> read() throws IOException {
    List<Token> tokens = new ArrayList<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        tokens.add(token(line, ++number));
      }
    }
    return tokens;
  }

  private Token token(String line, int number) throws IOException {
    try {
      JsonNode json = JSON.readTree(line);
      JsonNode revoked = json.get("revoked");
      return new Token(
          json.required("name").textValue(),
          Role.valueOf(json.required("role").textValue().toUpperCase(Locale.ROOT)),
          json.required("sha256").textValue(),
          Instant.parse(json.required("created").textValue()),
          revoked == null || revoked.isNull() ? null : Instant.parse(revoked.textValue()));
    } catch (JacksonException | RuntimeException e) {
      throw new IOException(
          file + ", line " + number + ": not a token; restore or remove the line");
    }
  }

  /** Replaces the tokens by what is made of them, whole or not at all. */
  void change(UnaryOperator<List<Token>> change) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      Files.createFile(next, permissions(next));
      Files.write(next, change.apply(read()).stream().map(TokenFile::line).toList());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static FileAttribute<?>[] permissions(Path path) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
        : new FileAttribute<?>[0];
  }

  private static String line(Token token) {
    return JSON.createObjectNode()
        .put("name", token.name())
        .put("role", token.role().name().toLowerCase(Locale.ROOT))
        .put("sha256", token.sha256())
        .put("created", token.created().toString())
        .put("revoked", inWords(token.revoked()))
        .toString();
  }

  private static @Nullable String inWords(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
