package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;

/** Reads names off a window's tags: words of one kind that follow each other in a paragraph. */
final class Names {
  private Names() {}

  /** The names that begin at a piece from {@code ownBegin} to before {@code ownEnd}. */
  static List<Name> in(Window window, int[] words, Emissions tags, int ownBegin, int ownEnd) {
    Pieces pieces = window.pieces();
    List<Name> names = new ArrayList<>();
    int word = 0;
    while (word < words.length) {
      NameTag tag = best(tags, word);
      int piece = window.piece(words[word]);
      int last = word;
      double confidence = Math.exp(tags.at(word, tag.ordinal()));
      while (last + 1 < words.length
          && best(tags, last + 1) == tag
          && pieces.paragraph(window.piece(words[last + 1])) == pieces.paragraph(piece)) {
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

  private static NameTag best(Emissions tags, int word) {
    NameTag best = NameTag.NONE;
    for (NameTag tag : NameTag.values()) {
      if (tags.at(word, tag.ordinal()) > tags.at(word, best.ordinal())) {
        best = tag;
      }
    }
    return best;
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
