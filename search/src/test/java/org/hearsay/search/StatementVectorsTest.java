package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementMeaning;
import org.hearsay.claim.StatementSearch.Hit;
import org.hearsay.claim.TextVectors;
import org.hearsay.claim.Told;
import org.hearsay.reader.vectors.ShippedVectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementVectorsTest {
  private static final String DAY = "2026-03-05";
  private static final FiledStatement RESIGNATION =
      Told.in("Halwire", DAY).person("Bram Tilloway", "Maskell has offered his resignation");
  private static final FiledStatement PRICES =
      Told.in("Kontor", DAY).unnamed("a broker", "barley became dearer on the exchange");
  private static final int GENERATED = 3_000;
  private static final int LOOKED_AT = 20;

  @SuppressWarnings("NullAway.Init") // opened before all tests
  private static TextVectors vectors;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException {
    vectors = ShippedVectors.open();
  }

  private static List<StatementId> about(StatementIndex index, String text) {
    return index.about(text, 10).stream().map(Hit::statement).toList();
  }

  @Test
  void aStatementIsFoundInOtherWords() throws IOException {
    String question = "Is he quitting?";
    try (StatementIndex words = StatementIndex.open(folder.resolve("words"));
        StatementIndex both = StatementIndex.open(folder.resolve("both"), vectors)) {
      for (StatementIndex index : List.of(words, both)) {
        index.add(PRICES);
        index.add(RESIGNATION);
        index.commit();
      }

      assertThat(about(words, question)).isEmpty();
      assertThat(about(both, question)).containsExactly(RESIGNATION.id());
    }
  }

  @Test
  void aNameIsLookedForByItsWordsAlone() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      index.add(PRICES);
      index.add(RESIGNATION);
      index.commit();

      assertThat(about(index, "Quitting Politician")).isEmpty();
      assertThat(about(index, "Tilloway")).containsExactly(RESIGNATION.id());
    }
  }

  @Test
  void luceneFindsWhatLookingAtAllFinds() throws IOException {
    List<FiledStatement> statements = generated();
    Map<StatementId, float[]> meanings = new HashMap<>();
    statements.forEach(it -> meanings.put(it.id(), StatementMeaning.of(it, vectors).orElseThrow()));
    int found = 0;
    int sought = 0;
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      statements.forEach(index::add);
      index.commit();
      for (int i = 0; i < GENERATED; i += 100) {
        String text = "who " + statements.get(i).content();
        Set<StatementId> nearest = new HashSet<>(nearest(text, meanings));
        sought += nearest.size();
        found +=
            (int)
                index.near(text, LOOKED_AT).stream()
                    .filter(hit -> nearest.contains(hit.statement()))
                    .count();
      }
    }

    assertThat(sought).isEqualTo(GENERATED / 100 * LOOKED_AT);
    assertThat((double) found / sought).isGreaterThan(0.93);
  }

  @Test
  void theBestFewAreTheBeginningOfMany() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      generated().forEach(index::add);
      index.commit();
      String text = "did the minister quarrel over the lease?";

      List<Hit> many = index.about(text, 500);
      assertThat(many).hasSize(500).doesNotHaveDuplicates();
      assertThat(index.about(text, 50)).isEqualTo(many.subList(0, 50));
      assertThat(index.about(text, 200)).isEqualTo(many.subList(0, 200));
    }
  }

  /** Of words of the samples, drawn with a fixed seed. */
  private static List<FiledStatement> generated() throws IOException {
    List<String> words = new ArrayList<>();
    Path dispatches = Path.of("..", "samples", "dispatches");
    try (var files = Files.newDirectoryStream(dispatches, "*.txt")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(Comparator.naturalOrder());
      for (Path file : sorted) {
        words.addAll(List.of(Files.readString(file).split("\\W+")));
      }
    }
    Random random = new Random(3);
    List<FiledStatement> statements = new ArrayList<>();
    for (int i = 0; i < GENERATED; i++) {
      StringBuilder content = new StringBuilder("number " + i);
      for (int k = 0; k < 8; k++) {
        content.append(' ').append(words.get(random.nextInt(words.size())));
      }
      statements.add(Told.in("Halwire", DAY).person("Bram Tilloway", content.toString()));
    }
    return statements;
  }

  private static List<StatementId> nearest(String text, Map<StatementId, float[]> meanings) {
    float[] sought = vectors.of(text).orElseThrow();
    Map<StatementId, Double> cosines = new HashMap<>();
    meanings.forEach((statement, meaning) -> cosines.put(statement, cosine(sought, meaning)));
    return cosines.entrySet().stream()
        .sorted(Map.Entry.<StatementId, Double>comparingByValue().reversed())
        .limit(LOOKED_AT)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double squares = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      squares += other[i] * other[i];
    }
    return product / Math.sqrt(squares);
  }

  @Test
  void anIndexOfTheTimeBeforeVectorsIsOutdatedUntilItIsMadeAnew() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new EnglishAnalyzer()))) {
      Document document = new Document();
      document.add(new StringField("id", RESIGNATION.id().toString(), Field.Store.YES));
      document.add(new TextField("content", RESIGNATION.content(), Field.Store.YES));
      writer.addDocument(document);
    }

    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      assertThat(index.isOutdated()).isTrue();
      assertThat(about(index, "resigning")).isEmpty();
      assertThat(about(index, "Is he quitting?")).isEmpty();

      index.clear();
      index.add(RESIGNATION);
      index.commit();
      assertThat(index.isOutdated()).isFalse();
    }
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      assertThat(index.isOutdated()).isFalse();
      assertThat(about(index, "Is he quitting?")).containsExactly(RESIGNATION.id());
    }
  }

  @Test
  void anIndexThatWasNotMadeAnewStaysOutdated() throws IOException {
    try (StatementIndex index = StatementIndex.open(folder)) {
      index.add(RESIGNATION);
      index.commit();
    }
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      index.add(PRICES);
      index.commit();
    }
    try (StatementIndex index = StatementIndex.open(folder, vectors)) {
      assertThat(index.isOutdated()).isTrue();
      assertThat(index.size()).isEqualTo(2);
    }
  }
}
