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
import org.hearsay.source.lexicon.Lexicon;
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
          Map.entry("blog", "blog"),
          Map.entry("video", "video"),
          Map.entry("filing", "filing"));

  private static final Set<String> SHARES =
      Set.of("percent", "%", "half", "third", "quarter", "respondents", "majority");
  private static final Set<String> POLLS = Set.of("poll", "survey");

  private final Words words;
  private final Lexicon lexicon = Lexicon.english();
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
    poll(attribution, resolutions.get(i)).ifPresent(chain::add);
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
      if (named.isPresent() && named.get().isPerson() && named.get() != speaker) {
        continue;
      }
      if (named.isPresent() && named.get() != speaker) {
        Draft carrier = programme(i, named.get());
        boolean interview = isInterview(at, i);
        boolean told =
            words.lower(at).equals("told")
                && !lexicon.headClasses(lastWord(carrier)).contains("organisation");
        if ((interview || told) && isUnknown(carrier)) {
          carrier.become(EntityKind.OUTLET);
        }
        boolean place = words.lower(at).equals("in") || words.lower(at).equals("for");
        boolean carries = carrier.kind() == EntityKind.OUTLET && (!place || interview);
        return carries && !isOwn(carrier)
            ? Optional.of(hop(carrier, words.get(i).span()))
            : Optional.empty();
      }
      if (words.lower(at).equals("in") && DOCUMENTS.containsKey(word)) {
        return Optional.of(document(i));
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

  private static boolean isUnknown(Draft draft) {
    return draft.kind() == EntityKind.OTHER || draft.kind() == EntityKind.ORGANISATION;
  }

  private static String lastWord(Draft draft) {
    String name = draft.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A letter or a post, with the names that tell it from others. */
  private Hop document(int noun) {
    int begin = noun;
    while (words.get(begin - 1).isWord() && words.get(begin - 1).isCapitalised()) {
      begin--;
    }
    Span span = words.span(begin, noun);
    String name =
        begin < noun
            ? span.in(words.text())
            : DOCUMENTS.getOrDefault(words.lower(noun), words.lower(noun));
    return new Hop(name, SourceKind.DOCUMENT, List.of(span));
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
    if (i > 0
        && answers(attributions.get(i))
        && near(attributions, i, i - 1, MOST_PARAGRAPHS_CARRIED)) {
      return chains.get(i - 1);
    }
    Draft speaker = resolutions.get(i).draft();
    for (int j = i - 1; j >= 0 && speaker != null; j--) {
      if (resolutions.get(j).draft() == speaker) {
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

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
