package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.EVENT;
import static org.hearsay.source.lexicon.WordClass.REPLY;
import static org.hearsay.source.lexicon.WordClass.TELLING;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Which earlier statement each one goes on from, on the same occasion: the turn before in a
 * transcript, the question that it answers, what the same speaker said last.
 */
final class Scenes {
  private static final int MOST_PARAGRAPHS_BETWEEN_TURNS = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final List<Saying> sayings;
  private final Clauses clauses;

  Scenes(Words words, Lexicon lexicon, List<Saying> sayings) {
    this.words = words;
    this.lexicon = lexicon;
    this.sayings = sayings;
    clauses = new Clauses(words, lexicon);
  }

  /**
   * The statement from which number {@code i} goes on.
   *
   * @param recalled whether a statement tells of another time than the rest
   * @param setting whether a statement's occasion is known
   * @param aside whether a statement is passed over, as one that has an occasion of its own
   */
  OptionalInt before(int i, IntPredicate recalled, IntPredicate setting, IntPredicate aside) {
    Saying later = sayings.get(i);
    if (i > 0
        && isNear(i, i - 1)
        && (isTurn(i)
            || isThen(i)
            || isOnTheSame(later)
            || isInConversation(i) && setting.test(i - 1))) {
      return OptionalInt.of(i - 1);
    }
    if (isAside(i)) {
      return OptionalInt.empty();
    }
    for (int j = i - 1; j >= 0; j--) {
      boolean apart = recalled.test(j) && !recalled.test(i);
      if (!aside.test(j)
          && speaksAgain(sayings.get(j), later)
          && (!apart || isNext(i, j))
          && (!later.attribution().source().isEmpty() || isInSentence(i, j))) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether number {@code i} brings on somebody who tells the next in so many words whom they spoke
   * to: "Tarn said it was late. 'Very late,' she told the paper."
   */
  boolean opens(int i) {
    if (i + 1 >= sayings.size() || sayings.get(i).attribution().cue().isEmpty()) {
      return false;
    }
    Saying first = sayings.get(i);
    Saying next = sayings.get(i + 1);
    return next.hasSpeakerOf(first)
        && paragraphsBetween(i, i + 1) <= 1
        && next.cue().stream().anyMatch(word -> lexicon.is(TELLING, word.lower()))
        && clauses.isMain(words.at(first.attribution().cue().getFirst().begin()))
        && !isAside(i)
        && before(i, j -> false, j -> false, j -> false).isEmpty();
  }

  /** Whether number {@code i} is of another occasion than what is said around it. */
  boolean isAside(int i) {
    return Occasion.isAnother(sayings.get(i), words, lexicon);
  }

  /** Whether a speaker said both, alone or as one of several. */
  private boolean speaksAgain(Saying earlier, Saying later) {
    Draft speaker = later.speaker();
    return earlier.hasSpeakerOf(later)
        || speaker != null
            && earlier.attribution().source().stream().anyMatch(source -> lists(source, speaker));
  }

  /** Whether a source is several, and this one among them: "Tarn, Venn and Brod". */
  private boolean lists(Span source, Draft speaker) {
    return words.in(source).stream().anyMatch(word -> word.lower().equals("and"))
        && speaker.mentions().stream()
            .filter(source::contains)
            .anyMatch(mention ->
                mention.begin() == source.begin()
                    || Set.of("and", ",").contains(words.lower(words.at(mention.begin()) - 1)));
  }

  /** Whether nothing was said between them, and both stand in one paragraph. */
  private boolean isNext(int later, int earlier) {
    return earlier == later - 1 && paragraphsBetween(earlier, later) == 0;
  }

  /** Whether both are told in one sentence, as where no words say who spoke on. */
  private boolean isInSentence(int later, int earlier) {
    List<Word> cue = sayings.get(later).cue();
    List<Word> before = sayings.get(earlier).cue();
    return cue.isEmpty()
        || before.isEmpty()
        || cue.getFirst().sentence() == before.getFirst().sentence();
  }

  /** How many paragraphs stand between two statements. */
  int paragraphsBetween(int earlier, int later) {
    return sayings.get(later).paragraph() - sayings.get(earlier).paragraph();
  }

  private boolean isNear(int later, int earlier) {
    return paragraphsBetween(earlier, later) <= MOST_PARAGRAPHS_BETWEEN_TURNS;
  }

  /** Whether it is a turn of a transcript: names, colons, what was said, again and again. */
  private boolean isTurn(int i) {
    return isTurn(sayings.get(i))
        && (isTurn(sayings.get(i - 1)) || i + 1 < sayings.size() && isTurn(sayings.get(i + 1)));
  }

  /** "Tarn said at the time", "told the paper then". */
  private boolean isThen(int i) {
    if (sayings.get(i).cue().isEmpty()) {
      return false;
    }
    int cue = words.at(sayings.get(i).cue().getLast().span().begin());
    int end = words.sentenceBegin(words.get(cue).sentence() + 1);
    for (int at = cue + 1; at < end && words.get(at).isWord(); at++) {
      boolean atTheTime = words.lower(at).equals("at") && words.lower(at + 2).equals("time");
      boolean then = words.lower(at).equals("then") && at + 1 < end && !words.get(at + 1).isWord();
      if (atTheTime || then) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurn(Saying saying) {
    if (saying.cue().size() != 1 || !saying.cue().getFirst().text().equals(":")) {
      return false;
    }
    int cue = words.at(saying.cue().getFirst().span().begin());
    return !saying.attribution().source().isEmpty()
        && words.get(words.at(saying.attribution().source().getFirst().begin())).paragraph()
            == words.get(cue).paragraph()
        && words.at(saying.attribution().content().getFirst().begin()) > cue;
  }

  /** "Speaking later on the same show". */
  private boolean isOnTheSame(Saying saying) {
    if (saying.cue().isEmpty()) {
      return false;
    }
    Word cue = saying.cue().getFirst();
    return words.in(words.sentence(cue.sentence())).stream()
        .filter(word -> word.lower().equals("same"))
        .filter(word -> lexicon.is(EVENT, words.lower(words.at(word.span().end()))))
        .anyMatch(word ->
            saying.attribution().content().stream().noneMatch(c -> c.contains(word.span())));
  }

  /** Whether it takes up what somebody said right before, as a question or an answer. */
  private boolean isInConversation(int i) {
    Draft before = sayings.get(i - 1).speaker();
    return before != null && before.isPerson() && has(REPLY, sayings.get(i));
  }

  private boolean has(WordClass wanted, Saying saying) {
    return saying.cue().stream().anyMatch(word -> lexicon.is(wanted, lexicon.lemma(word.lower())));
  }
}
