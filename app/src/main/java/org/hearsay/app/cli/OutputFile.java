package org.hearsay.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears only once it is complete: it is written beside its place and moved there.
 * What is incomplete when this is closed, or when the process is interrupted, is deleted. A place
 * that is no file, a device or a pipe, is written to at once instead.
 */
final class OutputFile implements AutoCloseable {
  private final Path place;
  private final Path partial;
  private final OutputStream stream;
  private final Thread atShutdown = new Thread(this::deletePartial);

  private OutputFile(Path place, Path partial) throws IOException {
    this.place = place;
    this.partial = partial;
    stream =
        new BufferedOutputStream(
            isReplaced()
                ? Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW)
                : Files.newOutputStream(place));
    Runtime.getRuntime().addShutdownHook(atShutdown);
  }

  /**
   * Begins a file.
   *
   * @throws IOException when it can't be written there; the message says why
   */
  static OutputFile at(Path given) throws IOException {
    Path place = Files.isRegularFile(given) ? given.toRealPath() : given.toAbsolutePath();
    if (Files.isDirectory(place)) {
      throw new IOException("can't write to " + given + ": it is a folder");
    }
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("can't write to " + given + ": there is no such folder");
    }
    boolean replaced = !Files.exists(place) || Files.isRegularFile(place);
    String name = ".hearsay-" + ProcessHandle.current().pid() + ".partial";
    return new OutputFile(place, replaced ? folder.resolve(name) : place);
  }

  private boolean isReplaced() {
    return !partial.equals(place);
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void complete() throws IOException {
    stream.close();
    if (isReplaced()) {
      keepPermissions();
      Files.move(
          partial, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(partial, Files.getPosixFilePermissions(place));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      deletePartial();
      ShutdownHooks.remove(atShutdown);
    }
  }

  private void deletePartial() {
    try {
      if (isReplaced()) {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      // It stays, under a name that says what it is.
    }
  }
}
