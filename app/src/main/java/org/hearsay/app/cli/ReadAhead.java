package org.hearsay.app.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.article.Article;
import org.hearsay.intake.Input;
import org.hearsay.source.Account;
import org.jspecify.annotations.Nullable;

/**
 * Reads the next batch while the caller files the one before, so that no core waits. Holds two
 * batches at most. For one thread; closing waits for the batch that is being read.
 */
final class ReadAhead implements Iterator<ReadAhead.Batch>, AutoCloseable {
  /**
   * Inputs with what was read in them.
   *
   * @param inputs as they came
   * @param accounts of those that had to be read
   */
  record Batch(List<Input> inputs, Map<Article, Account> accounts) {}

  private final Iterator<List<Input>> batches;
  private final UnaryOperator<List<Article>> unknown;
  private final AccountReader reader;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("read-ahead").factory());
  private @Nullable CompletableFuture<Batch> next;

  /**
   * @param unknown those of some articles that have to be read; called by another thread
   */
  ReadAhead(
      Iterator<List<Input>> batches, UnaryOperator<List<Article>> unknown, AccountReader reader) {
    this.batches = batches;
    this.unknown = unknown;
    this.reader = reader;
    next = begin();
  }

  private @Nullable CompletableFuture<Batch> begin() {
    return batches.hasNext()
        ? CompletableFuture.supplyAsync(() -> read(batches.next()), worker)
        : null;
  }

  private Batch read(List<Input> inputs) {
    Map<Article, Account> accounts = new LinkedHashMap<>();
    reader
        .read(unknown.apply(Input.articles(inputs)))
        .forEach(account -> accounts.put(account.article(), account));
    return new Batch(inputs, accounts);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Batch next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    try {
      Batch batch = next.join();
      next = begin();
      return batch;
    } catch (CompletionException e) {
      next = null;
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
