package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void textsThatShareARunOfTheGuaranteedLengthShareAFingerprint() {
    Random random = new Random(1);
    for (int round = 0; round < 1000; round++) {
      String run = words(random, Winnowing.GUARANTEED);
      Fingerprints one =
          Fingerprints.of(words(random, random.nextInt(40)) + " " + run + " " + words(random, 30));
      Fingerprints other =
          Fingerprints.of(words(random, random.nextInt(40)) + " “" + run + "” " + words(random, 9));

      assertThat(shared(one, other)).as(run).isTrue();
    }
  }

  @Test
  void aboutTwoOfElevenSequencesAreKept() {
    int size = Fingerprints.of(words(new Random(2), 11_000)).size();

    assertThat(size).isBetween(1900, 2100);
  }

  @Test
  void whatWasKeptUnderThisSchemeStaysValid() {
    assertThat(Fingerprints.SCHEME).isEqualTo("winnowing-6-10-1");
    assertThat(Fingerprints.of("The Council voted, on Tuesday, to close it.").toArray())
        .containsExactly(164578783);
  }

  @Test
  void aTextShorterThanASequenceHasNone() {
    assertThat(Fingerprints.of("Five words are too few.").size()).isZero();
    assertThat(Fingerprints.of("Six words are just about enough.").size()).isOne();
  }

  @Test
  void keptFingerprintsThatAreNotAscendingAreRefused() {
    assertThatThrownBy(() -> Fingerprints.ofKept(3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at 1");
  }

  private static boolean shared(Fingerprints one, Fingerprints other) {
    Set<Integer> prints = new HashSet<>();
    for (int print : one.toArray()) {
      prints.add(print);
    }
    return IntStream.of(other.toArray()).anyMatch(prints::contains);
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(100_000))
        .collect(Collectors.joining(" "));
  }
}
