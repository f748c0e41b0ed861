package org.hearsay.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a headline does with a claim, told by its words alone: it tells the claim where it shares
 * enough telling words with a statement of it; it denies what that statement says where an odd
 * number of negations stands in both. No model is asked. Stateless.
 */
public final class HeadlineTelling {
  /**
   * Least share of telling words in common for which both tell the same: near the best on labelled
   * pairs of statements, and more often right than lower ones (docs/decisions.md).
   */
  public static final double LEAST_SHARE = 0.3;

  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<![.!?;:…])[.!?;:…]++[\"'”’»]*+\\s+");

  private HeadlineTelling() {}

  /**
   * A statement that a headline may tell.
   *
   * @param words its content
   * @param stance its stance on the claim
   * @param denied whether its source denies the content
   * @param inHeadline whether it stands in the headline itself, which then tells it
   */
  public record Told(String words, Stance stance, boolean denied, boolean inHeadline) {}

  /** A statement, and how much of it the headline tells. */
  private record Match(Told told, double share) {}

  /**
   * What a headline does with the claim of these statements; empty where it tells none.
   *
   * @param title the headline; what follows its first 300 characters is not looked at
   */
  public static Optional<HeadlineStance> stance(String title, List<Told> statements) {
    String headline = HeadlineSigns.cut(title);
    return statements.stream()
        .map(told -> new Match(told, told.inHeadline() ? 1 : share(headline, told.words())))
        .max(Comparator.comparingDouble(Match::share))
        .filter(match -> match.share() >= LEAST_SHARE)
        .map(match -> stance(headline, match.told()));
  }

  /** Share of the telling words of either text that both have (Jaccard), 0 to 1. */
  public static double share(String one, String other) {
    Set<String> words = TellingWords.of(one);
    Set<String> others = TellingWords.of(other);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    long shared = words.stream().filter(others::contains).count();
    return (double) shared / Math.max(1, all.size());
  }

  private static HeadlineStance stance(String headline, Told told) {
    Set<String> shared = new HashSet<>(TellingWords.of(headline));
    shared.retainAll(TellingWords.of(told.words()));
    String sentence = nearest(told.words(), shared);
    HeadlineSigns signs = new HeadlineSigns(headline, shared);
    boolean asks = headline.contains("?") && !told.words().contains("?");
    if (asks || (!signs.denies() && (signs.hedges(told.words()) || signs.onlyQuotes()))) {
      return HeadlineStance.OPEN;
    }
    boolean sentenceTurned = new HeadlineSigns(sentence, shared).isTurned();
    boolean sameAsSentence = signs.isTurned() == sentenceTurned;
    return sameAsSentence == affirms(told, sentenceTurned)
        ? HeadlineStance.ASSERTS
        : HeadlineStance.DENIES;
  }

  /**
   * Whether a statement's words say what the claim says. Who denies does so of words that say it,
   * unless these are negated: then they are the denial itself.
   */
  private static boolean affirms(Told told, boolean turned) {
    boolean asserts = told.stance() == Stance.ASSERTS;
    return told.denied() && !turned ? !asserts : asserts;
  }

  /** The sentence with most of the shared words: what else is said is not denied by a headline. */
  private static String nearest(String words, Set<String> shared) {
    Comparator<String> byShared =
        Comparator.comparingLong(
            sentence -> TellingWords.of(sentence).stream().filter(shared::contains).count());
    return Stream.of(BETWEEN_SENTENCES.split(words)).max(byShared).orElse(words);
  }
}
