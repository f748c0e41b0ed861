package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.COUNT;
import static org.hearsay.source.lexicon.WordClass.DETERMINER;
import static org.hearsay.source.lexicon.WordClass.POLL;
import static org.hearsay.source.lexicon.WordClass.SHARE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Polls, through which the answers of many are known: "47 percent of respondents said". */
final class Polls {
  private static final int MOST_PARAGRAPHS_BACK = 8;

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
    boolean answers = phrase.has(SHARE) || isOneInMany(saying);
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

  /** The last poll that is called by a name, else the last. */
  private Optional<Hop> before(Phrase phrase) {
    Hop nameless = null;
    int paragraph = words.get(phrase.last()).paragraph();
    for (int i = phrase.last();
        i >= 0 && paragraph - words.get(i).paragraph() <= MOST_PARAGRAPHS_BACK;
        i--) {
      if (lexicon.is(POLL, words.lower(i))) {
        Hop poll = named(i);
        if (words.at(poll.evidence().getFirst().begin()) < i) {
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
    return new Hop(span.in(words.text()), SourceKind.DOCUMENT, List.of(span));
  }

  private boolean isNaming(int at) {
    return words.get(at).isWord()
            && (words.get(at).isCapitalised()
                || Set.of("national", "statewide", "exit").contains(words.lower(at)))
            && !lexicon.is(DETERMINER, words.lower(at))
        || words.lower(at).equals("/");
  }
}
