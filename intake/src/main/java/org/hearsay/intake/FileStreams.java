package org.hearsay.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.hearsay.intake.TextDecoder.NotText;

/** Opens files and pipes, and says in words why one can't be opened. */
final class FileStreams {
  /** Bits of {@code st_mode} as POSIX systems number them. */
  private static final int FILE_TYPE = 0xf000;

  private static final int PIPE = 0x1000;

  private FileStreams() {}

  /**
   * Opens a file or a pipe; the caller closes it.
   *
   * @throws NotText when it is a folder or a device, or has no name
   */
  static InputStream open(String path) throws IOException, NotText {
    if (path.isEmpty()) { // which would be the folder we are in
      throw new NotText("there is no such file");
    }
    Path file = Path.of(path);
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new NotText("the folder can't be read, or holds no file that is taken from folders");
    }
    if (attributes.isOther() && !isPipe(file)) {
      throw new NotText("it is a device, neither a file nor a folder");
    }
    return Files.newInputStream(file);
  }

  /** Whether the file is a pipe: what a shell gives for {@code <(command)}. */
  private static boolean isPipe(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    int type = (int) Files.getAttribute(file, "unix:mode") & FILE_TYPE;
    return type == PIPE;
  }

  /** Why a file can't be opened or read, for people. */
  static String inWords(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "there is no permission to read it";
      case FileSystemException other -> "can't be read: " + other.getReason();
      case EOFException cut when cut.getMessage() == null -> "can't be read: it ends too early";
      default -> "can't be read: " + e.getMessage();
    };
  }
}
