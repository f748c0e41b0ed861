package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger.Filing;
import org.junit.jupiter.api.Test;

class SlowListenerTest {
  private static final Event EVENT =
      new Event.ArticleAdded(Instant.EPOCH, ArticleId.of("a text"), Filing.ADDED);

  @Test
  void whoListensTooSlowlyIsCutOffAndHoldsUpNobodyWhoListensToo() throws Exception {
    Events events = new Events();
    try (Events.Listening slow = events.listen(null);
        Events.Listening quick = events.listen(null)) {
      List<Long> heard = new ArrayList<>();
      for (int i = 0; i < 1_500; i++) {
        events.tell(List.of(EVENT));
        quick.await(0).forEach(event -> heard.add(event.number()));
      }

      assertThat(heard).isEqualTo(LongStream.rangeClosed(1, 1_500).boxed().toList());
      assertThat(quick.isOver()).isFalse();
      assertThat(slow.await(0)).hasSize(1_000);
      assertThat(slow.isOver()).isTrue();
      assertThat(events.listeners()).isEqualTo(1);
    }
  }

  @Test
  void whoWasCutOffCanHaveTheLastThousandAgainByNumber() throws Exception {
    Events events = new Events();
    for (int i = 0; i < 1_500; i++) {
      events.tell(List.of(EVENT));
    }

    try (Events.Listening again = events.listen(1_000L)) {
      List<Events.Numbered> missed = again.await(0);
      assertThat(missed).hasSize(500);
      assertThat(missed.getFirst().number()).isEqualTo(1_001);
    }
  }
}
