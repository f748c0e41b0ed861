package org.hearsay.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Something that is opened while its user does something else, and waited for when it is needed.
 * Safe for several threads.
 */
public final class Opening<T> implements AutoCloseable {
  private final CompletableFuture<T> opened;
  private final Consumer<T> closing;

  private Opening(CompletableFuture<T> opened, Consumer<T> closing) {
    this.opened = opened;
    this.closing = closing;
  }

  /** Opens it. */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * @throws IOException when it can't be opened
     */
    T open() throws IOException;
  }

  /**
   * Begins to open.
   *
   * @param closing closes what was opened
   */
  public static <T> Opening<T> of(Source<T> source, Consumer<T> closing) {
    return new Opening<>(
        CompletableFuture.supplyAsync(() -> {
          try {
            return source.open();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }),
        closing);
  }

  /**
   * What was opened.
   *
   * @throws IOException when it could not be opened
   */
  public T get() throws IOException {
    try {
      return opened.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Closes what was opened, once it is; what could not be opened need not be closed. */
  @Override
  public void close() {
    boolean isOpen = opened.handle((_, failure) -> failure == null).join();
    if (isOpen) {
      closing.accept(opened.join());
    }
  }
}
