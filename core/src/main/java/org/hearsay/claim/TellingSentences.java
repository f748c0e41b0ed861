package org.hearsay.claim;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * The sentences of a text that bear most on a claim: those that share most telling words with it,
 * rather those that deny or doubt, and the first one, which in news holds the main point.
 */
public final class TellingSentences {
  private static final int MOST_SENTENCES = 4;
  private static final int MOST_WORDS = 75;
  private static final int MOST_WORDS_OF_SENTENCE = 40;
  private static final double DOUBTING = 0.75;
  private static final Set<String> DOUBTFUL = Set.of("deny", "hedge");

  private final Words words;
  private final List<Set<String>> telling = new ArrayList<>();
  private final Set<String> allTelling = new HashSet<>();
  private final List<Boolean> doubtful = new ArrayList<>();

  /** Prepares a text, to be held against any number of claims. */
  public TellingSentences(String text) {
    words = Words.of(text, List.of());
    for (int s = 0; s < words.sentences(); s++) {
      telling.add(TellingWords.of(words.sentence(s).in(text)));
      doubtful.add(isDoubtful(s));
      allTelling.addAll(telling.get(s));
    }
  }

  private boolean isDoubtful(int sentence) {
    for (int i = words.sentenceBegin(sentence); i < words.sentenceBegin(sentence + 1); i++) {
      if (Lexicon.english().verbClasses(words.lower(i)).stream().anyMatch(DOUBTFUL::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Those that bear most on a claim, in their order, cut to what a pair model takes. */
  public String on(String claim) {
    Set<String> sought = TellingWords.of(claim);
    List<Integer> best = new ArrayList<>();
    for (int s = 0; s < telling.size(); s++) {
      best.add(s);
    }
    best.sort(Comparator.comparingDouble((Integer s) -> -score(s, sought)).thenComparing(s -> s));
    List<Integer> chosen = new ArrayList<>();
    int length = 0;
    for (int s : best) {
      int sentenceLength = Math.min(MOST_WORDS_OF_SENTENCE, length(s));
      if (chosen.size() < MOST_SENTENCES && length + sentenceLength <= MOST_WORDS) {
        chosen.add(s);
        length += sentenceLength;
      }
    }
    return chosen.stream().sorted().map(this::cut).collect(joining(" "));
  }

  /** The largest share of a claim's telling words that one sentence has, and the whole text's. */
  public double[] shares(String claim) {
    Set<String> sought = TellingWords.of(claim);
    double best = 0;
    long all = sought.stream().filter(allTelling::contains).count();
    for (Set<String> sentence : telling) {
      best = Math.max(best, sought.stream().filter(sentence::contains).count());
    }
    int size = Math.max(1, sought.size());
    return new double[] {best / size, (double) all / size};
  }

  private double score(int sentence, Set<String> sought) {
    long shared = sought.stream().filter(telling.get(sentence)::contains).count();
    double lead = sentence == 0 ? 1 : 0;
    return shared + lead + (doubtful.get(sentence) && shared > 0 ? DOUBTING : 0);
  }

  private int length(int sentence) {
    return words.sentenceBegin(sentence + 1) - words.sentenceBegin(sentence);
  }

  private String cut(int sentence) {
    int first = words.sentenceBegin(sentence);
    int last = Math.min(first + MOST_WORDS_OF_SENTENCE, words.sentenceBegin(sentence + 1)) - 1;
    return words.span(first, last).in(words.text()).replaceAll("\\s+", " ");
  }
}
