package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/** Puts the attributions of an article's windows in the order of the text, each cue once. */
final class ReadingOrder {
  private ReadingOrder() {}

  /** Two windows may cut a cue at their border differently; the first one's stays. */
  static List<WindowPart.Found> of(List<WindowPart.Found> inWindowOrder) {
    List<WindowPart.Found> kept = new ArrayList<>();
    Span lastCue = null;
    for (WindowPart.Found found : inWindowOrder) {
      Span cue = found.attribution().cue().getFirst();
      if (lastCue == null || !cue.overlaps(lastCue)) {
        kept.add(found);
        lastCue = cue;
      }
    }
    kept.sort(Comparator.comparing(found -> firstSpan(found.attribution())));
    return List.copyOf(kept);
  }

  private static Span firstSpan(Attribution attribution) {
    Span first = attribution.content().getFirst();
    for (List<Span> spans : List.of(attribution.source(), attribution.cue())) {
      if (!spans.isEmpty() && spans.getFirst().compareTo(first) < 0) {
        first = spans.getFirst();
      }
    }
    return first;
  }
}
