package org.hearsay.app.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a ledger. Made and revoked by one process, they hold for all others at once.
 * Safe for several threads.
 */
public final class Tokens {
  private static final String NAMES = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}";

  private final TokenFile file;
  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable State seen;
  private List<Token> known = List.of();

  /** By which a change of the file is noticed. */
  private record State(Instant modified, long size, @Nullable Object key) {}

  /**
   * @param file where they are kept; need not exist
   */
  public Tokens(Path file) {
    this.file = new TokenFile(file);
  }

  /** Where they are kept. */
  public Path path() {
    return file.path();
  }

  /**
   * Makes a token; it is never shown again.
   *
   * @throws IllegalArgumentException when the name is not one, or has a token that holds
   * @throws IOException when it can't be kept
   */
  public String create(String name, Role role) throws IOException {
    if (!name.matches(NAMES)) {
      throw new IllegalArgumentException(
          "a name has up to 64 letters, digits, spaces, and any of . _ @ -");
    }
    String secret = Secret.random();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    file.change(tokens -> {
      if (tokens.stream().anyMatch(token -> token.holds() && token.name().equals(name))) {
        throw new IllegalArgumentException(
            name
                + " has a token already; revoke it first: ./hearsay token revoke \""
                + name
                + "\"");
      }
      List<Token> more = new ArrayList<>(tokens);
      more.add(new Token(name, role, Secret.hash(secret), now, null));
      return more;
    });
    return secret;
  }

  /**
   * Ends the token of this name; false where none holds.
   *
   * @throws IOException when that can't be kept
   */
  public boolean revoke(String name) throws IOException {
    if (all().stream().noneMatch(token -> token.holds() && token.name().equals(name))) {
      return false;
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    file.change(tokens -> tokens.stream().map(token -> revoked(token, name, now)).toList());
    return true;
  }

  private static Token revoked(Token token, String name, Instant now) {
    return token.holds() && token.name().equals(name)
        ? new Token(token.name(), token.role(), token.sha256(), token.created(), now)
        : token;
  }

  /**
   * All that were made, those revoked too.
   *
   * @throws IOException when the file can't be read
   */
  public List<Token> all() throws IOException {
    reading.lock();
    try {
      State now = state();
      if (now == null || !now.equals(seen)) {
        known = file.read();
        seen = now;
      }
      return known;
    } finally {
      reading.unlock();
    }
  }

  private @Nullable State state() throws IOException {
    if (!Files.exists(file.path())) {
      return null;
    }
    BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
    return new State(now.lastModifiedTime().toInstant(), now.size(), now.fileKey());
  }

  /** Whether anybody has one that holds. */
  public boolean any() throws IOException {
    return all().stream().anyMatch(Token::holds);
  }

  /**
   * The token that holds and is this one. The time it takes tells nothing of how near a wrong one
   * came.
   */
  public Optional<Token> of(String secret) throws IOException {
    byte[] given = bytes(Secret.hash(secret));
    Token found = null;
    for (Token token : all()) {
      if (MessageDigest.isEqual(given, bytes(token.sha256())) && token.holds()) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] bytes(String hash) {
    return hash.getBytes(StandardCharsets.US_ASCII);
  }
}
