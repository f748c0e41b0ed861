package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class CopiedPassagesTest {
  private static final String HARBOUR =
      "The council voted on Tuesday to close the old harbour after years of losses.";

  @Test
  void aPassageReachesFromTheFirstSharedWordToTheLast() {
    String a = "News of the day: " + HARBOUR + " Nobody objected.";
    String b = "We hear this. " + HARBOUR + " Ferries go elsewhere.";

    assertThat(inBoth(a, b))
        .containsExactly(
            "The council voted on Tuesday to close the old harbour after years of losses");
  }

  @Test
  void marksDashesSpacesCaseAndAccentsMakeNoDifference() {
    String a = "“It’s a café, not a harbour,” she said — and left the grain-terminal for good.";
    String b =
        "«IT'S A CAFE\u0301, NOT A HARBOUR», she said; and\u00a0left\nthe grain terminal for good!";

    Passage passage = CopiedPassages.between(a, b).getFirst();

    assertThat(passage.inA().in(a)).isEqualTo(a.substring(1, a.length() - 1));
    assertThat(passage.inB().in(b)).isEqualTo(b.substring(1, b.length() - 1));
  }

  @Test
  void aChangedAnAddedAndADroppedWordDoNotCutAPassage() {
    String b =
        "The council voted on Wednesday to close the old harbour at last after years of losses.";

    assertThat(CopiedPassages.between(HARBOUR, b))
        .containsExactly(
            new Passage(new Span(0, HARBOUR.length() - 1), new Span(0, b.length() - 1)));
  }

  @Test
  void moreThanThreeOtherWordsCutAPassage() {
    String a = HARBOUR + " " + later();
    String b = HARBOUR + " Four more words here. " + later();

    assertThat(CopiedPassages.between(a, b)).hasSize(2);
  }

  @Test
  void fewerThanTenSharedWordsAreNoPassage() {
    assertThat(CopiedPassages.between("a b c d e f g h i x", "a b c d e f g h i y")).isEmpty();
    assertThat(CopiedPassages.between("a b c d e f g h i j x", "a b c d e f g h i j y")).hasSize(1);
  }

  @Test
  void reorderedPassagesAreGivenInTheOrderOfTheSecondText() {
    String a = HARBOUR + " " + later();
    String b = later() + " " + HARBOUR;

    List<Passage> passages = CopiedPassages.between(a, b);

    assertThat(passages).hasSize(2);
    assertThat(passages.getFirst().inA().begin()).isGreaterThan(passages.getLast().inA().begin());
  }

  @Test
  void whatATextSaysTwiceIsCountedOnce() {
    String twice = HARBOUR + " " + HARBOUR;

    assertThat(share(twice, HARBOUR).fractionOfA()).isEqualTo(0.5);
    assertThat(share(twice, HARBOUR).fractionOfB()).isEqualTo(1);
    assertThat(share(twice, twice).fractionOfA()).isEqualTo(1);
  }

  @Test
  void theShareOfTheShorterTextIsItsOwn() {
    Share share = share(HARBOUR, HARBOUR + " " + later());

    assertThat(share).isEqualTo(new Share(14, 14, 14, 29));
    assertThat(share.fractionOfShorter()).isEqualTo(1);
    assertThat(share.fractionOfB()).isEqualTo(14.0 / 29);
  }

  @Test
  void textsWithoutWordsShareNothing() {
    assertThat(share("", "—!").fractionOfShorter()).isZero();
  }

  @Test
  void everyRunOfTenSharedWordsStandsInPassages() {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      String a = words(random, 60, 5000);
      String b = mixed(random, a);

      List<Passage> passages = CopiedPassages.between(a, b);

      assertThat(uncovered(a, b, passages)).as(a + " | " + b).isZero();
    }
  }

  @Test
  void passagesLieApartInBothTextsAndBeginAndEndAlike() {
    Random random = new Random(12);
    for (int round = 0; round < 2000; round++) {
      String a = words(random, 80, 3);
      String b = words(random, 80, 3);
      int from = 0;
      boolean[] taken = new boolean[a.length()];
      for (Passage passage : CopiedPassages.between(a, b)) {
        assertThat(passage.inB().begin()).isGreaterThanOrEqualTo(from);
        from = passage.inB().end();
        for (int i = passage.inA().begin(); i < passage.inA().end(); i++) {
          assertThat(taken[i]).isFalse();
          taken[i] = true;
        }
        String inA = passage.inA().in(a);
        assertThat(passage.inB().in(b))
            .startsWith(inA.substring(0, 7))
            .endsWith(inA.substring(inA.length() - 7));
      }
    }
  }

  @Test
  void endlessRepetitionTakesNoLongerThanItsLength() {
    String repeated = "ha ".repeat(100_000);
    long begin = System.nanoTime();
    CopiedPassages.between(repeated, "x " + repeated);
    CopiedPassages.between("to and fro ".repeat(30_000), "fro and to ".repeat(30_000));

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  /** Words of an unbroken run of ten or more, distinct in both texts, that no passage covers. */
  private static int uncovered(String a, String b, List<Passage> passages) {
    int count = 0;
    String padded = " " + a + " ";
    String[] inB = b.split(" ");
    int at = 0;
    for (int i = 0; i < inB.length; i++) {
      if (i + 10 <= inB.length) {
        String run = " " + String.join(" ", List.of(inB).subList(i, i + 10)) + " ";
        int place = at;
        if (padded.contains(run)
            && passages.stream()
                .noneMatch(p -> p.inB().begin() <= place && place < p.inB().end())) {
          count++;
        }
      }
      at += inB[i].length() + 1;
    }
    return count;
  }

  /** Pieces of {@code a} in another order, words of no other text between them. */
  private static String mixed(Random random, String a) {
    List<String> words = List.of(a.split(" "));
    StringBuilder mixed = new StringBuilder("new");
    for (int piece = 0; piece < 3; piece++) {
      int begin = piece * 20 + random.nextInt(5);
      int end = begin + 8 + random.nextInt(8);
      mixed.insert(0, String.join(" ", words.subList(begin, end)) + " other" + piece + " ");
    }
    return mixed.toString();
  }

  private static String words(Random random, int count, int vocabulary) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(vocabulary))
        .collect(Collectors.joining(" "));
  }

  private static String later() {
    return "Two boats that were left behind will be sold before winter, its master told reporters.";
  }

  private static Share share(String a, String b) {
    return Share.of(a, b, CopiedPassages.between(a, b));
  }

  private static List<String> inBoth(String a, String b) {
    return CopiedPassages.between(a, b).stream().map(passage -> passage.inB().in(b)).toList();
  }
}
