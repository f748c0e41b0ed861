package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the article has what it reports: an outlet that was told, asked or is cited, a
 * statement, letter or tweet that carries the words, or the one whose report holds the statement.
 */
final class Chains {
  private static final int MOST_PARAGRAPHS_CARRIED = 4;
  private static final Map<String, String> DOCUMENTS =
      Map.ofEntries(
          Map.entry("statement", "statement"),
          Map.entry("letter", "letter"),
          Map.entry("memo", "memo"),
          Map.entry("e-mail", "e-mail"),
          Map.entry("email", "email"),
          Map.entry("tweet", "tweet"),
          Map.entry("essay", "essay"),
          Map.entry("op-ed", "op-ed"),
          Map.entry("post", "post"),
          Map.entry("release", "release"),
          Map.entry("report", "report"),
          Map.entry("editorial", "editorial"),
          Map.entry("column", "column"),
          Map.entry("memoir", "memoir"),
          Map.entry("book", "book"),
          Map.entry("filing", "filing"));

  private final Words words;
  private final EntityBook book;
  private final @Nullable String publisher;

  /**
   * @param publisher the outlet that published the article; null where it is not known
   */
  Chains(Words words, EntityBook book, @Nullable String publisher) {
    this.words = words;
    this.book = book;
    this.publisher = publisher;
  }

  /** The chain of each attribution, outermost first. */
  List<List<Hop>> of(List<Attribution> attributions, List<Resolution> resolutions) {
    List<List<Hop>> chains = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Hop> own = own(i, attributions, resolutions);
      chains.add(own.isEmpty() ? carried(i, attributions, resolutions, chains) : own);
    }
    for (int i = attributions.size() - 1; i >= 0; i--) {
      OptionalInt told = Headline.retold(i, words, attributions, resolutions);
      if (chains.get(i).isEmpty() && told.isPresent()) {
        chains.set(i, chains.get(told.getAsInt()));
      }
    }
    return chains;
  }

  private List<Hop> own(int i, List<Attribution> attributions, List<Resolution> resolutions) {
    Attribution attribution = attributions.get(i);
    Draft speaker = resolutions.get(i).draft();
    List<Hop> chain = new ArrayList<>();
    enclosing(i, attributions, resolutions).ifPresent(chain::add);
    inSource(resolutions.get(i)).ifPresent(chain::add);
    if (!attribution.cue().isEmpty()) {
      beside(attribution, attributions, speaker).forEach(hop -> addNew(chain, hop));
    }
    chain.removeIf(hop ->
        (speaker != null && hop.name().equals(speaker.name()))
            || (publisher != null && OutletNames.agree(publisher, hop.name())));
    return chain;
  }

  private static void addNew(List<Hop> chain, Hop hop) {
    if (chain.stream().noneMatch(h -> h.name().equals(hop.name()))) {
      chain.add(hop);
    }
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

  /** Outlets and documents beside the cue, in its sentence and outside what is said. */
  private List<Hop> beside(
      Attribution attribution, List<Attribution> all, @Nullable Draft speaker) {
    int cue = words.at(attribution.cue().getFirst().begin());
    int sentence = words.get(cue).sentence();
    List<Hop> hops = new ArrayList<>();
    for (int i = words.sentenceBegin(sentence); i < words.sentenceBegin(sentence + 1); i++) {
      if (!isContent(i, all) && leadsToCarrier(i, attribution)) {
        carrierFrom(i, sentence, speaker).ifPresent(hop -> addNew(hops, hop));
      }
    }
    if (attribution.cue().stream()
        .flatMap(s -> words.in(s).stream())
        .anyMatch(w -> isTweeting(w.lower()))) {
      addNew(hops, new Hop("tweet", SourceKind.DOCUMENT, attribution.cue()));
    }
    return hops;
  }

  private static boolean isTweeting(String cue) {
    return cue.equals("tweeted") || cue.equals("tweets") || cue.equals("tweeting");
  }

  private boolean isContent(int at, List<Attribution> all) {
    Span span = words.get(at).span();
    return all.stream().anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(span)));
  }

  /** Whether a carrier may follow: told, to, on, with, in, according to, citing. */
  private boolean leadsToCarrier(int at, Attribution attribution) {
    String word = words.lower(at);
    if (Set.of("told", "telling", "tells", "tell", "informed").contains(word)) {
      return attribution.cue().stream().anyMatch(words.get(at).span()::overlaps);
    }
    return Set.of("to", "on", "with", "in", "for", "via", "by", "from").contains(word);
  }

  private Optional<Hop> carrierFrom(int at, int sentence, @Nullable Draft speaker) {
    int end = Math.min(words.sentenceBegin(sentence + 1), at + 9);
    for (int i = at + 1; i < end; i++) {
      String word = words.lower(i);
      Optional<Draft> named = book.namedIn(words.get(i).span());
      if (named.isPresent() && named.get() != speaker) {
        Draft carrier = programme(i, named.get());
        boolean interview = isInterview(at, i);
        if (interview
            && (carrier.kind() == EntityKind.OTHER || carrier.kind() == EntityKind.ORGANISATION)) {
          carrier.become(EntityKind.OUTLET);
        }
        boolean place = words.lower(at).equals("in") || words.lower(at).equals("for");
        boolean carries = carrier.kind() == EntityKind.OUTLET && (!place || interview);
        return carries && !isOwn(carrier)
            ? Optional.of(hop(carrier, words.get(i).span()))
            : Optional.empty();
      }
      if (words.lower(at).equals("in") && DOCUMENTS.containsKey(word)) {
        String name = java.util.Objects.requireNonNull(DOCUMENTS.get(word));
        return Optional.of(new Hop(name, SourceKind.DOCUMENT, List.of(words.get(i).span())));
      }
      if (!words.get(i).isWord() && !words.get(i).isPossessive() || word.equals("that")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The channel's 'Morning Show'": the programme rather than the channel. */
  private Draft programme(int at, Draft owner) {
    int next = at + 1;
    if (next >= words.size() || !words.get(next).isPossessive()) {
      return owner;
    }
    for (int i = next + 1; i < Math.min(words.size(), next + 5); i++) {
      Optional<Draft> named = book.namedIn(words.get(i).span());
      if (named.isPresent() && named.get() != owner && !named.get().isPerson()) {
        named.get().become(EntityKind.OUTLET);
        return named.get();
      }
    }
    return owner;
  }

  /** The article's own publisher is no carrier. */
  private boolean isOwn(Draft carrier) {
    return publisher != null && OutletNames.agree(publisher, carrier.name());
  }

  private boolean isInterview(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("interview", "appearance", "conversation", "column", "piece", "story", "article")
          .contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same speaker goes on in the same interview or statement. */
  private List<Hop> carried(
      int i, List<Attribution> attributions, List<Resolution> resolutions, List<List<Hop>> chains) {
    Draft speaker = resolutions.get(i).draft();
    for (int j = i - 1; j >= 0 && speaker != null; j--) {
      if (resolutions.get(j).draft() == speaker) {
        boolean near =
            paragraph(attributions.get(i)) - paragraph(attributions.get(j))
                <= MOST_PARAGRAPHS_CARRIED;
        return near ? chains.get(j) : List.of();
      }
    }
    return List.of();
  }

  private int paragraph(Attribution attribution) {
    int at = words.at(attribution.content().getFirst().begin());
    return words.get(Math.min(at, words.size() - 1)).paragraph();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
