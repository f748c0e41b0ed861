package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CopiedPassagesTest {
  private static final String WIRE =
      "The trade minister offered to resign after a dispute over the lease of the grain terminal,"
          + " a newspaper said on Wednesday.";

  private static List<Passage> between(String one, String other) {
    return CopiedPassages.between(new ComparedText(one), new ComparedText(other));
  }

  @Test
  void quotationMarksCaseAndPunctuationDoNotHideACopy() {
    String other =
        "Local. «the trade minister offered to resign after a dispute — over the lease of the Grain"
            + " Terminal» it said";

    assertThat(between(WIRE, other))
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.words()).isEqualTo(16);
          assertThat(passage.inOne().in(WIRE)).startsWith("The trade").endsWith("terminal");
          assertThat(passage.inOther().in(other)).startsWith("the trade").endsWith("Terminal");
        });
  }

  @Test
  void aChangedWordDoesNotCutAPassageInTwo() {
    String other = WIRE.replace("dispute", "quarrel");

    // Eight words before the change, and more than eight after it.
    assertThat(between(WIRE, other)).hasSize(1);
  }

  @Test
  void textsThatShareNamesAndPhrasesOnlyAreNotCopies() {
    assertThat(between(WIRE, "The trade minister did not resign over the lease, a source said."))
        .isEmpty();
  }

  @RepeatedTest(50)
  void whateverIsMovedOrCutIsFoundWhereItStands(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> paragraphs = IntStream.range(0, 6).mapToObj(i -> words(random, 30)).toList();
    List<String> moved = new ArrayList<>(paragraphs);
    Collections.shuffle(moved, random);
    List<String> kept = moved.subList(0, 3);
    String one = String.join("\n\n", paragraphs);
    String other = words(random, 40) + "\n\n" + String.join("\n\n", kept);

    List<Passage> found = between(one, other);

    assertThat(found)
        .allSatisfy(passage ->
            assertThat(new ComparedText(passage.inOne().in(one)).size())
                .isEqualTo(new ComparedText(passage.inOther().in(other)).size()));
    assertThat(kept)
        .allSatisfy(paragraph ->
            assertThat(found).anyMatch(p -> p.inOther().in(other).contains(paragraph)));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(5_000))
        .collect(Collectors.joining(" "));
  }
}
