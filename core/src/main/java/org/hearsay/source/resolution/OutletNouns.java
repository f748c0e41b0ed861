package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.AUXILIARY;

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
        : named.stream().filter(d -> isUnknown(d) || speaks(noun) && isFirst(d, noun)).findFirst();
  }

  private boolean isUnknown(Draft draft) {
    return draft.kind() == EntityKind.OTHER && !isPeople(draft);
  }

  /** "The website has": the noun leads a clause of its own. */
  private boolean speaks(int noun) {
    String next = words.lower(noun + 1);
    return lexicon.is(AUXILIARY, next) || !lexicon.verbClasses(next).isEmpty();
  }

  /** Whether it may be an outlet, and no outlet comes before in the article. */
  private boolean isFirst(Draft draft, int noun) {
    int offset = words.get(noun).span().begin();
    return draft.kind() == EntityKind.ORGANISATION
        && !draft.name().contains(" ")
        && book.before(offset, d -> d.kind() == EntityKind.OUTLET).isEmpty();
  }

  /** "Norlanders" where the article also says "Norlander": those of a country. */
  private boolean isPeople(Draft draft) {
    String name = draft.name();
    return name.endsWith("s")
        && !book.all(d -> d.name().equals(name.substring(0, name.length() - 1))).isEmpty();
  }

  /** Whether a verb of speech follows, and no noun that the word only describes. */
  private boolean isSubject(int at) {
    return !lexicon.verbClasses(words.lower(at + 1)).isEmpty();
  }
}
