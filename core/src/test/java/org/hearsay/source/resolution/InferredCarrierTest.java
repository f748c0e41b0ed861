package org.hearsay.source.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class InferredCarrierTest {
  private static final Hop LETTER =
      new Hop("a letter", SourceKind.DOCUMENT, List.of(new Span(3, 9)));
  private static final Hop HALWIRE =
      new Hop("Halwire", SourceKind.OUTLET, List.of(new Span(20, 27)));

  @Test
  void whatTheMetadataCreditsStandsBeforeWhatTheArticleNamesAndIsMarked() {
    List<List<Hop>> chains =
        InferredCarrier.before(List.of(List.of(), List.of(LETTER)), credited("Kontor", "Halwire"));

    Hop inferred = Hop.inferred("Halwire", SourceKind.OUTLET);
    assertThat(chains).containsExactly(List.of(inferred), List.of(inferred, LETTER));
    assertThat(inferred.isInferred()).isTrue();
    assertThat(LETTER.isInferred()).isFalse();
  }

  @Test
  void whatTheArticleNamesItselfIsNotInferred() {
    assertThat(InferredCarrier.before(List.of(List.of(HALWIRE)), credited("Kontor", "The Halwire")))
        .containsExactly(List.of(HALWIRE));
  }

  @Test
  void anOutletThatCreditsItselfHasItStraight() {
    assertThat(InferredCarrier.before(List.of(List.of()), credited("Halwire", "Halwire")))
        .containsExactly(List.of());
    assertThat(InferredCarrier.before(List.of(List.of()), Publication.UNKNOWN))
        .containsExactly(List.of());
  }

  private static Publication credited(String outlet, String credit) {
    return new Publication(null, outlet, null, null, null, null, credit);
  }
}
