package org.hearsay.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.article.ArticleId;

/**
 * Finds, among all texts that were added, those that share passages with a text.
 *
 * <p>Candidates come from an inverted index of {@link Fingerprints}, and {@link CopiedPassages}
 * decides. What it finds is found here too wherever a passage holds {@value Winnowing#GUARANTEED}
 * words in unbroken sequence that are not stock wording: wording that stands in {@value #COMMON}
 * articles or more that are otherwise unlike each other. Of articles that hold the same wording the
 * first {@value #HOLDERS} are named.
 *
 * <p>It keeps 8 bytes for each fingerprint, about 0.18 a word of text, and some 150 bytes an
 * article for its id: 0.9 KB for an article of 500 words, 0.9 GB for a million. While it grows it
 * may need 128 MiB more. It keeps no texts and asks for those of candidates.
 *
 * <p>Several threads may ask while none adds; adding needs exclusion by the caller.
 */
public final class CopyIndex {
  /** Articles of different families that make a wording common. */
  static final int COMMON = 4;

  /** Most articles looked at for one fingerprint. */
  static final int HOLDERS = 64;

  private final Function<ArticleId, String> texts;
  private final List<ArticleId> ids = new ArrayList<>();
  private final Postings postings = new Postings();
  private final Families families = new Families();

  /**
   * @param texts gives the text of each article that was added; called for candidates, by the
   *     thread that asks
   */
  public CopyIndex(Function<ArticleId, String> texts) {
    this.texts = texts;
  }

  /** Adds an article; one that was added before is added again. */
  public void add(ArticleId id, String text) {
    add(id, Fingerprints.of(text));
  }

  /** Adds an article by the kept fingerprints of its text; the same as adding it by its text. */
  public void add(ArticleId id, Fingerprints fingerprints) {
    List<int[]> shared = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      int[] holders = holders(fingerprints.get(i));
      if (!isCommon(holders)) {
        shared.add(holders);
      }
    }
    postings.add(families.count(), fingerprints);
    families.add(fingerprints.size(), shared);
    ids.add(id);
  }

  /**
   * Adds an article, and says what {@link #of} would have said of it before; the same as both, in
   * less time.
   */
  public List<Copy> compareAndAdd(ArticleId id, String text) {
    WordSequence words = WordSequence.of(text);
    List<Copy> copies = of(text, words);
    add(id, Fingerprints.of(words));
    return copies;
  }

  /** How many articles were added. */
  public int size() {
    return ids.size();
  }

  /**
   * The added articles that share passages with {@code text}, in the order in which they were
   * added; not the one with the very same text.
   */
  public List<Copy> of(String text) {
    return of(text, WordSequence.of(text));
  }

  private List<Copy> of(String text, WordSequence words) {
    List<Winnowing.Choice> choices = Winnowing.of(words);
    TreeSet<Integer> candidates = new TreeSet<>();
    BitSet common = new BitSet();
    for (int i = 0; i < choices.size(); i++) {
      int[] holders = holders(choices.get(i).fingerprint());
      if (isCommon(holders)) {
        common.set(i);
      } else {
        for (int holder : holders) {
          candidates.add(holder);
        }
      }
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    Comparison comparison = new Comparison(text, words, StockWording.of(choices, common));
    return compared(comparison, candidates, ArticleId.of(text));
  }

  private List<Copy> compared(Comparison comparison, TreeSet<Integer> candidates, ArticleId self) {
    Map<ArticleId, Copy> copies = new HashMap<>();
    List<Copy> found = new ArrayList<>();
    for (int candidate : candidates) {
      ArticleId id = ids.get(candidate);
      if (!id.equals(self) && !copies.containsKey(id)) {
        comparison
            .with(id, texts.apply(id))
            .ifPresent(copy -> {
              copies.put(id, copy);
              found.add(copy);
            });
      }
    }
    return found;
  }

  private int[] holders(int fingerprint) {
    return postings.holders(fingerprint, HOLDERS);
  }

  private boolean isCommon(int[] holders) {
    return holders.length >= COMMON && families.among(holders) >= COMMON;
  }
}
