package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.REPLY;
import static org.hearsay.source.lexicon.WordClass.SUBORDINATOR;

import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * Tells what stands in one clause with a cue: "who campaigned Monday" is no time of what "said the
 * businessman, who campaigned Monday" reports.
 */
final class Clauses {
  private final Words words;
  private final Lexicon lexicon;

  Clauses(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether word {@code at} may belong to the clause of the cue's word, in the same sentence. */
  boolean share(int at, int cue) {
    int opening = opening(at);
    if (opening < 0) {
      return true;
    }
    if (cue <= opening) {
      return false;
    }
    return cue < at || !isParted(at, cue);
  }

  /** Whether no word before {@code at} opens a subordinate clause. */
  boolean isMain(int at) {
    return opening(at) < 0;
  }

  /** The word that opens a subordinate clause in which word {@code at} stands, or -1. */
  private int opening(int at) {
    int sentence = words.get(at).sentence();
    for (int i = at; i >= 0 && words.get(i).sentence() == sentence; i--) {
      if (i < at && parts(i)) {
        return -1;
      }
      if (lexicon.is(SUBORDINATOR, words.lower(i)) && !isQuestioned(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "When asked on the show": that is where the answer is given. */
  private boolean isQuestioned(int at) {
    return lexicon.is(REPLY, lexicon.lemma(words.lower(at + 1)));
  }

  private boolean isParted(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (parts(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean parts(int at) {
    return switch (words.get(at).text()) {
      case ",", ";", ":", "–", "—", "(", ")" -> true;
      default -> false;
    };
  }
}
