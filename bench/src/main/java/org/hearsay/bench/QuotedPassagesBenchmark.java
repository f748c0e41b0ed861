package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.attribution.QuotedPassages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding the quoted passages of all sample dispatches, which each reading does once an article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class QuotedPassagesBenchmark {
  private final List<String> texts = dispatches();

  private static List<String> dispatches() {
    try (Stream<Path> files = Files.list(Path.of("samples", "dispatches"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(QuotedPassagesBenchmark::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("run this at the root of the repository", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The passages of each dispatch. */
  @Benchmark
  public List<List<Span>> passages() {
    return texts.stream().map(QuotedPassages::of).toList();
  }
}
