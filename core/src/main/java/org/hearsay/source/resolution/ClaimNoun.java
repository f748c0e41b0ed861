package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.CLAIM;
import static org.hearsay.source.lexicon.WordClass.POINTING;
import static org.hearsay.source.lexicon.WordClass.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A noun for what somebody has claimed, as a content speaks of it.
 *
 * @param phrase the noun with what leads it in: "these reports"
 * @param clause what is claimed, where a clause says so: "the notion that X"; else null
 * @param points whether it points back to a claim that was told before
 * @param published whether it is what a paper or a channel publishes
 */
record ClaimNoun(Span phrase, @Nullable Span clause, boolean points, boolean published) {
  private static final Set<String> BETWEEN =
      Set.of("is", "are", "was", "were", "a", "an", "of", "in", "to", "and", "for");
  private static final int MOST_WORDS_BEFORE = 3;
  private static final int MOST_WORDS_TO_THAT = 8;
  private static final Set<String> BEFORE_CLAIMANT = Set.of("by", "from", "in", "on");

  /** Those of a piece of a content, in order. */
  static List<ClaimNoun> in(Span piece, Words words, Lexicon lexicon) {
    int begin = words.at(piece.begin());
    int end = begin + words.in(piece).size();
    List<ClaimNoun> nouns = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      if (lexicon.is(CLAIM, words.lower(at)) && isNominal(at, begin, words, lexicon)) {
        nouns.add(at(at, begin, piece, words, lexicon));
      }
    }
    return nouns;
  }

  /** Whether the word is a noun here: led in by a determiner, or the content's first word. */
  private static boolean isNominal(int at, int pieceBegin, Words words, Lexicon lexicon) {
    int least = Math.max(pieceBegin, at - MOST_WORDS_BEFORE);
    for (int i = at - 1; i >= least && qualifies(words.get(i), lexicon); i--) {
      if (lexicon.is(POINTING, words.lower(i))) {
        return true;
      }
    }
    int first = pieceBegin;
    while (first < at && !words.get(first).isWord()) {
      first++;
    }
    return at == first;
  }

  /** A determiner or an adjective; a name says by itself what is meant. */
  private static boolean qualifies(Word word, Lexicon lexicon) {
    boolean name = word.isCapitalised() && !lexicon.is(POINTING, word.lower());
    return word.isWord() && !name && !BETWEEN.contains(word.lower());
  }

  private static ClaimNoun at(int noun, int pieceBegin, Span piece, Words words, Lexicon lexicon) {
    int begin = noun;
    while (begin > pieceBegin
        && noun - begin < MOST_WORDS_BEFORE
        && !lexicon.is(POINTING, words.lower(begin))) {
      begin--;
    }
    begin = lexicon.is(POINTING, words.lower(begin)) ? begin : noun;
    boolean complete = Set.of("of", "about").contains(words.lower(noun + 1));
    return new ClaimNoun(
        words.span(begin, noun),
        clauseBehind(noun, piece, words),
        begin < noun && !complete,
        lexicon.is(PUBLISHED, words.lower(noun)));
  }

  /** What follows "that" or "of", to the end of the piece; "claims by the paper that X" too. */
  private static @Nullable Span clauseBehind(int noun, Span piece, Words words) {
    int opening = opening(noun, words);
    if (opening < 0 || opening + 1 >= words.size()) {
      return null;
    }
    int begin = words.get(opening + 1).span().begin();
    return begin < piece.end() ? new Span(begin, piece.end()) : null;
  }

  /** The word that opens what is claimed, or -1. */
  private static int opening(int noun, Words words) {
    String next = words.lower(noun + 1);
    if (next.equals("that")) {
      return noun + 1;
    }
    if (next.equals("of") && noun + 2 < words.size()) {
      Word claimed = words.get(noun + 2);
      return claimed.isWord() && !claimed.isCapitalised() ? noun + 1 : -1; // not "claims of Tarn"
    }
    if (BEFORE_CLAIMANT.contains(next)) {
      int end = Math.min(words.size(), noun + MOST_WORDS_TO_THAT);
      for (int i = noun + 2; i < end && words.get(i).isWord(); i++) {
        if (words.lower(i).equals("that")) {
          return i;
        }
      }
    }
    return -1;
  }
}
