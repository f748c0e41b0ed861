package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * What went wrong, in words for people: Java's own messages about files are often the bare path.
 */
final class Failure {
  private Failure() {}

  static String inWords(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file: " + missing.getFile();
      case AccessDeniedException denied -> "there is no permission: " + denied.getFile();
      case FileSystemException other when other.getReason() == null ->
          "can't use " + other.getFile();
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
  }

  /**
   * Whether it is only that nobody reads the output any more, as in {@code hearsay read … | head}.
   */
  static boolean isBrokenPipe(Exception e) {
    return e instanceof IOException
        && e.getMessage() != null
        && e.getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
