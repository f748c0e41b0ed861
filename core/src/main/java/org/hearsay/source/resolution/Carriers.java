package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.BROADCAST;
import static org.hearsay.source.lexicon.WordClass.DETERMINER;
import static org.hearsay.source.lexicon.WordClass.DOCUMENT;
import static org.hearsay.source.lexicon.WordClass.LEADING_ON;
import static org.hearsay.source.lexicon.WordClass.MOUTHPIECE;
import static org.hearsay.source.lexicon.WordClass.NAMING;
import static org.hearsay.source.lexicon.WordClass.OCCASION;
import static org.hearsay.source.lexicon.WordClass.PAGE;
import static org.hearsay.source.lexicon.WordClass.TELLING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.article.Span;
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
  private static final int WORDS_AFTER_PREPOSITION = 7;
  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "with", "in", "for", "via");

  /** What leads from those who were told to where that was. */
  private static final Set<String> PLACING = Set.of("in", "at", "outside", "near");

  /** "A letter obtained by the paper": the article has it from the paper. */
  private static final Comparator<Hop> OUTLETS_FIRST =
      Comparator.comparing(hop -> hop.kind() != SourceKind.OUTLET);

  private final Words words;
  private final EntityBook book;
  private final Lexicon lexicon;
  private final Programmes programmes;
  private final Outlets outlets;
  private final Clauses clauses;
  private final Settings settings;
  private final CueDocuments cueDocuments;

  Carriers(Words words, EntityBook book, Lexicon lexicon) {
    this.words = words;
    this.book = book;
    this.lexicon = lexicon;
    programmes = new Programmes(words, lexicon, book);
    clauses = new Clauses(words, lexicon);
    settings = new Settings(words, lexicon);
    outlets = new Outlets(words, lexicon);
    cueDocuments = new CueDocuments(lexicon);
  }

  /** Those in the cue's clause, outside sources and contents, in order. */
  List<Hop> beside(Saying saying, List<Saying> all) {
    int cue = words.at(saying.attribution().cue().getFirst().begin());
    Span sentence = words.sentence(words.get(cue).sentence());
    List<Hop> hops = in(sentence, saying, all, at -> clauses.share(at, cue));
    mouthpiece(saying, all).ifPresent(hop -> addNew(hops, hop));
    cueDocuments.in(saying).ifPresent(hop -> addNew(hops, hop));
    return hops;
  }

  /** Those of the sentence that brings the speaker on. */
  List<Hop> before(Saying saying, List<Saying> all) {
    return settings
        .before(saying, all)
        .map(sentence -> in(sentence, saying, all, clauses::isMain))
        .orElse(List.of());
  }

  private List<Hop> in(Span sentence, Saying saying, List<Saying> all, IntPredicate place) {
    List<Span> cue = saying.attribution().cue();
    int begin = words.at(sentence.begin());
    int end = begin + words.in(sentence).size();
    List<Hop> hops = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      boolean told = lexicon.is(TELLING, words.lower(i)) && isIn(cue, words.get(i).span());
      if ((told || PREPOSITIONS.contains(words.lower(i)) || isBroadcast(i))
          && isFree(i, saying, all)
          && place.test(i)) {
        ledToBy(i, end, told, saying.speaker()).forEach(hop -> addNew(hops, hop));
      }
    }
    hops.sort(OUTLETS_FIRST);
    return hops;
  }

  /** "A debate broadcast by the channel". */
  private boolean isBroadcast(int at) {
    return words.lower(at).equals("by") && lexicon.is(BROADCAST, words.lower(at - 1));
  }

  /** "Through a spokeswoman". */
  private Optional<Hop> mouthpiece(Saying saying, List<Saying> all) {
    int cue = words.at(saying.attribution().cue().getFirst().begin());
    int sentence = words.get(cue).sentence();
    for (int i = words.sentenceBegin(sentence); i < words.sentenceBegin(sentence + 1) - 2; i++) {
      if (words.lower(i).equals("through")
          && lexicon.is(DETERMINER, words.lower(i + 1))
          && lexicon.is(MOUTHPIECE, words.lower(i + 2))
          && isFree(i, saying, all)) {
        Span span = words.span(i + 1, i + 2);
        return Optional.of(new Hop(span.in(words.text()), SourceKind.UNNAMED, List.of(span)));
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(List<Span> cue, Span word) {
    return cue.stream().anyMatch(word::overlaps);
  }

  /** Adds a link that the chain has neither by its name nor by its words. */
  static void addNew(List<Hop> chain, Hop hop) {
    if (chain.stream().noneMatch(known -> isSame(known, hop))) {
      chain.add(hop);
    }
  }

  private static boolean isSame(Hop known, Hop hop) {
    return known.name().equals(hop.name())
        || known.evidence().stream()
            .anyMatch(span -> hop.evidence().stream().anyMatch(span::overlaps));
  }

  /** Whether no source and no content holds the word, but a content that holds the saying too. */
  private boolean isFree(int at, Saying saying, List<Saying> all) {
    Span span = words.get(at).span();
    Span cue = saying.attribution().cue().getFirst();
    return all.stream()
        .map(Saying::attribution)
        .noneMatch(a ->
            a.content().stream().anyMatch(c -> c.contains(span) && !c.contains(cue))
                || a.source().stream().anyMatch(c -> c.contains(span)));
  }

  /** The carriers that word {@code at}, a verb of telling or a preposition, leads to. */
  private List<Hop> ledToBy(int at, int end, boolean told, @Nullable Draft speaker) {
    int last = Math.min(end, at + 1 + (told ? WORDS_AFTER_TOLD : WORDS_AFTER_PREPOSITION));
    for (int i = at + 1; i < last; i++) {
      Optional<Hop> programme = programme(at, i);
      if (programme.isPresent()) {
        return List.of(programme.get());
      }
      List<Hop> written = outlets.written(at, i);
      if (!written.isEmpty()) {
        return written;
      }
      Optional<Draft> named = book.namedIn(words.get(i).span());
      if (named.isPresent()
          && named.get() != speaker
          && !named.get().isPerson()
          && !isPlacesOwn(named.get(), i)) {
        return outlet(at, i, named.get(), told).stream().toList();
      }
      if (named.isEmpty()) {
        Optional<Hop> known = outlets.known(at, i, told);
        Optional<Hop> titled =
            known.flatMap(hop -> programmeOf(at, words.at(hop.evidence().getFirst().end())));
        if (titled.isPresent()) {
          return List.of(titled.get());
        }
        if (known.isPresent()) {
          return List.of(known.get());
        }
      }
      if (isDocument(at, i)) {
        return List.of(document(i));
      }
      if (named.isEmpty() && !leadsOn(i, told) || told && isWhere(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Told voters in Oldport", but not "told a reporter at CNN". */
  private boolean isWhere(int at) {
    return PLACING.contains(words.lower(at))
        && (at + 1 == words.size() || outlets.known(at, at + 1, false).isEmpty());
  }

  /** "Britain's" before a station of that country, or the possessive itself. */
  private boolean isPlacesOwn(Draft named, int at) {
    return named.kind() == EntityKind.PLACE
        && (words.get(at).isPossessive()
            || at + 1 < words.size() && words.get(at + 1).isPossessive());
  }

  private boolean isDocument(int preposition, int noun) {
    return switch (words.lower(preposition)) {
      case "in" -> lexicon.is(DOCUMENT, words.lower(noun));
      case "on" -> lexicon.is(PAGE, words.lower(noun));
      default -> false;
    };
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

  /** The outlet that is named, or its programme: "the network's 'Morning Talk'". */
  private Optional<Hop> outlet(int from, int at, Draft named, boolean told) {
    int end = at + 1;
    while (end < words.size() && words.get(end).isCapitalised()) {
      end++;
    }
    return programmeOf(from, end).or(() -> outlets.named(named, at, from, told));
  }

  /** The programme of an outlet whose name ends before word {@code possessive}. */
  private Optional<Hop> programmeOf(int from, int possessive) {
    if (possessive + 1 >= words.size() || !words.get(possessive).isPossessive()) {
      return Optional.empty();
    }
    Span next = words.get(possessive + 1).span();
    boolean host =
        book.namedIn(next).filter(Draft::isPerson).isPresent()
            || lexicon.genderOf(next.in(words.text())).isPresent();
    return host
        ? Optional.empty()
        : programme(from, possessive + 1).or(() -> outlets.programmeOf(possessive));
  }

  private Optional<Hop> programme(int from, int at) {
    return words.lower(from).equals("in") ? Optional.empty() : programmes.openedBy(at);
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
