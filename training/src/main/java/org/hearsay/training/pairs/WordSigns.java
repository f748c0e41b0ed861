package org.hearsay.training.pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.TellingWords;
import org.hearsay.source.text.Words;

/**
 * What the words alone tell of how a body relates to a claim, as numbers between 0 and about 1: how
 * much of the claim the body has, and whether either doubts or refutes.
 */
final class WordSigns {
  private static final int LEAD_SENTENCES = 3;

  /** Words by which somebody calls something untrue, in the form of {@link TellingWords}. */
  private static final Set<String> REFUTING =
      TellingWords.of(
          "hoax fake false untrue debunked fabricated bogus myth satire denies denied refutes"
              + " refuted dismissed disproved wrong prank doctored misleading");

  /** Words by which a text passes on what it does not vouch for. */
  private static final Set<String> HEARSAY =
      TellingWords.of(
          "reportedly allegedly alleged apparently purportedly supposedly rumor rumour rumored"
              + " claims claimed reports report unconfirmed unverified sources possibly");

  private final List<Set<String>> sentences;
  private final Set<String> claim;
  private final Set<String> lead;
  private final Set<String> body;

  private WordSigns(String headline, List<Set<String>> sentences) {
    this.sentences = sentences;
    claim = TellingWords.of(headline);
    lead = union(sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size())));
    body = union(sentences);
  }

  /** The telling words of each sentence of a text. */
  static List<Set<String>> sentences(String text) {
    Words words = Words.of(text, List.of());
    return IntStream.range(0, words.sentences())
        .mapToObj(s -> TellingWords.of(words.sentence(s).in(text)))
        .toList();
  }

  /** The signs of a headline and a body's sentences, always as many and in the same order. */
  static float[] of(String headline, List<Set<String>> sentences) {
    WordSigns signs = new WordSigns(headline, sentences);
    List<Double> values = new ArrayList<>();
    signs.addShares(values);
    signs.addDoubts(headline, values);
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i).floatValue();
    }
    return array;
  }

  private void addShares(List<Double> values) {
    double best = sentences.stream().mapToDouble(this::share).max().orElse(0);
    double whole = share(body);
    values.add(best);
    values.add(whole);
    values.add(whole * whole);
    values.add(share(lead));
    values.add(neighbours(sentences));
    values.add(neighbours(sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))));
    values.add(Math.log1p(claim.size()) / 3);
    values.add(Math.log1p(sentences.size()) / 5);
  }

  private void addDoubts(String headline, List<Double> values) {
    boolean claimRefutes = hasAny(claim, REFUTING);
    boolean bodyRefutes = hasAny(near(), REFUTING);
    values.add(claimRefutes ? 1.0 : 0);
    values.add(bodyRefutes ? 1.0 : 0);
    values.add(claimRefutes != bodyRefutes ? 1.0 : 0);
    values.add(hasAny(lead, REFUTING) ? 1.0 : 0);
    values.add(hasAny(claim, HEARSAY) ? 1.0 : 0);
    values.add(hasAny(near(), HEARSAY) ? 1.0 : 0);
    values.add(hasAny(lead, HEARSAY) ? 1.0 : 0);
    values.add(headline.contains("?") ? 1.0 : 0);
    values.add(TellingWords.negations(headline) > 0 ? 1.0 : 0);
  }

  /** The words of the sentences that share at least two words with the claim. */
  private Set<String> near() {
    return union(
        sentences.stream().filter(s -> claim.stream().filter(s::contains).count() >= 2).toList());
  }

  private double share(Set<String> words) {
    return claim.isEmpty()
        ? 0
        : (double) claim.stream().filter(words::contains).count() / claim.size();
  }

  /** Share of the claim's neighbouring telling words that are neighbours in a sentence too. */
  private double neighbours(List<Set<String>> among) {
    Set<String> sought = pairs(claim);
    Set<String> found = new HashSet<>();
    among.forEach(sentence -> found.addAll(pairs(sentence)));
    found.retainAll(sought);
    return sought.isEmpty() ? 0 : (double) found.size() / sought.size();
  }

  private static Set<String> pairs(Set<String> words) {
    Set<String> pairs = new HashSet<>();
    String last = "";
    for (String word : words) {
      if (!last.isEmpty()) {
        pairs.add(last + " " + word);
      }
      last = word;
    }
    return pairs;
  }

  private static Set<String> union(List<Set<String>> sets) {
    Set<String> union = new HashSet<>();
    sets.forEach(union::addAll);
    return union;
  }

  private static boolean hasAny(Set<String> words, Set<String> sought) {
    return sought.stream().anyMatch(words::contains);
  }
}
