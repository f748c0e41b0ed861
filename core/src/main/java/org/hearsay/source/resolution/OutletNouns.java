package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * Takes a name of unknown kind for an outlet's where the text goes on to call it one: "Harbour
 * Watch asked why. The website …".
 */
final class OutletNouns {
  private static final int WORDS_BEFORE_NOUN = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  OutletNouns(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Changes the kind of what "the website", "the paper" mean. */
  void read() {
    for (int i = words.sentenceBegin(1); i < words.size(); i++) {
      if (isDefiniteOutlet(i)) {
        namedBefore(i).ifPresent(named -> named.become(EntityKind.OUTLET));
      }
    }
  }

  private boolean isDefiniteOutlet(int noun) {
    if (words.get(noun).isCapitalised()
        || lexicon.isPlural(words.lower(noun))
        || !lexicon.headClasses(words.lower(noun)).contains("outlet")
        || noun + 1 < words.size() && words.get(noun + 1).isCapitalised()) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - WORDS_BEFORE_NOUN); i--) {
      if (words.get(i).isCapitalised() && !words.lower(i).equals("the")) {
        return false;
      }
      if (words.lower(i).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** The last name in the sentence before, if no outlet is near and its kind is not known. */
  private Optional<Draft> namedBefore(int noun) {
    int sentence = words.get(noun).sentence();
    int begin = words.sentenceBegin(Math.max(1, sentence - 1));
    if (begin >= noun) {
      return Optional.empty();
    }
    List<Draft> named = new ArrayList<>();
    for (int i = begin; i < noun; i++) {
      if (!words.get(i).quoted() && isSubject(i)) {
        book.namedIn(words.get(i).span()).ifPresent(named::add);
      }
    }
    boolean outlet = named.stream().anyMatch(d -> d.kind() == EntityKind.OUTLET);
    return outlet
        ? Optional.empty()
        : named.stream().filter(d -> d.kind() == EntityKind.OTHER).findFirst();
  }

  /** Whether a verb of speech follows, and no noun that the word only describes. */
  private boolean isSubject(int at) {
    return !lexicon.verbClasses(words.lower(at + 1)).isEmpty();
  }
}
