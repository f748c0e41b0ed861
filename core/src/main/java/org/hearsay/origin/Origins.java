package org.hearsay.origin;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.name.OutletNames;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/** Counts the independent origins of statements that make one claim. Stateless. */
public final class Origins {
  private static final String NO_CARRIER = "";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Tie> ties;
  private final Speakers speakers;

  /**
   * @param ties what the articles of the statements to come show of where they have their words
   *     from
   * @param speakers the speakers that a ledger has for the statements to come; those that are not
   *     among them are compared by what their articles say
   */
  public Origins(List<Tie> ties, Map<StatementId, SpeakerNode> speakers) {
    this.ties = List.copyOf(ties);
    this.speakers = new Speakers(speakers);
  }

  /** The range for statements with the same stance on one claim. */
  public OriginRange of(List<FiledStatement> statements) {
    if (statements.isEmpty()) {
      return OriginRange.NONE;
    }
    List<Origin> origins = statements.stream().map(Origins::origin).toList();
    List<Merge> merges = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      for (int j = i + 1; j < origins.size(); j++) {
        int one = i;
        int other = j;
        shown(origins.get(i), origins.get(j))
            .map(shown -> new Merge(one, other, true, shown.reason(), shown.exhibits()))
            .or(() ->
                possible(origins.get(one), origins.get(other))
                    .map(reason -> new Merge(one, other, false, reason, List.of())))
            .ifPresent(merges::add);
      }
    }
    return new OriginRange(
        Math.max(1, components(origins, Origin::isNamed, merges, merge -> true)),
        components(origins, origin -> true, merges, Merge::shown),
        origins,
        merges);
  }

  /** Where one statement enters the public. */
  static Origin origin(FiledStatement filed) {
    Statement statement = filed.statement();
    String name =
        switch (statement.speaker()) {
          case Speaker.Known known -> known.entity().name();
          case Speaker.Unnamed unnamed -> unnamed.entity().name();
          case Speaker.Author _ -> "the writer";
          case Speaker.Unstated _ -> "no source stated";
          case Speaker.Unresolved _ -> "not resolved";
        };
    SourceKind kind =
        statement.speaker() instanceof Speaker.Unresolved ? SourceKind.UNSTATED : statement.kind();
    return new Origin(name, kind, carrier(filed), List.of(filed));
  }

  /**
   * The last outlet of the chain that the article names, else its own. What is known beside the
   * text alone is a tie, {@link Tie.Credited}.
   */
  private static String carrier(FiledStatement filed) {
    String own = filed.article().publication().outlet();
    return filed.statement().via().stream()
        .filter(hop -> hop.kind() == SourceKind.OUTLET && !hop.isInferred())
        .map(Hop::name)
        .reduce((first, second) -> second)
        .orElse(own == null ? NO_CARRIER : own);
  }

  /** Why two are one origin, and the words that show it. */
  private record Shown(String reason, List<Exhibit> exhibits) {}

  /** Why two are shown to be one origin. */
  private Optional<Shown> shown(Origin a, Origin b) {
    if (isSameSpeaker(a, b)) {
      return Optional.of(new Shown("the same speaker: " + a.name(), sources(a, b)));
    }
    if (isOneUnnamedSource(a, b)) {
      return Optional.of(new Shown("the same source of one article", sources(a, b)));
    }
    if (isHeldForOneUnnamedSource(a, b)) {
      return Optional.of(new Shown("held for one source in the ledger", sources(a, b)));
    }
    return copied(a, b).or(() -> cited(a, b)).or(() -> cited(b, a));
  }

  /** The words by which the articles call them. */
  private static List<Exhibit> sources(Origin... origins) {
    return Arrays.stream(origins)
        .map(origin -> origin.statements().getFirst())
        .flatMap(filed -> exhibits(filed, filed.statement().attribution().source()))
        .toList();
  }

  private static Stream<Exhibit> exhibits(FiledStatement filed, List<Span> words) {
    return words.stream().map(span -> new Exhibit(filed.article(), span));
  }

  /** A name alone shows nothing. */
  private boolean isSameSpeaker(Origin a, Origin b) {
    return a.isNamed() && b.isNamed() && speakers.areOne(first(a), first(b));
  }

  private static FiledStatement first(Origin origin) {
    return origin.statements().getFirst();
  }

  /** As people said. */
  private boolean isHeldForOneUnnamedSource(Origin a, Origin b) {
    return a.kind() == SourceKind.UNNAMED
        && b.kind() == SourceKind.UNNAMED
        && speakers.areOne(first(a), first(b));
  }

  /** Within an article a source without a name is one entity. */
  private static boolean isOneUnnamedSource(Origin a, Origin b) {
    FiledStatement x = a.statements().getFirst();
    FiledStatement y = b.statements().getFirst();
    return x.article().id().equals(y.article().id())
        && x.statement().speaker() instanceof Speaker.Unnamed one
        && y.statement().speaker() instanceof Speaker.Unnamed other
        && one.entity().id().equals(other.entity().id());
  }

  /** Whether the words of one statement stand in the other's article as copied words. */
  private Optional<Shown> copied(Origin a, Origin b) {
    FiledStatement x = a.statements().getFirst();
    FiledStatement y = b.statements().getFirst();
    return ties.stream()
        .filter(Tie.Copied.class::isInstance)
        .map(Tie.Copied.class::cast)
        .flatMap(tie -> Stream.concat(copied(tie, x, y), copied(tie, y, x)))
        .findFirst();
  }

  private static Stream<Shown> copied(Tie.Copied tie, FiledStatement x, FiledStatement y) {
    return joins(tie, x, y)
        ? Stream.of(
            new Shown(
                tie.reason(),
                List.of(
                    new Exhibit(x.article(), tie.words()),
                    new Exhibit(y.article(), tie.otherWords()))))
        : Stream.empty();
  }

  private static boolean joins(Tie.Copied tie, FiledStatement x, FiledStatement y) {
    return tie.article().equals(x.article().id())
        && tie.other().equals(y.article().id())
        && holds(tie.words(), x)
        && holds(tie.otherWords(), y);
  }

  private static boolean holds(Span passage, FiledStatement statement) {
    return statement.statement().attribution().content().stream().anyMatch(passage::overlaps);
  }

  /** Whether one names the other's outlet as where it has the statement, or credits it. */
  private Optional<Shown> cited(Origin a, Origin b) {
    if (a.isNamed() && b.isNamed()) {
      return Optional.empty();
    }
    FiledStatement x = a.statements().getFirst();
    String outletOfB = b.kind() == SourceKind.OUTLET ? b.name() : b.carrier();
    if (outletOfB.isEmpty()) {
      return Optional.empty();
    }
    String outletOfA = a.kind() == SourceKind.OUTLET ? a.name() : a.carrier();
    boolean foreign = !outletOfA.equals(nullToEmpty(x.article().publication().outlet()));
    if (foreign && OutletNames.agree(outletOfA, outletOfB)) {
      return Optional.of(new Shown("it cites " + outletOfA, citation(x, outletOfA)));
    }
    return ties.stream()
        .filter(Tie.Credited.class::isInstance)
        .map(Tie.Credited.class::cast)
        .filter(tie ->
            tie.article().equals(x.article().id()) && OutletNames.agree(tie.outlet(), outletOfB))
        .map(tie ->
            new Shown(
                tie.reason(),
                exhibits(x, Optional.ofNullable(tie.words()).stream().toList()).toList()))
        .findFirst();
  }

  /** The words that name the outlet: as a link of the chain, else as the source. */
  private static List<Exhibit> citation(FiledStatement filed, String outlet) {
    Stream<Span> named =
        filed.statement().via().stream()
            .filter(hop -> hop.name().equals(outlet))
            .flatMap(hop -> hop.evidence().stream());
    List<Exhibit> exhibits = exhibits(filed, named.toList()).toList();
    return exhibits.isEmpty()
        ? exhibits(filed, filed.statement().attribution().source()).toList()
        : exhibits;
  }

  private static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Why two may be one origin though nothing shows it. */
  private Optional<String> possible(Origin a, Origin b) {
    if (!a.isNamed() && !b.isNamed()) {
      return Optional.of("independence not established: neither gives a name");
    }
    if (a.isNamed() && b.isNamed()) {
      return speakers
          .mayBeOne(first(a), first(b))
          .or(() -> speaksFor(a, b))
          .or(() -> speaksFor(b, a));
    }
    Origin nameless = a.isNamed() ? b : a;
    Origin named = a.isNamed() ? a : b;
    return Optional.of(nameless.name() + " may be " + named.name() + ", or have it from there");
  }

  /** "The ministry" and "the ministry's spokeswoman Ada Tarn" may be one. */
  private static Optional<String> speaksFor(Origin person, Origin institution) {
    boolean roleNamesIt =
        person.kind() == SourceKind.PERSON
            && institution.kind() == SourceKind.ORGANISATION
            && person.statements().getFirst().statement().speaker() instanceof Speaker.Known known
            && known.entity().roles().stream()
                .anyMatch(role -> ends(institution.name(), words(role.text())));
    return roleNamesIt
        ? Optional.of(person.name() + " may speak for " + institution.name())
        : Optional.empty();
  }

  /** Whether the last word of a name, where it has any, is among these. */
  private static boolean ends(String name, List<String> words) {
    List<String> own = words(name);
    return !own.isEmpty() && words.contains(own.getLast());
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(not(String::isEmpty))
        .toList();
  }

  /**
   * How many groups of the origins that count are left when the merges that count are made. Named
   * ones do not become one through a nameless one that may be either.
   */
  private static int components(
      List<Origin> origins, Predicate<Origin> counts, List<Merge> merges, Predicate<Merge> unites) {
    int[] group = IntStream.range(0, origins.size()).toArray();
    for (Merge merge : merges) {
      boolean both =
          counts.test(origins.get(merge.one())) && counts.test(origins.get(merge.other()));
      if (both && unites.test(merge)) {
        int from = group[merge.other()];
        int to = group[merge.one()];
        Arrays.setAll(group, i -> group[i] == from ? to : group[i]);
      }
    }
    return (int)
        IntStream.range(0, group.length)
            .filter(i -> counts.test(origins.get(i)))
            .map(i -> group[i])
            .distinct()
            .count();
  }
}
