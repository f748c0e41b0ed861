package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.CITING;
import static org.hearsay.source.lexicon.WordClass.CLAIMING;
import static org.hearsay.source.lexicon.WordClass.COUNT;
import static org.hearsay.source.lexicon.WordClass.PARTITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * An attribution whose source only passes on what another said: "the paper, which cited officials",
 * "the channel cited sources claiming that", "the agency reported, citing an aide". The other is
 * the source then, and the first carries.
 *
 * @param attribution with the one who said it as its source
 * @param carrier words that name who passes it on; empty where nobody does
 */
record Relay(Attribution attribution, List<Span> carrier) {
  private static final int MOST_WORDS = 14;
  private static final int WORDS_BEFORE_COMMA = 5;

  /** "Reported late on Wednesday, citing". */
  private static final int MOST_WORDS_OF_TIME = 4;

  private static final Set<String> RELATIVE = Set.of("which", "who");

  /** What a description of the cited ends before. */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", "that", "");

  /** The attribution as it is, or what it relays. */
  static Relay of(Attribution attribution, Words words, Lexicon lexicon) {
    Optional<Attribution> turn = TranscriptTurn.in(attribution, words);
    if (turn.isPresent()) {
      return new Relay(turn.get(), List.of());
    }
    return inSource(attribution, words, lexicon)
        .or(() -> inContent(attribution, words, lexicon))
        .or(() -> between(attribution, words, lexicon))
        .orElseGet(() -> new Relay(attribution, List.of()));
  }

  /** Whether both pass on the same words of the same source: two cues, one statement. */
  boolean repeats(Relay other) {
    return !carrier.isEmpty()
        && !other.carrier.isEmpty()
        && attribution.source().equals(other.attribution.source())
        && attribution.content().equals(other.attribution.content());
  }

  /** Whether this tells no more than whom another has its statement from: "citing an aide". */
  boolean namesSourceOf(Relay other) {
    return carrier.isEmpty()
        && !other.carrier.isEmpty()
        && attribution.content().stream()
            .allMatch(told -> other.attribution.source().stream().anyMatch(told::overlaps));
  }

  /** "A, which cited B": B is the source. */
  private static Optional<Relay> inSource(Attribution attribution, Words words, Lexicon lexicon) {
    for (Span source : attribution.source()) {
      int begin = words.at(source.begin());
      int end = begin + words.in(source).size();
      for (int i = begin + 1; i + 1 < end; i++) {
        if (lexicon.is(CITING, words.lower(i))) {
          List<Span> cue = new ArrayList<>(attribution.cue());
          cue.add(words.get(i).span());
          Span cited = words.span(i + 1, lastWord(words, i + 1, end));
          return Optional.of(
              new Relay(
                  changed(attribution, List.of(cited), cue, attribution.content(), words),
                  List.of(words.span(begin, i - 1))));
        }
      }
    }
    return Optional.empty();
  }

  private static int lastWord(Words words, int begin, int end) {
    int last = end - 1;
    while (last > begin && !words.get(last).isWord()) {
      last--;
    }
    return last;
  }

  /** "A cited B claiming C": B is the source, C the content. */
  private static Optional<Relay> inContent(Attribution attribution, Words words, Lexicon lexicon) {
    boolean cites =
        attribution.cue().stream()
            .flatMap(span -> words.in(span).stream())
            .anyMatch(word -> lexicon.is(CITING, word.lower()));
    Span content = attribution.content().getFirst();
    int begin = words.at(content.begin());
    int end = begin + words.in(content).size();
    if (!cites && !lexicon.is(CITING, words.lower(begin - 1)) || attribution.source().isEmpty()) {
      return Optional.empty();
    }
    for (int i = begin + 1; i < Math.min(end - 1, begin + MOST_WORDS); i++) {
      boolean ends = words.lower(i).equals(",") && i - begin <= WORDS_BEFORE_COMMA;
      if ((ends || lexicon.is(CLAIMING, words.lower(i))) && isSomebody(words, lexicon, begin, i)) {
        List<Span> cue = new ArrayList<>(attribution.cue());
        int first = words.lower(i).equals("that") ? i : i + 1;
        if (first > i && !ends) {
          cue.add(words.get(i).span());
        }
        List<Span> rest = new ArrayList<>(attribution.content());
        rest.set(0, new Span(words.get(first).span().begin(), content.end()));
        return Optional.of(
            new Relay(
                changed(attribution, List.of(words.span(begin, i - 1)), cue, rest, words),
                attribution.source()));
      }
    }
    return Optional.empty();
  }

  /** "According to A, which cited B, C", "A said, citing B, that C": neither took B for its own. */
  private static Optional<Relay> between(Attribution attribution, Words words, Lexicon lexicon) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span source = attribution.source().getLast();
    Span cue = attribution.cue().getLast();
    return behind(attribution, Math.max(source.end(), cue.end()), words, lexicon)
        .or(() -> behind(attribution, source.end(), words, lexicon));
  }

  /**
   * What ", citing B" or ", which cited B" makes of an attribution whose words end at an offset.
   */
  private static Optional<Relay> behind(
      Attribution attribution, int offset, Words words, Lexicon lexicon) {
    int i = words.at(offset - 1) + 1;
    int latest = i + MOST_WORDS_OF_TIME;
    while (i < latest && !CLOSING.contains(words.lower(i))) {
      i++;
    }
    if (!words.lower(i).equals(",")) {
      return Optional.empty();
    }
    i++;
    if (RELATIVE.contains(words.lower(i))) {
      i++;
    } else if (!words.lower(i).endsWith("ing")) {
      return Optional.empty();
    }
    if (!lexicon.is(CITING, words.lower(i))) {
      return Optional.empty();
    }
    int begin = i + 1;
    int end = begin;
    while (end < begin + MOST_WORDS && !CLOSING.contains(words.lower(end))) {
      end++;
    }
    if (end == begin || end == begin + MOST_WORDS || !isSomebody(words, lexicon, begin, end)) {
      return Optional.empty();
    }
    Span cited = words.span(begin, end - 1);
    if (attribution.content().stream().anyMatch(cited::overlaps)) {
      return Optional.empty();
    }
    List<Span> cue = new ArrayList<>(attribution.cue());
    cue.add(words.get(i).span());
    cue.sort(Comparator.comparingInt(Span::begin));
    return Optional.of(
        new Relay(
            changed(attribution, List.of(cited), cue, attribution.content(), words),
            attribution.source()));
  }

  /** Whether the words describe persons: a source, officials, one of the aides. */
  private static boolean isSomebody(Words words, Lexicon lexicon, int begin, int end) {
    for (int i = begin; i < end && !isBehindHead(words, lexicon, i, begin); i++) {
      Set<String> classes = lexicon.headClasses(words.lower(i));
      if (classes.stream().anyMatch(Set.of("person", "group", "withheld")::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindHead(Words words, Lexicon lexicon, int at, int begin) {
    String before = words.lower(at - 1);
    return at > begin
        && Set.of("of", "by", "in", "after", "before", "during").contains(words.lower(at))
        && !lexicon.is(COUNT, before)
        && !lexicon.is(PARTITIVE, before);
  }

  private static Attribution changed(
      Attribution attribution, List<Span> source, List<Span> cue, List<Span> content, Words words) {
    return new Attribution(
        source,
        cue,
        content,
        QuotedPassages.wordingOf(content, words.text(), QuotedPassages.of(words.text())),
        attribution.spanConfidence());
  }
}
