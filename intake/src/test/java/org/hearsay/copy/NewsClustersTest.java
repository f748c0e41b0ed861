package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.ArticleId;
import org.hearsay.copy.CopyRecall.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures copies on 266 articles on 45 events, of which some pairs are wire copies. */
class NewsClustersTest {
  private static final Path CLUSTERS = Path.of("../../shared/data/clusters/news-clusters.jsonl.gz");
  private static final String SHA_256 =
      "48e69d739625115db8b75ff25ba4ef4e116c49676900ce7a180d35f3ca86380c";

  /** Words of an article of which 30 % are enough to tell a copy. */
  private static final int LONG_ENOUGH = 150;

  private List<Original> articles = List.of();

  @BeforeEach
  void read() throws IOException, NoSuchAlgorithmException {
    assumeTrue(Files.exists(CLUSTERS), "needs the news clusters, not in the repository");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(CLUSTERS));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    List<Original> read = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(CLUSTERS));
        MappingIterator<JsonNode> lines =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      while (lines.hasNext()) {
        JsonNode line = lines.next();
        read.add(new Original(line.get("text").asText(), line.get("event").asInt()));
      }
    }
    articles = List.copyOf(read);
  }

  @Test
  void reprintsAreFoundAndOtherArticlesOnTheSameEventAreNot() {
    CopyRecall recall = new CopyRecall(articles);
    Reprints reprints = new Reprints(23);
    for (int i = 0; i < articles.size(); i++) {
      recall.askAbout(i);
      if (WordSequence.of(articles.get(i).text()).size() >= LONG_ENOUGH) {
        for (int round = 1; round <= 3; round++) {
          int donor = (i + 37 * round) % articles.size();
          String reprint = reprints.of(articles.get(i).text(), articles.get(donor).text());
          recall.askAbout(reprint, i, donor);
        }
      }
    }
    System.out.println("news clusters: " + recall);

    assertThat(recall.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(recall.precision()).isGreaterThanOrEqualTo(0.98);
  }

  /** What is counted here has no gold; docs/decisions.md tells what people saw in it. */
  @Test
  void copiesThatCreditTheSameAgencyAreCounted() {
    Map<ArticleId, String> texts = new HashMap<>();
    articles.forEach(article -> texts.put(ArticleId.of(article.text()), article.text()));
    CopyIndex index = new CopyIndex(texts::get);
    int copied = 0;
    int credited = 0;
    int crediting = 0;
    for (String text : texts.values()) {
      crediting += show(Credits.in(text), text).isEmpty() ? 0 : 1;
      for (Copy copy : index.of(text)) {
        if (copy.kind() == Copy.Kind.COPIED) {
          copied++;
          credited += alike(text, texts.getOrDefault(copy.earlier(), "")) ? 1 : 0;
        }
      }
      index.add(ArticleId.of(text), text);
    }
    System.out.printf(
        "%d articles credit someone; of %d pairs of copies %d credit alike%n",
        crediting, copied, credited);

    assertThat(crediting).isPositive();
    assertThat(credited).isPositive().isLessThanOrEqualTo(copied);
  }

  private static boolean alike(String one, String other) {
    return names(one).stream().anyMatch(names(other)::contains);
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Credits.in(text).forEach(credit -> names.add(initials(credit.name().in(text))));
    return names;
  }

  /** "AP" and "The Associated Press" alike. */
  private static String initials(String name) {
    return name.replace("The ", "").replace("Associated Press", "AP");
  }

  private static List<Credit> show(List<Credit> credits, String text) {
    if (Boolean.getBoolean("hearsay.show")) {
      credits.forEach(credit ->
          System.out.println(
              credit.kind() + " " + credit.name().in(text) + " | " + credit.span().in(text)));
    }
    return credits;
  }

  @Test
  void reprintsAreFoundWhenManyOthersOfTheSameArticleCameBefore() {
    Map<ArticleId, String> texts = new HashMap<>();
    Map<ArticleId, Integer> reprinted = new HashMap<>();
    CopyIndex index = new CopyIndex(texts::get);
    Reprints reprints = new Reprints(24);
    int asked = 0;
    int found = 0;
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < articles.size(); i += 3) {
        String original = articles.get(i).text();
        String donor = articles.get((i + 31 * (round + 1)) % articles.size()).text();
        if (WordSequence.of(original).size() >= LONG_ENOUGH) {
          String text = round == 0 ? original : reprints.of(original, donor);
          Set<Integer> copied = new HashSet<>();
          index.of(text).stream()
              .filter(copy -> copy.kind() == Copy.Kind.COPIED)
              .forEach(copy -> copied.add(reprinted.get(copy.earlier())));
          asked += round == 0 ? 0 : 1;
          found += round > 0 && copied.contains(i) ? 1 : 0;
          ArticleId id = ArticleId.of(text);
          texts.put(id, text);
          reprinted.put(id, i);
          index.add(id, text);
        }
      }
    }
    System.out.printf("reprints among reprints: %d of %d found%n", found, asked);

    assertThat((double) found / asked).isGreaterThanOrEqualTo(0.98);
  }
}
