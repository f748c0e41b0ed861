package org.hearsay.training.pairs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.claim.Claims.Thresholds;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.TellingWords;
import org.hearsay.intake.gold.GoldArticle;

/**
 * Contents of different articles that have so many telling words in common that the program would
 * think of comparing them.
 */
final class AlikeContents {
  private static final long SEED = 1;
  private static final int FEWEST_SHARED = 2;
  private static final int MOST_OF_A_CONTENT = 2;

  private final List<String> contents = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  AlikeContents(List<GoldArticle> corpus) {
    for (int article = 0; article < corpus.size(); article++) {
      GoldArticle gold = corpus.get(article);
      for (var marked : gold.attributions()) {
        add(article, marked.content().stream().map(s -> s.in(gold.text())).collect(joining(" … ")));
      }
    }
  }

  private void add(int article, String content) {
    int number = contents.size();
    Set<String> telling = TellingWords.of(content);
    contents.add(content);
    articles.add(article);
    words.add(telling);
    telling.forEach(word -> byWord.computeIfAbsent(word, it -> new ArrayList<>()).add(number));
  }

  /** So many pairs, or as many as there are, in an order that the seed decides. */
  List<Pair> some(int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    List<Pair> pairs = new ArrayList<>();
    for (int one : order) {
      for (int other : alike(one)) {
        if (pairs.size() < most) {
          pairs.add(new Pair(contents.get(other), contents.get(one)));
        }
      }
    }
    return pairs;
  }

  /** Earlier contents of other articles, those most alike first. */
  private List<Integer> alike(int one) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String word : words.get(one)) {
      for (int other : byWord.getOrDefault(word, List.of())) {
        if (articles.get(other) < articles.get(one)) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .filter(it -> it.getValue() >= FEWEST_SHARED)
        .filter(it -> overlap(one, it.getKey(), it.getValue()) >= Thresholds.CHOSEN.overlap())
        .filter(it -> !words.get(one).equals(words.get(it.getKey())))
        .sorted(
            Comparator.<Map.Entry<Integer, Integer>>comparingDouble(
                    it -> -share(one, it.getKey(), it.getValue()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_OF_A_CONTENT)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of all telling words of both. */
  private double share(int one, int other, int shared) {
    return (double) shared / (words.get(one).size() + words.get(other).size() - shared);
  }

  /** Of the shorter's telling words. */
  private double overlap(int one, int other, int shared) {
    return (double) shared / Math.min(words.get(one).size(), words.get(other).size());
  }
}
