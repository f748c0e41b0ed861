package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.ArticleId;
import org.junit.jupiter.api.Test;

class ReprintsOfSamplesTest {
  private static final Path DISPATCHES = Path.of("../samples/dispatches");

  /** The wire's dispatch is first; the three that reprint it, in the samples' own words. */
  private static final String WIRE = "2026-03-04_halwire_offered-to-quit.txt";

  private static final List<String> REPRINTS =
      List.of(
          "2026-03-05_greater-sund-observer_ready-to-go.txt",
          "2026-03-05_lissomar-evening-post_offered-to-quit.txt",
          "2026-03-05_teverin-gazette_on-his-way-out.txt");

  @Test
  void theThreeReprintsOfTheWireAreCopiesAndNothingElseIs() throws IOException {
    Map<ArticleId, String> texts = new HashMap<>();
    Map<ArticleId, String> names = new HashMap<>();
    CopyIndex index = new CopyIndex(texts::get);
    List<String> copies = new ArrayList<>();
    for (Path file : dispatches()) {
      String text = Files.readString(file);
      ArticleId id = ArticleId.of(text);
      index.of(text).stream()
          .filter(copy -> copy.kind() == Copy.Kind.COPIED)
          .filter(copy -> names.get(copy.earlier()).equals(WIRE))
          .forEach(copy -> copies.add(file.getFileName().toString()));
      assertThat(index.of(text).stream().filter(copy -> copy.kind() == Copy.Kind.COPIED))
          .as(file.toString())
          .allMatch(copy ->
              copy.earlier().equals(id)
                  || names.get(copy.earlier()).equals(WIRE)
                  || REPRINTS.contains(names.get(copy.earlier())));
      texts.put(id, text);
      names.put(id, file.getFileName().toString());
      index.add(id, text);
    }

    assertThat(copies).containsExactlyElementsOf(REPRINTS);
  }

  @Test
  void reprintsOfAllDispatchesAreFound() throws IOException {
    List<CopyRecall.Original> originals = new ArrayList<>();
    for (Path file : dispatches()) {
      originals.add(new CopyRecall.Original(Files.readString(file), 1));
    }
    CopyRecall recall = new CopyRecall(originals);
    Reprints reprints = new Reprints(23);
    for (int i = 0; i < originals.size(); i++) {
      recall.askAbout(i);
      for (int round = 0; round < 20; round++) {
        int donor = (i + 1 + round % (originals.size() - 1)) % originals.size();
        String reprint = reprints.of(originals.get(i).text(), originals.get(donor).text());
        recall.askAbout(reprint, i, donor);
      }
    }
    System.out.println("samples: " + recall);

    assertThat(recall.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(recall.precision()).isGreaterThanOrEqualTo(0.98);
  }

  private static List<Path> dispatches() throws IOException {
    try (Stream<Path> files = Files.list(DISPATCHES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
