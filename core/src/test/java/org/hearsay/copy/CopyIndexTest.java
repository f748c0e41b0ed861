package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.ArticleId;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  private final Random random = new Random(3);
  private final Map<ArticleId, String> texts = new HashMap<>();
  private final CopyIndex index = new CopyIndex(texts::get);

  @Test
  void aReprintWithinAnotherTextIsACopyOfTheEarlierArticle() {
    String wire = story(120);
    ArticleId earlier = add(wire);
    add(story(120));

    List<Copy> copies = index.of(story(60) + "\n\n" + part(wire, 40, 90) + "\n\n" + story(60));

    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().earlier()).isEqualTo(earlier);
    assertThat(copies.getFirst().kind()).isEqualTo(Copy.Kind.COPIED);
    assertThat(copies.getFirst().passages()).hasSize(1);
    assertThat(copies.getFirst().passages().getFirst().inA().in(wire))
        .isEqualTo(part(wire, 40, 90));
    assertThat(copies.getFirst().ownWords()).isEqualTo(50);
  }

  @Test
  void aTextIsNoCopyOfItself() {
    String wire = story(120);
    add(wire);

    assertThat(index.of(wire)).isEmpty();
    assertThat(index.of(wire + " Yes.")).hasSize(1);
  }

  @Test
  void aSpeechThatBothQuoteIsReportedApart() {
    String speech = story(80);
    add(story(100) + " “" + speech + "” she said. " + story(100));

    List<Copy> copies = index.of(story(90) + " \"" + speech + "\" she told us. " + story(90));

    assertThat(copies).singleElement().extracting(Copy::kind).isEqualTo(Copy.Kind.QUOTED);
  }

  @Test
  void aPostThatOneQuotesAndTheOtherShowsWithoutMarksIsAQuotation() {
    String post = story(50);
    add(story(100) + " “" + post + "” she said. " + story(100));

    assertThat(index.of(story(90) + "\n\n" + post + "\n\n" + story(90)))
        .singleElement()
        .extracting(Copy::kind)
        .isEqualTo(Copy.Kind.QUOTED);
  }

  @Test
  void aSharedSentenceIsAFragment() {
    String sentence = story(20);
    add(story(100) + sentence + ". " + story(100));

    assertThat(index.of(story(90) + sentence + ". " + story(90)))
        .singleElement()
        .extracting(Copy::kind)
        .isEqualTo(Copy.Kind.FRAGMENT);
  }

  @Test
  void aNoticeBelowManyStoriesMakesNoCopy() {
    String notice = story(60);
    for (int i = 0; i < CopyIndex.COMMON; i++) {
      add(story(100) + "\n\n" + notice);
    }

    assertThat(index.of(story(100) + "\n\n" + notice)).isEmpty();
  }

  @Test
  void aNoticeDoesNotCountTowardsACopy() {
    String notice = story(60);
    String sentence = story(20);
    for (int i = 0; i < CopyIndex.COMMON; i++) {
      add(story(100) + "\n\n" + notice);
    }
    add(story(60) + " " + sentence + ".\n\n" + notice);

    assertThat(index.of(story(60) + " " + sentence + ".\n\n" + notice))
        .singleElement()
        .extracting(Copy::kind)
        .isEqualTo(Copy.Kind.FRAGMENT);
  }

  @Test
  void aNoticeOfRightsMakesNoCopyEvenBelowTwoStories() {
    String notice = "2017 Northern Wire. All rights reserved.\n" + story(60);
    add(story(100) + "\n\n" + notice);

    assertThat(index.of(story(100) + "\n\n" + notice))
        .singleElement()
        .extracting(Copy::kind)
        .isEqualTo(Copy.Kind.FRAGMENT);
  }

  @Test
  void aStoryThatManyPrintIsNoStockWording() {
    String wire = story(150);
    for (int i = 0; i < 30; i++) {
      add(story(20) + "\n\n" + part(wire, i, 150) + "\n\n" + story(40));
    }

    assertThat(index.of(story(50) + "\n\n" + part(wire, 50, 120)))
        .hasSize(30)
        .allMatch(copy -> copy.kind() == Copy.Kind.COPIED);
  }

  @Test
  void anIndexFedWithKeptFingerprintsAnswersAlike() {
    CopyIndex fed = new CopyIndex(texts::get);
    String wire = story(100);
    for (int i = 0; i < 20; i++) {
      String text = part(wire, 4 * i, 4 * i + 24) + " " + story(80);
      ArticleId id = add(text);
      fed.add(id, Fingerprints.ofKept(Fingerprints.of(text).toArray()));
    }

    assertThat(index.of(wire)).isNotEmpty().isEqualTo(fed.of(wire));
  }

  @Test
  void comparedAndAddedAtOnceIsComparedAndThenAdded() {
    CopyIndex atOnce = new CopyIndex(texts::get);
    String wire = story(100);
    List<Copy> found = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = part(wire, 4 * i, 4 * i + 24) + " " + story(80);
      List<Copy> before = index.of(text);
      ArticleId id = add(text);

      assertThat(atOnce.compareAndAdd(id, text)).isEqualTo(before);
      found.addAll(before);
    }
    assertThat(found).isNotEmpty();
    assertThat(atOnce.of(wire)).isEqualTo(index.of(wire));
  }

  @Test
  void whatThePlainComparisonFindsAboveTheGuaranteeTheIndexFinds() {
    List<String> added = new ArrayList<>();
    int expected = 0;
    for (int round = 0; round < 300; round++) {
      String text = story(40 + random.nextInt(100));
      if (round % 3 == 2) {
        text += shuffledPart(added.get(random.nextInt(added.size())));
      }
      Map<ArticleId, List<Passage>> found =
          index.of(text).stream().collect(Collectors.toMap(Copy::earlier, Copy::passages));
      for (String earlier : added) {
        if (longestRun(earlier, text) >= Winnowing.GUARANTEED) {
          expected++;
          assertThat(found)
              .containsEntry(ArticleId.of(earlier), CopiedPassages.between(earlier, text));
        }
      }
      add(text);
      added.add(text);
    }
    assertThat(expected).isGreaterThan(100);
  }

  private static int longestRun(String a, String b) {
    return SharedRuns.of(WordSequence.of(a), WordSequence.of(b), 4).stream()
        .mapToInt(Run::words)
        .max()
        .orElse(0);
  }

  private String shuffledPart(String text) {
    int words = text.split(" ").length;
    int begin = random.nextInt(words - 30);
    int cut = begin + 5 + random.nextInt(20);
    return " "
        + part(text, cut, words)
        + ", "
        + part(text, begin, cut).toUpperCase(java.util.Locale.ROOT);
  }

  private ArticleId add(String text) {
    ArticleId id = ArticleId.of(text);
    texts.put(id, text);
    index.add(id, text);
    return id;
  }

  private static String part(String text, int from, int to) {
    return String.join(" ", List.of(text.split(" ")).subList(from, to));
  }

  private String story(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + random.nextInt(3000))
        .collect(Collectors.joining(" "));
  }
}
