package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;

/** Statements within statements: "the paper wrote that Tarn had said" has it from the paper. */
final class Nested {
  private final List<Saying> all;

  Nested(List<Saying> all) {
    this.all = all;
  }

  /** Those who tell that {@code saying} was said, outermost first. */
  List<Hop> tellersOf(Saying saying) {
    List<Hop> tellers = new ArrayList<>();
    Saying inner = saying;
    for (Optional<Saying> outer = around(inner); outer.isPresent(); outer = around(inner)) {
      inner = outer.get();
      Draft teller = inner.speaker();
      if (teller != null && teller != saying.speaker() && tellers.size() < all.size()) {
        tellers.addFirst(hop(teller, inner));
      }
    }
    return tellers;
  }

  /** The smallest statement that holds the saying's cue and is not held by it in turn. */
  private Optional<Saying> around(Saying saying) {
    Saying smallest = null;
    for (Saying outer : all) {
      if (outer != saying
          && holds(outer, saying)
          && !holds(saying, outer)
          && (smallest == null || holds(smallest, outer))) {
        smallest = outer;
      }
    }
    return Optional.ofNullable(smallest);
  }

  private static boolean holds(Saying outer, Saying inner) {
    Span cue = cue(inner);
    return outer.attribution().content().stream().anyMatch(content -> content.contains(cue));
  }

  private static Span cue(Saying saying) {
    return saying.attribution().cue().isEmpty()
        ? saying.attribution().content().getFirst()
        : saying.attribution().cue().getFirst();
  }

  private static Hop hop(Draft teller, Saying outer) {
    Phrase phrase = outer.resolution().phrase();
    return new Hop(
        teller.name(), kind(teller), List.of(phrase == null ? cue(outer) : phrase.span()));
  }

  /** What kind of link an entity is. */
  static SourceKind kind(Draft draft) {
    return switch (draft.kind()) {
      case PERSON -> SourceKind.PERSON;
      case ORGANISATION, PLACE, OTHER -> SourceKind.ORGANISATION;
      case OUTLET -> SourceKind.OUTLET;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case UNNAMED -> SourceKind.UNNAMED;
      case GROUP -> SourceKind.GROUP;
    };
  }
}
