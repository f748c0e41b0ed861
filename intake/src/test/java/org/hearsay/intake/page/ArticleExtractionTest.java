package org.hearsay.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.hearsay.intake.page.Shingles.Mean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures extraction on 103 pages of Zyte's article-extraction benchmark, beside a library that is
 * a port of Mozilla's Readability. The pages whose hash begins with a multiple of three were never
 * looked at: they only check.
 */
class ArticleExtractionTest {
  private static final Path FOLDER = Path.of("../../shared/data/html");
  private static final String SHA_256 =
      "70052dd19dd94d9e935375663f99f959de0cb786b43aa0d7a4aa4831462ac591";
  private static final int ONE_IN = 3;

  /**
   * A page, with the article that is in it.
   *
   * @param hash of its address; its name
   */
  private record Sample(String hash, URI address, byte[] html, String article) {
    boolean onlyChecks() {
      return Long.parseLong(hash.substring(0, 8), 16) % ONE_IN == 0;
    }
  }

  private interface Extraction {
    String text(Sample page);
  }

  private final List<Sample> samples = new ArrayList<>();

  @BeforeEach
  void read() throws IOException, NoSuchAlgorithmException {
    Path truth = FOLDER.resolve("ground-truth.json");
    assumeTrue(Files.exists(truth), "needs the pages of the benchmark, not in the repository");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(truth));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    for (Map.Entry<String, JsonNode> page :
        new ObjectMapper().readTree(truth.toFile()).properties()) {
      JsonNode known = page.getValue();
      samples.add(
          new Sample(
              page.getKey(),
              URI.create(known.get("url").asText()),
              html(page.getKey()),
              known.get("articleBody").asText()));
    }
  }

  private static byte[] html(String hash) throws IOException {
    Path file = FOLDER.resolve("pages").resolve(hash + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  @Test
  void articlesAreFoundInPagesBetterThanByTheLibraryAlone() {
    Mean all = mean("ours, all", ArticleExtractionTest::ours, page -> true);
    mean("ours, looked at", ArticleExtractionTest::ours, page -> !page.onlyChecks());
    mean("ours, only checked", ArticleExtractionTest::ours, Sample::onlyChecks);
    Mean library = mean("library, all", ArticleExtractionTest::library, page -> true);
    mean("library, looked at", ArticleExtractionTest::library, page -> !page.onlyChecks());
    mean("library, only checked", ArticleExtractionTest::library, Sample::onlyChecks);

    assertThat(samples).hasSize(103);
    assertThat(all.f1()).isGreaterThan(0.94).isGreaterThan(library.f1());
  }

  private Mean mean(String name, Extraction extraction, Predicate<Sample> part) {
    List<Shingles> scores =
        samples.stream()
            .filter(part)
            .map(page -> Shingles.of(extraction.text(page), page.article()))
            .toList();
    Mean mean = Mean.of(scores);
    System.out.println(name + ", " + scores.size() + " pages: " + mean);
    return mean;
  }

  private static String ours(Sample page) {
    return Pages.read(page.html(), null, page.address()) instanceof Page.Read read
        ? read.text()
        : "";
  }

  private static String library(Sample page) {
    String html = new String(page.html(), UTF_8);
    String content =
        new Readability4JExtended(page.address().toString(), html).parse().getContent();
    return content == null
        ? ""
        : Blocks.of(Jsoup.parse(content).body()).stream().map(Block::text).collect(joining("\n\n"));
  }
}
