package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.name.OutletNames;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** The links of a chain that a statement names itself, whatever stands before it. */
final class OwnLinks {
  private final EntityBook book;
  private final @Nullable String publisher;
  private final List<Saying> all;
  private final Carriers carriers;
  private final Nested nested;
  private final Polls polls;

  /**
   * @param publisher the outlet that published the article; null where it is not known
   */
  OwnLinks(
      Words words, EntityBook book, Lexicon lexicon, @Nullable String publisher, List<Saying> all) {
    this.book = book;
    this.publisher = publisher;
    this.all = all;
    carriers = new Carriers(words, book, lexicon);
    nested = new Nested(all);
    polls = new Polls(words, lexicon);
  }

  /** Those of a statement, outermost first. */
  List<Hop> of(Saying saying) {
    List<Hop> links = new ArrayList<>();
    nested.tellersOf(saying).forEach(hop -> Carriers.addNew(links, hop));
    inSource(saying.resolution()).ifPresent(hop -> Carriers.addNew(links, hop));
    polls.behind(saying).ifPresent(hop -> Carriers.addNew(links, hop));
    if (!saying.attribution().cue().isEmpty()) {
      carriers.beside(saying, all).forEach(hop -> Carriers.addNew(links, hop));
    }
    if (links.isEmpty() && !saying.attribution().cue().isEmpty()) {
      links.addAll(carriers.before(saying, all));
    }
    links.removeIf(hop -> isItself(hop, saying.speaker()));
    return behind(relays(saying), links);
  }

  private static List<Hop> behind(List<Hop> outer, List<Hop> inner) {
    List<Hop> chain = new ArrayList<>(outer);
    inner.forEach(hop -> Carriers.addNew(chain, hop));
    return chain;
  }

  /** Whether a link is the speaker, or who publishes all of this. */
  private boolean isItself(Hop hop, @Nullable Draft speaker) {
    return (speaker != null && hop.name().equals(speaker.name()))
        || (publisher != null && OutletNames.agree(publisher, hop.name()));
  }

  private List<Hop> relays(Saying saying) {
    return saying.relay().carrier().stream().map(this::relaying).flatMap(Optional::stream).toList();
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
        .map(d -> new Hop(d.name(), SourceKind.OUTLET, List.of(phrase.span())));
  }
}
