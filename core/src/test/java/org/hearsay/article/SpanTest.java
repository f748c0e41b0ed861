package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void coversExactlyItsCodeUnits() {
    assertThat(new Span(2, 4).in("ab🦊cd")).isEqualTo("🦊");
  }

  @Test
  void isNeverEmptyNorNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void sortsByBeginThenByEnd() {
    assertThat(Stream.of(new Span(2, 9), new Span(0, 5), new Span(2, 3)).sorted())
        .containsExactly(new Span(0, 5), new Span(2, 3), new Span(2, 9));
  }
}
