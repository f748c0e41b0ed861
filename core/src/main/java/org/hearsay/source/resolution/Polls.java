package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.COUNT;
import static org.hearsay.source.lexicon.WordClass.DETERMINER;
import static org.hearsay.source.lexicon.WordClass.POLL;
import static org.hearsay.source.lexicon.WordClass.POLLING;
import static org.hearsay.source.lexicon.WordClass.SHARE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Polls, through which the answers of many are known: "47 percent of respondents said". */
final class Polls {
  private static final int MOST_PARAGRAPHS_BACK = 8;
  private static final int MOST_WORDS_TO_TAKER = 12;

  private static final Set<String> PERCENT = Set.of("percent", "%");

  /** Classes of verbs for what one is asked in a poll: to favour, to want. */
  private static final Set<String> OPINION = Set.of("feel", "will");

  private final Words words;
  private final Lexicon lexicon;

  Polls(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The last poll before the source of a saying that tells what a share of many answered. */
  Optional<Hop> behind(Saying saying) {
    Phrase phrase = saying.resolution().phrase();
    if (phrase == null) {
      return Optional.empty();
    }
    boolean answers = phrase.has(SHARE) || isOneInMany(saying) || isCounted(saying);
    return answers ? before(phrase) : Optional.empty();
  }

  /** "Two in three". */
  private boolean isOneInMany(Saying saying) {
    return saying.attribution().source().stream()
        .flatMap(source -> words.in(source).stream())
        .filter(word -> word.lower().equals("in"))
        .mapToInt(word -> words.at(word.span().begin()))
        .anyMatch(
            at -> lexicon.is(COUNT, words.lower(at - 1)) && lexicon.is(COUNT, words.lower(at + 1)));
  }

  /** "Farmers prefer Tarn, 57 percent to 22 percent." */
  private boolean isCounted(Saying saying) {
    Draft speaker = saying.speaker();
    boolean opinion =
        saying.cue().stream()
            .flatMap(word -> lexicon.verbClasses(word.lower()).stream())
            .anyMatch(OPINION::contains);
    if (speaker == null || speaker.kind() != EntityKind.GROUP || !opinion) {
      return false;
    }
    return words.in(words.sentence(saying.cue().getFirst().sentence())).stream()
        .anyMatch(word -> PERCENT.contains(word.lower()));
  }

  /** The last poll that is called by a name, else the last. */
  private Optional<Hop> before(Phrase phrase) {
    Hop nameless = null;
    int paragraph = words.get(phrase.last()).paragraph();
    for (int i = phrase.last();
        i >= 0 && paragraph - words.get(i).paragraph() <= MOST_PARAGRAPHS_BACK;
        i--) {
      if (lexicon.is(POLL, words.lower(i))) {
        Hop poll = named(i);
        if (!poll.name().equals(words.get(i).text())) {
          return Optional.of(poll);
        }
        nameless = nameless == null ? poll : nameless;
      }
    }
    return Optional.ofNullable(nameless);
  }

  private Hop named(int noun) {
    int begin = noun;
    while (begin > 0 && isNaming(begin - 1)) {
      begin--;
    }
    Span span = words.span(begin, noun);
    String name = span.in(words.text());
    return new Hop(
        begin == noun ? takenBy(noun).map(taker -> name + " by " + taker).orElse(name) : name,
        SourceKind.DOCUMENT,
        List.of(span));
  }

  /** Who took a poll: "a poll of 400 voters released on Friday by Tarn Research". */
  private Optional<String> takenBy(int noun) {
    int sentence = words.get(noun).sentence();
    int most = Math.min(words.sentenceBegin(sentence + 1), noun + 1 + MOST_WORDS_TO_TAKER);
    boolean taken = true;
    for (int i = noun + 1; i + 1 < most && words.get(i).isWord(); i++) {
      if (taken && words.lower(i).equals("by")) {
        int first = lexicon.isDeterminer(words.lower(i + 1)) ? i + 2 : i + 1;
        int last = lastOfName(first, words.sentenceBegin(sentence + 1));
        return last < first
            ? Optional.empty()
            : Optional.of(Draft.nameIn(words, words.span(first, last)));
      }
      taken = i > noun + 1 && taken || lexicon.is(POLLING, words.lower(i));
    }
    return Optional.empty();
  }

  private int lastOfName(int first, int end) {
    int last = first - 1;
    for (int i = first; i < end && isInName(i, first); i++) {
      last = words.get(i).isCapitalised() ? i : last;
    }
    return last;
  }

  private boolean isInName(int at, int first) {
    return words.get(at).isCapitalised()
        || at > first && Set.of("of", "for", "and", "&", "/", "the").contains(words.lower(at));
  }

  private boolean isNaming(int at) {
    return words.get(at).isWord()
            && (words.get(at).isCapitalised()
                || Set.of("national", "statewide", "exit").contains(words.lower(at)))
            && !lexicon.is(DETERMINER, words.lower(at))
        || words.lower(at).equals("/");
  }
}
