package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import org.hearsay.article.ExactWords;
import org.hearsay.origin.Exhibit;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginRange;
import org.hearsay.source.SourceKind;

/** Origins of statements, and what makes them one. For one thread. */
public final class OriginWords {
  private final SpeakerWords speakers;
  private final Quoted quoted;

  /**
   * @param words checks what is to be quoted
   */
  public OriginWords(ExactWords words) {
    speakers = new SpeakerWords(words);
    quoted = new Quoted(words);
  }

  /** As in "Bram Tilloway", "an unnamed source (“an aide”) through The Marresk Courier". */
  public String name(Origin origin) {
    String speaker = speakers.briefly(origin.statements().getFirst());
    boolean named = origin.isNamed() || origin.kind() == SourceKind.OUTLET;
    return named || origin.carrier().isEmpty() ? speaker : speaker + " through " + origin.carrier();
  }

  /** Why two origins are one: "Halwire and The Courier: copied: 43 words, “…”". */
  public String link(Merge merge, OriginRange range) {
    String one = article(range.origins().get(merge.one()));
    String other = article(range.origins().get(merge.other()));
    String between = one.equals(other) ? "both in " + one : one + " and " + other;
    String shownBy = merge.exhibits().stream().map(this::exhibit).collect(joining("; "));
    return between + ": " + merge.reason() + (shownBy.isEmpty() ? "" : " – " + shownBy);
  }

  private static String article(Origin origin) {
    return ArticleWords.outlet(origin.statements().getFirst().article());
  }

  /** The words that show it, and where they stand. */
  public String exhibit(Exhibit exhibit) {
    return quoted.beginning(exhibit.article(), exhibit.words())
        + " ("
        + ArticleWords.outlet(exhibit.article())
        + ", "
        + ArticleWords.place(exhibit.words())
        + ")";
  }
}
