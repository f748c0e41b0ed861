package org.hearsay.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.ArticleId;
import org.hearsay.copy.Copy;
import org.hearsay.copy.CopyIndex;
import org.hearsay.copy.Fingerprints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asking whose text is in an article of 500 words and adding the article, in an index that holds
 * many. One article in five reprints 200 words of one of the last thousand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class CopyIndexBenchmark {
  private static final int WORDS = 500;
  private static final int REMEMBERED = 1000;

  /** How many articles the index holds. */
  @Param({"1000", "100000"})
  public int articles;

  private final Random random = new Random(7);
  private final String[] remembered = new String[REMEMBERED];
  private final Map<ArticleId, String> texts = new HashMap<>();
  private final CopyIndex index = new CopyIndex(id -> texts.getOrDefault(id, ""));
  private int made;

  /** Fills the index; of most articles only the fingerprints, made up, are there. */
  @Setup
  public void fill() {
    while (index.size() < articles - REMEMBERED) {
      int[] fingerprints = random.ints(90).sorted().distinct().toArray();
      ArticleId id = ArticleId.of("article " + index.size());
      texts.put(id, "");
      index.add(id, Fingerprints.ofKept(fingerprints));
    }
    for (int i = 0; i < REMEMBERED; i++) {
      askAndAdd();
    }
  }

  /** Asks about an article and adds it. */
  @Benchmark
  public List<Copy> askAndAdd() {
    String text = article();
    List<Copy> copies = index.of(text);
    ArticleId id = ArticleId.of(text);
    texts.put(id, text);
    remembered[made++ % REMEMBERED] = text;
    index.add(id, text);
    return copies;
  }

  private String article() {
    String text =
        IntStream.range(0, WORDS)
            .mapToObj(i -> "word" + random.nextInt(20_000))
            .collect(Collectors.joining(" "));
    if (made < REMEMBERED || made % 5 != 0) {
      return text;
    }
    String[] copied = remembered[random.nextInt(REMEMBERED)].split(" ");
    return text + " " + String.join(" ", Arrays.asList(copied).subList(100, 300));
  }
}
