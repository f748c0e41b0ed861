package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.BEHIND_HEAD;
import static org.hearsay.source.lexicon.WordClass.DOCUMENT;
import static org.hearsay.source.lexicon.WordClass.EVENT;
import static org.hearsay.source.lexicon.WordClass.FOLLOWING;
import static org.hearsay.source.lexicon.WordClass.LEADING_IN;
import static org.hearsay.source.lexicon.WordClass.OCCASION;
import static org.hearsay.source.lexicon.WordClass.PAGE;
import static org.hearsay.source.lexicon.WordClass.PLATFORM;
import static org.hearsay.source.lexicon.WordClass.WRITING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Names that carry a statement as outlets: whom one tells, or gives an interview. */
final class Outlets {
  private static final int MOST_WORDS_OF_NAME = 5;
  private static final int MOST_WORDS_OF_PROGRAMME = 8;

  /** Two words written as one, as sites and magazines have it. */
  private static final Pattern JOINED =
      Pattern.compile("\\p{Lu}\\p{Ll}{3,}\\p{Lu}[\\p{Ll}\\p{Lu}]+");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

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
    boolean place = leadsToPlace(from);
    boolean carries = named.kind() == EntityKind.OUTLET && (!place || interview);
    return carries
        ? Optional.of(new Hop(named.name(), SourceKind.OUTLET, List.of(words.get(at).span())))
        : Optional.empty();
  }

  /**
   * The outlet that is known by its name alone, where no name was seen: "on MSNBC".
   *
   * @param from the word that leads to word {@code at}
   * @param told whether that is a verb of telling
   */
  Optional<Hop> known(int from, int at, boolean told) {
    boolean place = leadsToPlace(from);
    int last = lastOfName(at, told);
    return last < 0 || place && !isInterview(from, at)
        ? Optional.empty()
        : Optional.of(hop(at, last));
  }

  /**
   * Whether what follows a preposition is where or for whom something happens, as long as nothing
   * was written there: "wrote in the Courier", "in a piece for the Courier".
   */
  private boolean leadsToPlace(int from) {
    boolean place = words.lower(from).equals("in") || words.lower(from).equals("for");
    return place && !lexicon.is(WRITING, words.lower(from - 1)) && !isInPiece(from - 1);
  }

  /** "In a piece", but not "about a piece". */
  private boolean isInPiece(int noun) {
    if (!lexicon.is(OCCASION, words.lower(noun)) && !lexicon.is(DOCUMENT, words.lower(noun))) {
      return false;
    }
    int begin = noun - 1;
    while (begin > noun - MOST_WORDS_OF_NAME && !isPreposition(words.lower(begin))) {
      begin--;
    }
    return words.lower(begin).equals("in");
  }

  private boolean isPreposition(String lower) {
    return lexicon.is(LEADING_IN, lower) || lexicon.is(BEHIND_HEAD, lower);
  }

  /** The programme that follows an outlet's possessive: "the network's State of the Harbour". */
  Optional<Hop> programmeOf(int possessive) {
    int last = possessive;
    int most = Math.min(words.size(), possessive + 1 + MOST_WORDS_OF_PROGRAMME);
    for (int i = possessive + 1; i < most && isInTitle(i); i++) {
      last = words.get(i).isCapitalised() ? i : last;
    }
    return last > possessive + 1 ? Optional.of(hop(possessive + 1, last)) : Optional.empty();
  }

  private boolean isInTitle(int at) {
    return words.get(at).isCapitalised()
        || Set.of("of", "the", "with", "and", "&", "in").contains(words.lower(at));
  }

  /** Two words in one, or initials that a verb of telling leads to and no noun follows. */
  private boolean isMadeUp(int at) {
    String name = words.get(at).text();
    return JOINED.matcher(name).matches()
        || INITIALS.matcher(name).matches() && (endsPhrase(at + 1) || isOutlets(at + 1));
  }

  private boolean isOutlets(int at) {
    return lexicon.headClasses(words.lower(at)).contains("outlet");
  }

  /** What was written or said for an outlet: "a Courier essay", "an AP interview". */
  List<Hop> written(int from, int at) {
    int last = lastOfName(at, false);
    if (last < 0 || last + 1 >= words.size()) {
      return List.of();
    }
    String noun = words.lower(last + 1);
    if (words.lower(from).equals("on") && lexicon.is(PAGE, noun)) {
      return List.of(hop(at, last + 1, SourceKind.DOCUMENT));
    }
    if (!words.lower(from).equals("in")) {
      return List.of();
    }
    if (lexicon.is(DOCUMENT, noun)) {
      Span both = words.span(at, last + 1);
      return lexicon.is(PLATFORM, words.lower(last))
          ? List.of(new Hop(both.in(words.text()), SourceKind.DOCUMENT, List.of(both)))
          : List.of(hop(at, last), hop(last + 1, last + 1, SourceKind.DOCUMENT));
    }
    boolean occasion = lexicon.is(EVENT, noun) || lexicon.is(OCCASION, noun);
    return occasion ? List.of(hop(at, last)) : List.of();
  }

  private Hop hop(int first, int last) {
    return hop(first, last, SourceKind.OUTLET);
  }

  private Hop hop(int first, int last, SourceKind kind) {
    Span span = words.span(first, last);
    return new Hop(span.in(words.text()), kind, List.of(span));
  }

  /** Where an outlet's name that begins with word {@code at} ends, or -1. */
  private int lastOfName(int at, boolean told) {
    if (!words.get(at).isCapitalised()) {
      return -1;
    }
    int found = -1;
    int most = Math.min(words.size(), at + MOST_WORDS_OF_NAME);
    for (int i = at; i < most && words.get(i).isCapitalised(); i++) {
      boolean ending = i > at && lexicon.endsOutlet(words.lower(i));
      boolean joined = told && i == at && isMadeUp(i);
      if (ending || joined || lexicon.isOutlet(words.span(at, i).in(words.text()))) {
        found = i;
      }
    }
    return found;
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
