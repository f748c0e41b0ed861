package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.FOLLOWING;
import static org.hearsay.source.lexicon.WordClass.OCCASION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Names that carry a statement as outlets: whom one tells, or gives an interview. */
final class Outlets {
  private final Words words;
  private final Lexicon lexicon;

  Outlets(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * The outlet that word {@code at} names, if one is meant there.
   *
   * @param named whom the name means; may become an outlet
   * @param from the word that leads to the name
   * @param told whether that is a verb of telling
   */
  Optional<Hop> named(Draft named, int at, int from, boolean told) {
    boolean interview = isInterview(from, at);
    if ((interview || told && listens(named, at)) && isUnknown(named)) {
      named.become(EntityKind.OUTLET);
    }
    boolean place = words.lower(from).equals("in") || words.lower(from).equals("for");
    boolean carries = named.kind() == EntityKind.OUTLET && (!place || interview);
    return carries
        ? Optional.of(new Hop(named.name(), SourceKind.OUTLET, List.of(words.get(at).span())))
        : Optional.empty();
  }

  private boolean isInterview(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.is(OCCASION, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean listens(Draft named, int at) {
    return endsPhrase(at + 1) && !lexicon.headClasses(lastWord(named)).contains("organisation");
  }

  /** Whether no noun follows that a name only describes, as in "told the Biblical story". */
  private boolean endsPhrase(int at) {
    int next = at;
    while (next < words.size() && words.get(next).isCapitalised()) {
      next++;
    }
    return next == words.size()
        || !words.get(next).isWord()
        || words.get(next).isPossessive()
        || lexicon.is(FOLLOWING, words.lower(next))
        || words.lower(next).endsWith("day");
  }

  private static String lastWord(Draft draft) {
    String name = draft.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** An institution or a name of unknown kind; no one's given name. */
  private boolean isUnknown(Draft draft) {
    return (draft.kind() == EntityKind.OTHER || draft.kind() == EntityKind.ORGANISATION)
        && lexicon.genderOf(draft.name().split("\\s+")[0]).isEmpty();
  }
}
