package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.DOCUMENT;
import static org.hearsay.source.lexicon.WordClass.FOLLOWING;
import static org.hearsay.source.lexicon.WordClass.LEADING_ON;
import static org.hearsay.source.lexicon.WordClass.NAMING;
import static org.hearsay.source.lexicon.WordClass.OCCASION;
import static org.hearsay.source.lexicon.WordClass.PAGE;
import static org.hearsay.source.lexicon.WordClass.TELLING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Outlets and documents that carry a statement, named beside its cue: "told the paper", "in an
 * interview on 'Morning Talk'", "in a letter", "tweeted".
 */
final class Carriers {
  private static final int WORDS_AFTER_TOLD = 9;
  private static final int WORDS_AFTER_PREPOSITION = 5;
  private static final int WORDS_OF_PROGRAMME = 6;
  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "with", "in", "for", "via");
  private static final Map<String, String> TWEETING =
      Map.of("tweeted", "tweet", "tweets", "tweet", "tweeting", "tweet", "emailed", "e-mail");

  private final Words words;
  private final EntityBook book;
  private final Lexicon lexicon;

  Carriers(Words words, EntityBook book, Lexicon lexicon) {
    this.words = words;
    this.book = book;
    this.lexicon = lexicon;
  }

  /** Those in the cue's sentence, outside sources and contents, in order. */
  List<Hop> beside(Saying saying, List<Saying> all) {
    Attribution attribution = saying.attribution();
    int cue = words.at(attribution.cue().getFirst().begin());
    int sentence = words.get(cue).sentence();
    int end = words.sentenceBegin(sentence + 1);
    List<Hop> hops = new ArrayList<>();
    for (int i = words.sentenceBegin(sentence); i < end; i++) {
      if (isFree(i, all)) {
        from(i, end, attribution, saying.speaker()).ifPresent(hop -> addNew(hops, hop));
      }
    }
    saying.cue().stream()
        .map(word -> TWEETING.get(word.lower()))
        .filter(name -> name != null)
        .forEach(name -> addNew(hops, new Hop(name, SourceKind.DOCUMENT, attribution.cue())));
    return hops;
  }

  static void addNew(List<Hop> chain, Hop hop) {
    if (chain.stream().noneMatch(known -> known.name().equals(hop.name()))) {
      chain.add(hop);
    }
  }

  private boolean isFree(int at, List<Saying> all) {
    Span span = words.get(at).span();
    return all.stream()
        .map(Saying::attribution)
        .noneMatch(a ->
            a.content().stream().anyMatch(c -> c.contains(span))
                || a.source().stream().anyMatch(c -> c.contains(span)));
  }

  /** The carrier that word {@code at} leads to. */
  private Optional<Hop> from(int at, int end, Attribution attribution, @Nullable Draft speaker) {
    boolean told =
        lexicon.is(TELLING, words.lower(at))
            && attribution.cue().stream().anyMatch(words.get(at).span()::overlaps);
    if (!told && !PREPOSITIONS.contains(words.lower(at))) {
      return Optional.empty();
    }
    int last = Math.min(end, at + 1 + (told ? WORDS_AFTER_TOLD : WORDS_AFTER_PREPOSITION));
    for (int i = at + 1; i < last; i++) {
      Optional<Hop> programme = quotedProgramme(i, at);
      if (programme.isPresent()) {
        return programme;
      }
      Optional<Draft> named = book.namedIn(words.get(i).span());
      if (named.isPresent() && named.get() != speaker && !named.get().isPerson()) {
        return outlet(at, i, named.get(), told);
      }
      if (words.lower(at).equals("in") && lexicon.is(DOCUMENT, words.lower(i))
          || words.lower(at).equals("on") && lexicon.is(PAGE, words.lower(i))) {
        return Optional.of(document(i));
      }
      boolean passes = named.isPresent() || leadsOn(i, told);
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a carrier may still come: determiners, roles, "'s", "of", an interview. */
  private boolean leadsOn(int i, boolean told) {
    String word = words.lower(i);
    return words.get(i).isPossessive()
        || words.get(i).isCapitalised()
        || lexicon.is(OCCASION, word)
        || lexicon.is(LEADING_ON, word)
        || word.endsWith("day")
        || Character.isDigit(word.charAt(0))
        || told && words.get(i).isWord() && !word.equals("that")
        || !lexicon.headClasses(word).isEmpty();
  }

  /** A title in quotation marks after "on" or "'s". */
  private Optional<Hop> quotedProgramme(int at, int from) {
    boolean opens = "\"“‘'".contains(words.get(at).text()) && !words.get(at).isWord();
    boolean led = at > 1 && (words.lower(at - 1).equals("on") || isNobodys(at - 1));
    if (!opens || !led || words.lower(from).equals("in")) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 2 + WORDS_OF_PROGRAMME); i++) {
      if (endsTitle(i) && i > at + 1) {
        Span span = words.span(at + 1, i - 1);
        return words.get(at + 1).isCapitalised()
            ? Optional.of(new Hop(span.in(words.text()), SourceKind.OUTLET, List.of(span)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a possessive belongs to no person: the network's "Morning Talk", not her "New Deal".
   */
  private boolean isNobodys(int possessive) {
    return words.get(possessive).isPossessive()
        && book.namedIn(words.get(possessive - 1).span()).filter(Draft::isPerson).isEmpty();
  }

  /** A closing quotation mark, or the comma or stop before it. */
  private boolean endsTitle(int at) {
    return !words.get(at).isWord() && "\"”’',.".contains(words.get(at).text());
  }

  private Optional<Hop> outlet(int from, int at, Draft named, boolean told) {
    Optional<Hop> programme =
        at + 2 < words.size() && words.get(at + 1).isPossessive()
            ? quotedProgramme(at + 2, from)
            : Optional.empty();
    if (programme.isPresent()) {
      return programme;
    }
    boolean interview = isInterview(from, at);
    boolean listens =
        told
            && endsPhrase(at + 1)
            && !lexicon.headClasses(lastWord(named)).contains("organisation");
    if ((interview || listens) && isUnknown(named)) {
      named.become(EntityKind.OUTLET);
    }
    boolean place = words.lower(from).equals("in") || words.lower(from).equals("for");
    boolean carries = named.kind() == EntityKind.OUTLET && (!place || interview);
    return carries
        ? Optional.of(new Hop(named.name(), SourceKind.OUTLET, List.of(words.get(at).span())))
        : Optional.empty();
  }

  /** Whether no noun follows that a name only describes, as in "told the Biblical story". */
  private boolean endsPhrase(int at) {
    int next = at;
    while (next < words.size() && words.get(next).isCapitalised()) {
      next++;
    }
    return next >= words.size()
        || !words.get(next).isWord()
        || words.get(next).isPossessive()
        || lexicon.is(FOLLOWING, words.lower(next))
        || words.lower(next).endsWith("day");
  }

  private boolean isInterview(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.is(OCCASION, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** An institution or a name of unknown kind; no one's given name. */
  private boolean isUnknown(Draft draft) {
    return (draft.kind() == EntityKind.OTHER || draft.kind() == EntityKind.ORGANISATION)
        && lexicon.genderOf(draft.name().split("\\s+")[0]).isEmpty();
  }

  private static String lastWord(Draft draft) {
    String name = draft.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A letter or a post, with the names that tell it from others. */
  private Hop document(int noun) {
    int begin = noun;
    while (begin > 0 && isNaming(begin - 1)) {
      begin--;
    }
    Span span = words.span(begin, noun);
    return new Hop(span.in(words.text()), SourceKind.DOCUMENT, List.of(span));
  }

  private boolean isNaming(int at) {
    return words.get(at).isWord()
        && (words.get(at).isCapitalised()
            || Character.isDigit(words.lower(at).charAt(0))
            || lexicon.is(NAMING, words.lower(at)));
  }
}
