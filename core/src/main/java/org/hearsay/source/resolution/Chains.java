package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
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
  private static final Set<String> SHARES =
      Set.of("percent", "%", "half", "third", "quarter", "respondents", "majority");
  private static final Set<String> POLLS = Set.of("poll", "survey");

  private final Words words;
  private final Lexicon lexicon = Lexicon.english();
  private final EntityBook book;
  private final @Nullable String publisher;
  private final Carriers carriers;

  /**
   * @param publisher the outlet that published the article; null where it is not known
   */
  Chains(Words words, EntityBook book, @Nullable String publisher) {
    this.words = words;
    this.book = book;
    this.publisher = publisher;
    carriers = new Carriers(words, book);
  }

  /**
   * The chain of each attribution, outermost first.
   *
   * @param recalled for each attribution whether it was said long before: then its carriers do not
   *     go on
   */
  List<List<Hop>> of(List<Relay> relays, List<Resolution> resolutions, List<Boolean> recalled) {
    List<Attribution> attributions = relays.stream().map(Relay::attribution).toList();
    List<List<Hop>> chains = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Hop> own = new ArrayList<>();
      relays.get(i).carrier().stream()
          .map(this::relaying)
          .flatMap(Optional::stream)
          .forEach(own::add);
      own(i, attributions, resolutions).forEach(hop -> Carriers.addNew(own, hop));
      chains.add(own.isEmpty() ? carried(i, attributions, resolutions, chains, recalled) : own);
    }
    for (int i = attributions.size() - 1; i >= 0; i--) {
      OptionalInt told = Headline.retold(i, words, attributions, resolutions);
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

  private List<Hop> own(int i, List<Attribution> attributions, List<Resolution> resolutions) {
    Attribution attribution = attributions.get(i);
    Draft speaker = resolutions.get(i).draft();
    List<Hop> chain = new ArrayList<>();
    enclosing(i, attributions, resolutions).ifPresent(chain::add);
    inSource(resolutions.get(i)).ifPresent(chain::add);
    poll(attribution, resolutions.get(i)).ifPresent(chain::add);
    if (!attribution.cue().isEmpty()) {
      carriers
          .beside(attribution, attributions, speaker)
          .forEach(hop -> Carriers.addNew(chain, hop));
    }
    chain.removeIf(hop ->
        (speaker != null && hop.name().equals(speaker.name()))
            || (publisher != null && OutletNames.agree(publisher, hop.name())));
    return chain;
  }

  /** An outlet or a document whose own statement holds this one has told the article of it. */
  private Optional<Hop> enclosing(
      int i, List<Attribution> attributions, List<Resolution> resolutions) {
    Span cue = first(attributions.get(i));
    for (int j = 0; j < attributions.size(); j++) {
      Draft outer = resolutions.get(j).draft();
      if (j != i
          && outer != null
          && isCarrier(outer)
          && attributions.get(j).content().stream().anyMatch(c -> c.contains(cue))) {
        return Optional.of(hop(outer, outerWords(resolutions.get(j), cue)));
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

  /** Answers of many are known through the poll that asked them. */
  private Optional<Hop> poll(Attribution attribution, Resolution resolution) {
    Phrase phrase = resolution.phrase();
    if (phrase == null || !phrase.has(SHARES)) {
      return Optional.empty();
    }
    int from = phrase.last();
    int paragraph = words.get(from).paragraph();
    for (int i = from;
        i >= 0 && paragraph - words.get(i).paragraph() <= MOST_PARAGRAPHS_CARRIED;
        i--) {
      if (POLLS.contains(words.lower(i))) {
        int begin = i;
        while (begin > 0 && isPollWord(begin - 1)) {
          begin--;
        }
        Span span = words.span(begin, i);
        return Optional.of(new Hop(span.in(words.text()), SourceKind.DOCUMENT, List.of(span)));
      }
    }
    return Optional.empty();
  }

  private boolean isPollWord(int at) {
    return words.get(at).isWord()
            && (words.get(at).isCapitalised()
                || Set.of("national", "statewide", "exit").contains(words.lower(at)))
            && !words.lower(at).equals("the")
        || words.lower(at).equals("/");
  }

  /** The same speaker goes on in the same interview or statement. */
  private List<Hop> carried(
      int i,
      List<Attribution> attributions,
      List<Resolution> resolutions,
      List<List<Hop>> chains,
      List<Boolean> recalled) {
    if (i > 0
        && !chains.get(i - 1).isEmpty()
        && answers(attributions.get(i))
        && near(attributions, i, i - 1, MOST_PARAGRAPHS_CARRIED)) {
      return chains.get(i - 1);
    }
    Draft speaker = resolutions.get(i).draft();
    if (Occasion.isAnother(attributions.get(i), words)) {
      return List.of();
    }
    for (int j = i - 1; j >= 0 && speaker != null; j--) {
      if (resolutions.get(j).draft() == speaker && (!recalled.get(j) || recalled.get(i))) {
        boolean brief = chains.get(j).stream().anyMatch(hop -> hop.name().equals("tweet"));
        return near(attributions, i, j, brief ? 1 : MOST_PARAGRAPHS_CARRIED)
            ? chains.get(j)
            : List.of();
      }
    }
    return List.of();
  }

  private boolean near(List<Attribution> attributions, int i, int j, int most) {
    return paragraph(attributions.get(i)) - paragraph(attributions.get(j)) <= most;
  }

  /** Whether the cue takes up what was said right before, by whomever: in the same conversation. */
  private boolean answers(Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(span -> words.in(span).stream())
        .anyMatch(word ->
            Set.of("ask", "respond", "reply", "press", "answer")
                .contains(lexicon.lemma(word.lower())));
  }

  private int paragraph(Attribution attribution) {
    int at = words.at(attribution.content().getFirst().begin());
    return words.get(Math.min(at, words.size() - 1)).paragraph();
  }
}
