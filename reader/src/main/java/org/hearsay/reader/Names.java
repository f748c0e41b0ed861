package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;

/**
 * Reads names off a window's tags: words of one kind that follow each other in a paragraph.
 *
 * <p>The network tags each word by itself. Two words that follow each other are seldom names of
 * different kinds, so that such a change has its price, and the cheapest sequence is read (Viterbi
 * 1967).
 */
final class Names {
  private static final double CHANGE = 2;
  private static final NameTag[] TAGS = NameTag.values();

  private Names() {}

  /** The names that begin at a piece from {@code ownBegin} to before {@code ownEnd}. */
  static List<Name> in(Window window, int[] words, Emissions tags, int ownBegin, int ownEnd) {
    Pieces pieces = window.pieces();
    List<Name> names = new ArrayList<>();
    NameTag[] steady = steady(tags, w -> follows(window, words, w));
    int word = 0;
    while (word < words.length) {
      NameTag tag = steady[word];
      int piece = window.piece(words[word]);
      int last = word;
      double confidence = Math.exp(tags.at(word, tag.ordinal()));
      while (last + 1 < words.length
          && steady[last + 1] == tag
          && follows(window, words, last + 1)) {
        last++;
        confidence = Math.min(confidence, Math.exp(tags.at(last, tag.ordinal())));
      }
      if (tag != NameTag.NONE && piece >= ownBegin && piece < ownEnd) {
        Span span = new Span(pieces.begin(piece), pieces.wordEnd(window.piece(words[last])));
        names.add(new Name(span, kind(tag), confidence));
      }
      word = last + 1;
    }
    return names;
  }

  /** Whether a word, not the first, stands in the paragraph of the one before. */
  private static boolean follows(Window window, int[] words, int word) {
    Pieces pieces = window.pieces();
    return pieces.paragraph(window.piece(words[word]))
        == pieces.paragraph(window.piece(words[word - 1]));
  }

  /** The tag of each word. */
  static NameTag[] steady(Emissions tags, IntPredicate follows) {
    int words = tags.words();
    int[][] from = new int[words][TAGS.length];
    double[] score = new double[TAGS.length];
    for (int word = 0; word < words; word++) {
      double[] next = new double[TAGS.length];
      boolean goesOn = word > 0 && follows.test(word);
      for (int tag = 0; tag < TAGS.length; tag++) {
        int best = tag;
        for (int before = 0; before < TAGS.length; before++) {
          if (score[before] - price(before, tag, goesOn) > score[best] - price(best, tag, goesOn)) {
            best = before;
          }
        }
        from[word][tag] = best;
        next[tag] = score[best] - price(best, tag, goesOn) + tags.at(word, tag);
      }
      score = next;
    }
    int tag = 0;
    for (int other = 1; other < TAGS.length; other++) {
      tag = score[other] > score[tag] ? other : tag;
    }
    NameTag[] steady = new NameTag[words];
    for (int word = words - 1; word >= 0; word--) {
      steady[word] = TAGS[tag];
      tag = from[word][tag];
    }
    return steady;
  }

  private static double price(int before, int tag, boolean follows) {
    int none = NameTag.NONE.ordinal();
    return follows && before != tag && before != none && tag != none ? CHANGE : 0;
  }

  private static NameKind kind(NameTag tag) {
    return switch (tag) {
      case PERSON -> NameKind.PERSON;
      case ORGANISATION -> NameKind.ORGANISATION;
      case PLACE -> NameKind.PLACE;
      case OTHER, NONE -> NameKind.OTHER;
    };
  }
}
