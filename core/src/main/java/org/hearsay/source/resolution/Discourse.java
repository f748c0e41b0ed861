package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/** Who spoke so far, while the sources of an article are resolved in the order of the text. */
final class Discourse {
  private final List<Attribution> attributions;
  private final List<Resolution> resolutions = new ArrayList<>();

  Discourse(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  /** The next attribution is resolved. */
  void add(Resolution resolution) {
    resolutions.add(resolution);
  }

  /** Those of the attributions so far. */
  List<Resolution> resolutions() {
    return resolutions;
  }

  /** The attribution that was resolved last. */
  Optional<Attribution> lastAttribution() {
    return resolutions.isEmpty()
        ? Optional.empty()
        : Optional.of(attributions.get(resolutions.size() - 1));
  }

  /** Whom the attribution that was resolved last means; null where that is not known. */
  @Nullable Draft lastDraft() {
    return resolutions.isEmpty() ? null : resolutions.getLast().draft();
  }

  /** All who are known to have spoken, in order, as often as they did. */
  List<Draft> speakers() {
    return resolutions.stream().map(Resolution::draft).filter(Objects::nonNull).toList();
  }

  /** The last speaker that fits. */
  Optional<Draft> lastSpeaker(Predicate<Draft> fits) {
    return speakers().reversed().stream().filter(fits).findFirst();
  }

  /** The last resolution before in whose attribution's content {@code words} stand. */
  Optional<Resolution> quoting(Span words) {
    for (int i = resolutions.size() - 1; i >= 0; i--) {
      if (attributions.get(i).content().stream().anyMatch(piece -> piece.contains(words))) {
        return Optional.of(resolutions.get(i));
      }
    }
    return Optional.empty();
  }
}
