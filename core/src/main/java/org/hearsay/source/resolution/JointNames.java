package org.hearsay.source.resolution;

import java.util.List;
import java.util.Set;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/** Puts together those who are named beside each other and speak as one. */
final class JointNames {
  private static final Set<EntityKind> STATES = Set.of(EntityKind.PLACE, EntityKind.ORGANISATION);

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  JointNames(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** "A and B": one speaker by both names; "A and aides" is left to the head. */
  Draft of(Phrase phrase, Draft last) {
    int end = isList(phrase) ? phrase.last() : phrase.head();
    List<Draft> same =
        book.allNamedIn(words.span(phrase.first(), end)).stream()
            .filter(d -> !d.isJoint() && isOfList(d, last, phrase, end))
            .toList();
    if (!joinsNames(phrase, end) || same.size() < 2) {
      return last;
    }
    return together(same, phrase);
  }

  private boolean isOfList(Draft draft, Draft last, Phrase phrase, int end) {
    return draft.kind() == last.kind()
        || end > phrase.head() && STATES.contains(draft.kind()) && STATES.contains(last.kind());
  }

  /** Whether names alone follow the head, as in "A, B and C" or "A of Oldport and B of Norland". */
  private boolean isList(Phrase phrase) {
    for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
      Word word = words.get(i);
      if (word.isPossessive()
          || word.isWord()
              && !word.isCapitalised()
              && !lexicon.isTitle(word.lower())
              && !Set.of("of", "and", "the").contains(word.lower())) {
        return false;
      }
    }
    return phrase.last() > phrase.head();
  }

  /** Whether an "and" stands before the head that belongs to no name itself. */
  private boolean joinsNames(Phrase phrase, int end) {
    for (int i = phrase.first(); i < end; i++) {
      if (words.lower(i).equals("and")
          && book.allNamedIn(words.span(i, i)).stream().allMatch(Draft::isJoint)) {
        return true;
      }
    }
    return false;
  }

  /** One speaker by all the names. */
  Draft together(List<Draft> named, Phrase phrase) {
    Draft together = book.together(named);
    together.mention(phrase.description());
    return together;
  }
}
