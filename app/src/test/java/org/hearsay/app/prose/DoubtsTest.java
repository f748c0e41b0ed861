package org.hearsay.app.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.story.MaskellStory;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Trace;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  @Test
  void sourcesWithoutANameAreToldTogether() {
    assertThat(doubts(MaskellStory.resignation()))
        .containsExactly("1, 2 and 3: independence not established: neither gives a name");
  }

  @Test
  void whoHasNoNameMayBeAnyWhoHas() {
    Trace trace =
        new Traces()
            .asserts(telling("Kontor").person("Ilva Tarn", "said", "It rains"))
            .asserts(telling("Halwire").unnamed("a clerk", "It rains"))
            .asserts(telling("Gazette").person("Cosmin Vey", "said", "It rains"))
            .asserts(telling("Courier").unnamed("a clerk", "It rains"))
            .trace();

    assertThat(doubts(trace))
        .containsExactly(
            "2 and 4: independence not established: neither gives a name",
            "2 and 4: may be 1 or 3, or have it from there");
  }

  @Test
  void namesThatMayMeanOnePersonAreToldByName() {
    Trace trace =
        new Traces()
            .asserts(telling("Kontor").person("Ilva Tarn", "said", "It rains"))
            .asserts(telling("Halwire").person("Tarn", "said", "It rains"))
            .trace();

    assertThat(doubts(trace))
        .containsExactly(
            "1 and 2: Ilva Tarn may be Tarn: no first name given in Halwire, 2026-03-04; no other"
                + " name of more than one word stands in articles of both");
  }

  @Test
  void whatIsShownIsNoDoubt() {
    Trace trace =
        new Traces()
            .asserts(telling("Kontor").person("Ilva Tarn", "harbour minister", "It rains"))
            .asserts(telling("Halwire").person("Ilva Tarn", "harbour minister", "It rains"))
            .trace();

    assertThat(doubts(trace)).isEmpty();
  }

  private static Telling telling(String outlet) {
    return Telling.of(
        outlet,
        "2026-03-04",
        null,
        outlet + ": It rains, said harbour minister Ilva Tarn, Cosmin Vey, a clerk.");
  }

  private static List<String> doubts(Trace trace) {
    OriginRange range = trace.asserting();
    return Doubts.of(range, OriginGroup.of(range)).stream().map(Doubts.Doubt::inWords).toList();
  }
}
