package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Statement.SaidOn;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.name.OutletNames;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the article has what it reports: an outlet that was told, asked or is cited, a
 * statement, letter or tweet that carries the words, or the one whose report holds the statement.
 */
final class Chains {
  private static final int MOST_PARAGRAPHS_CARRIED = 4;

  private final Words words;
  private final EntityBook book;
  private final Lexicon lexicon;
  private final @Nullable String publisher;
  private final Carriers carriers;
  private final Polls polls;

  /**
   * @param publisher the outlet that published the article; null where it is not known
   */
  Chains(Words words, EntityBook book, Lexicon lexicon, @Nullable String publisher) {
    this.words = words;
    this.book = book;
    this.lexicon = lexicon;
    this.publisher = publisher;
    carriers = new Carriers(words, book, lexicon);
    polls = new Polls(words, lexicon);
  }

  /**
   * The chain of each attribution, outermost first.
   *
   * @param dates when each was said; null where that is not known
   * @param recalled for each attribution whether it was said long before: then its carriers do not
   *     go on
   */
  List<List<Hop>> of(List<Saying> sayings, List<@Nullable SaidOn> dates, List<Boolean> recalled) {
    Scenes scenes = new Scenes(words, lexicon, sayings);
    List<List<Hop>> chains = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      List<Hop> own = new ArrayList<>();
      sayings.get(i).relay().carrier().stream()
          .map(this::relaying)
          .flatMap(Optional::stream)
          .forEach(own::add);
      own(sayings.get(i), sayings).forEach(hop -> Carriers.addNew(own, hop));
      chains.add(own.isEmpty() ? carried(i, scenes, chains, dates, recalled) : own);
    }
    for (int i = sayings.size() - 1; i >= 0; i--) {
      OptionalInt told = Headline.retold(i, sayings);
      if (chains.get(i).isEmpty() && told.isPresent()) {
        chains.set(i, chains.get(told.getAsInt()));
      }
    }
    return chains;
  }

  /** Whoever passes a statement on. */
  private Optional<Hop> relaying(Span carrier) {
    return book.allNamedIn(carrier).stream()
        .findFirst()
        .map(draft -> new Hop(draft.name(), kind(draft), List.of(carrier)));
  }

  private static SourceKind kind(Draft draft) {
    return switch (draft.kind()) {
      case PERSON -> SourceKind.PERSON;
      case ORGANISATION, PLACE -> SourceKind.ORGANISATION;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case OUTLET, OTHER, UNNAMED, GROUP -> SourceKind.OUTLET;
    };
  }

  private List<Hop> own(Saying saying, List<Saying> all) {
    Draft speaker = saying.speaker();
    List<Hop> chain = new ArrayList<>();
    enclosing(saying, all).ifPresent(chain::add);
    inSource(saying.resolution()).ifPresent(chain::add);
    if (saying.resolution().phrase() != null) {
      polls.behind(saying.resolution().phrase()).ifPresent(chain::add);
    }
    if (!saying.attribution().cue().isEmpty()) {
      carriers.beside(saying, all).forEach(hop -> Carriers.addNew(chain, hop));
    }
    if (chain.isEmpty() && !saying.attribution().cue().isEmpty()) {
      chain.addAll(carriers.before(saying, all));
    }
    chain.removeIf(hop ->
        (speaker != null && hop.name().equals(speaker.name()))
            || (publisher != null && OutletNames.agree(publisher, hop.name())));
    return chain;
  }

  /** An outlet or a document whose own statement holds this one has told the article of it. */
  private static Optional<Hop> enclosing(Saying saying, List<Saying> all) {
    Span cue = first(saying.attribution());
    for (Saying outer : all) {
      Draft teller = outer.speaker();
      if (outer != saying
          && teller != null
          && isCarrier(teller)
          && outer.attribution().content().stream().anyMatch(c -> c.contains(cue))) {
        return Optional.of(hop(teller, outerWords(outer.resolution(), cue)));
      }
    }
    return Optional.empty();
  }

  private static Span outerWords(Resolution resolution, Span otherwise) {
    Phrase phrase = resolution.phrase();
    return phrase == null ? otherwise : phrase.span();
  }

  private static Span first(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().getFirst()
        : attribution.cue().getFirst();
  }

  private static boolean isCarrier(Draft draft) {
    return draft.kind() == EntityKind.OUTLET || draft.kind() == EntityKind.DOCUMENT;
  }

  private static Hop hop(Draft draft, Span evidence) {
    return new Hop(
        draft.name(),
        draft.kind() == EntityKind.DOCUMENT ? SourceKind.DOCUMENT : SourceKind.OUTLET,
        List.of(evidence));
  }

  /** "The paper's sources", "sources for the channel". */
  private Optional<Hop> inSource(Resolution resolution) {
    Phrase phrase = resolution.phrase();
    Draft speaker = resolution.draft();
    boolean unnamed =
        speaker != null
            && (speaker.kind() == EntityKind.UNNAMED || speaker.kind() == EntityKind.GROUP);
    if (phrase == null || !unnamed) {
      return Optional.empty();
    }
    return book.allNamedIn(phrase.span()).stream()
        .filter(d -> d.kind() == EntityKind.OUTLET)
        .findFirst()
        .map(d -> hop(d, phrase.span()));
  }

  /** The chain of the statement that this one goes on from. */
  private List<Hop> carried(
      int i,
      Scenes scenes,
      List<List<Hop>> chains,
      List<@Nullable SaidOn> dates,
      List<Boolean> recalled) {
    OptionalInt before = scenes.before(i, recalled::get, j -> !chains.get(j).isEmpty());
    if (before.isEmpty() || isOfAnotherDay(dates.get(i), dates.get(before.getAsInt()))) {
      return List.of();
    }
    List<Hop> chain = chains.get(before.getAsInt());
    boolean brief = chain.stream().anyMatch(hop -> hop.name().equals("tweet"));
    int most = brief ? 1 : MOST_PARAGRAPHS_CARRIED;
    return scenes.paragraphsBetween(before.getAsInt(), i) <= most ? chain : List.of();
  }

  private static boolean isOfAnotherDay(@Nullable SaidOn later, @Nullable SaidOn earlier) {
    return later != null && (earlier == null || !earlier.value().equals(later.value()));
  }
}
