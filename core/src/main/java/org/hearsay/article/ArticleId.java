package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What an article is known by: the SHA-256 hash of its text in UTF-8, written {@code sha256:} and
 * 64 lower-case hexadecimal digits. Two articles have the same id exactly when they have the same
 * text.
 *
 * @param value the id as it stands in JSON
 */
public record ArticleId(String value) {
  private static final String PREFIX = "sha256:";
  private static final int DIGITS = 64;

  /**
   * @throws IllegalArgumentException when {@code value} is not of the form above
   */
  public ArticleId {
    if (!isId(value)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id that a text gives; empty where the text is none. */
  public static Optional<ArticleId> read(String text) {
    return isId(text) ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  private static boolean isId(String text) {
    return text.length() == PREFIX.length() + DIGITS
        && text.startsWith(PREFIX)
        && text.chars().skip(PREFIX.length()).allMatch(ArticleId::isDigit);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
  }

  /**
   * The id of an article with this text. A lone surrogate is hashed as the UTF-8 replacement {@code
   * ?}.
   */
  public static ArticleId of(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return new ArticleId(PREFIX + HexFormat.of().formatHex(digest));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
