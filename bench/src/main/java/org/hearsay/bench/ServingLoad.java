package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks a running server for much, and prints how fast it answers: {@code read} has 8 clients send
 * articles of about 800 words one after the other, {@code look} opens pages and asks for claims at
 * 50 requests a second, whether or not the answers keep up. Latencies of {@code look} count from
 * when a request was due, so that a server that stops for a while can't hide it.
 */
public final class ServingLoad {
  private static final int CLIENTS = 8;
  private static final int PER_SECOND = 50;
  private static final int WORDS = 800;
  private static final Pattern RESIDENT =
      Pattern.compile("(?m)^process_resident_memory_bytes (\\S+)$");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private final URI root;
  private final long nanos;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();

  private ServingLoad(URI root, double minutes) {
    this.root = root;
    nanos = (long) (minutes * 60e9);
  }

  /** Takes {@code read} or {@code look}, the server's address, minutes, and a folder of texts. */
  public static void main(String[] arguments) throws Exception {
    ServingLoad load = new ServingLoad(URI.create(arguments[1]), Double.parseDouble(arguments[2]));
    switch (arguments[0]) {
      case "read" -> load.read(texts(Path.of(arguments[3])));
      case "look" -> load.look();
      default -> throw new IllegalArgumentException("neither read nor look: " + arguments[0]);
    }
  }

  /** Texts of about {@value #WORDS} words each, put together from those of a folder. */
  private static List<String> texts(Path folder) throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(file).strip().split(" ")));
      }
    }
    return IntStream.range(0, 40)
        .mapToObj(i -> {
          List<String> turned = new ArrayList<>(words.subList(i * 37 % words.size(), words.size()));
          while (turned.size() < WORDS) {
            turned.addAll(words);
          }
          return String.join(" ", turned.subList(0, WORDS));
        })
        .toList();
  }

  private void read(List<String> texts) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    long began = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(() -> {
          while (System.nanoTime() < end) {
            String text = texts.get(next.getAndIncrement() % texts.size());
            send(
                request("/api/v1/read")
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(text)),
                System.nanoTime());
          }
        });
      }
    }
    print("read, " + CLIENTS + " clients, articles of " + WORDS + " words", began);
  }

  private void look() throws IOException, InterruptedException {
    List<String> claims = ids("/api/v1/claims?limit=200");
    List<String> articles = ids("/api/v1/articles?limit=200");
    List<IntFunction<String>> pages =
        List.of(
            i -> "/claims/" + claims.get(i % claims.size()),
            i -> "/articles/" + articles.get(i % articles.size()),
            i -> "/api/v1/claims/" + claims.get(i * 7 % claims.size()),
            i -> "/api/v1/claims/" + claims.get(i * 3 % claims.size()) + "/trace",
            i -> "/api/v1/claims?limit=20&query=" + encoded(word(i)),
            i -> "/api/v1/articles/" + articles.get(i * 11 % articles.size()),
            i -> "/");
    int requests = (int) (nanos / 1e9 * PER_SECOND);
    long began = System.nanoTime();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < requests; i++) {
        long due = began + i * 1_000_000_000L / PER_SECOND;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        String path = pages.get(i % pages.size()).apply(i);
        clients.execute(() -> send(request(path).header("Accept", "text/html"), due));
      }
    }
    print("look, " + PER_SECOND + " requests a second", began);
  }

  private static String word(int i) {
    String[] words = {"minister", "government", "police", "court", "prices", "election", "talks"};
    return words[i % words.length];
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> ids(String path) throws IOException, InterruptedException {
    String body = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    Matcher matcher = ID.matcher(body);
    List<String> ids = new ArrayList<>();
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    if (ids.isEmpty()) {
      throw new IllegalStateException("the ledger is empty: " + path);
    }
    return ids;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofMinutes(2));
  }

  private void send(HttpRequest.Builder request, long due) {
    try {
      HttpResponse<Void> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    latencies.add(System.nanoTime() - due);
  }

  private void print(String what, long began) {
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s, %.0f s: %d answers, %.2f a second, %d errors; ms: p50 %.0f, p95 %.0f, p99 %.0f,"
            + " longest %.0f%s%n",
        what,
        seconds,
        sorted.length,
        sorted.length / seconds,
        errors.get(),
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1),
        memory());
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
  }

  /** What the server says of itself. */
  private String memory() {
    try {
      String metrics =
          client.send(request("/metrics").build(), HttpResponse.BodyHandlers.ofString()).body();
      Matcher bytes = RESIDENT.matcher(metrics);
      return bytes.find()
          ? String.format(
              Locale.ROOT,
              "; the server holds %.0f MB",
              Double.parseDouble(bytes.group(1)) / (1 << 20))
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
