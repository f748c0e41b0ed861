package org.hearsay.app.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final TokenBuckets buckets = new TokenBuckets(2, 5, now::get);

  private long taken(String whose, int tries) {
    return IntStream.range(0, tries).filter(i -> buckets.take(whose)).count();
  }

  @Test
  void aBurstIsAllowedAndThenSoManyASecond() {
    assertThat(taken("ada", 20)).isEqualTo(5);

    now.addAndGet(SECOND);
    assertThat(taken("ada", 20)).isEqualTo(2);

    now.addAndGet(3600 * SECOND);
    assertThat(taken("ada", 20)).isEqualTo(5);
  }

  @Test
  void oneDoesNotUseUpWhatIsAnothers() {
    taken("ada", 20);

    assertThat(taken("eve", 3)).isEqualTo(3);
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfClients() {
    taken("first", 20);
    for (int i = 0; i < 10_000; i++) {
      buckets.take("n" + i);
    }

    assertThat(taken("first", 20)).isEqualTo(5);
  }
}
