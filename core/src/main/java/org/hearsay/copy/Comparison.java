package org.hearsay.copy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;
import org.hearsay.attribution.QuotedPassages;

/** Holds one text against earlier ones, word by word. Immutable. */
final class Comparison {
  /** Words of their own that two texts must share for one to be a copy. */
  static final int OWN_WORDS = 25;

  /** The part of the shorter text that these must be. */
  static final double OWN_PART = 0.12;

  private final WordSequence words;
  private final BitSet stock;
  private final BitSet quoted;

  /**
   * @param words those of {@code text}
   * @param common numbers of the words that many unlike articles share
   */
  Comparison(String text, WordSequence words, BitSet common) {
    this.words = words;
    stock = (BitSet) common.clone();
    stock.set(RightsNotice.begin(text, words), words.size());
    quoted = quoted(text, words);
  }

  /** What the text shares with an earlier one; empty where they share no passage. */
  Optional<Copy> with(ArticleId id, String text) {
    WordSequence earlier = WordSequence.of(text);
    List<List<Run>> chains = CopiedPassages.chainsOf(earlier, words);
    if (chains.isEmpty()) {
      return Optional.empty();
    }
    Tally tally = new Tally(quoted(text, earlier));
    chains.forEach(chain -> chain.forEach(tally::add));
    List<Passage> passages =
        chains.stream().map(chain -> CopiedPassages.passage(chain, earlier, words)).toList();
    Share share = Share.of(earlier, words, passages);
    return Optional.of(new Copy(id, tally.kind(share), passages, share, tally.own));
  }

  /** Counts shared words by whose they are. */
  private final class Tally {
    private final BitSet quotedEarlier;
    private int own;
    private int quotation;

    private Tally(BitSet quotedEarlier) {
      this.quotedEarlier = quotedEarlier;
    }

    private void add(Run run) {
      for (int i = 0; i < run.words(); i++) {
        if (!stock.get(run.inB() + i)) {
          boolean inQuotes = quoted.get(run.inB() + i) || quotedEarlier.get(run.inA() + i);
          quotation += inQuotes ? 1 : 0;
          own += inQuotes ? 0 : 1;
        }
      }
    }

    private Copy.Kind kind(Share share) {
      if (own >= OWN_WORDS && own >= OWN_PART * Math.min(share.ofA(), share.ofB())) {
        return Copy.Kind.COPIED;
      }
      boolean mostlyQuotation = quotation >= CopiedPassages.SHORTEST && quotation > own;
      return mostlyQuotation ? Copy.Kind.QUOTED : Copy.Kind.FRAGMENT;
    }
  }

  private static BitSet quoted(String text, WordSequence words) {
    BitSet quoted = new BitSet();
    for (Span passage : QuotedPassages.of(text)) {
      int first = words.after(passage.begin());
      quoted.set(first, first + words.wordsIn(passage));
    }
    return quoted;
  }
}
