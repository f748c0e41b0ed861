package org.hearsay.training.pairs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingWords;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.training.pairs.PairCorpora.Stance;

/**
 * Pairs of single statements, made of what people told of others: headlines that agree with one
 * body say the same, one that agrees and one that disagrees contradict each other, and two contents
 * of one article that share some words are about the same matter.
 */
final class StatementPairs {
  private static final int SAME_A_BODY = 8;
  private static final int OPPOSITE_A_BODY = 6;
  private static final int RELATED_AN_ARTICLE = 5;
  private static final int TRIES = 40;

  private final Random random;

  StatementPairs(Random random) {
    this.random = random;
  }

  /** Pairs of headlines of one body. */
  List<LabelledPair> ofHeadlines(List<Stance> stances) {
    Map<Integer, Map<Relation, List<String>>> byBody = new HashMap<>();
    for (Stance stance : stances) {
      byBody
          .computeIfAbsent(stance.body(), b -> new HashMap<>())
          .computeIfAbsent(stance.relation(), r -> new ArrayList<>())
          .add(stance.headline());
    }
    List<LabelledPair> pairs = new ArrayList<>();
    byBody.keySet().stream()
        .sorted()
        .forEach(body -> {
          var headlines = byBody.getOrDefault(body, Map.of());
          List<String> agree = headlines.getOrDefault(Relation.SAME, List.of());
          List<String> disagree = headlines.getOrDefault(Relation.CONTRADICTS, List.of());
          add(pairs, agree, agree, Relation.SAME, SAME_A_BODY);
          add(pairs, disagree, disagree, Relation.SAME, SAME_A_BODY);
          add(pairs, agree, disagree, Relation.CONTRADICTS, OPPOSITE_A_BODY);
        });
    return pairs;
  }

  private void add(
      List<LabelledPair> pairs,
      List<String> ones,
      List<String> others,
      Relation relation,
      int most) {
    if (ones.isEmpty() || others.isEmpty()) {
      return;
    }
    Set<Set<String>> made = new HashSet<>();
    for (int i = 0; i < TRIES && made.size() < most; i++) {
      String one = ones.get(random.nextInt(ones.size()));
      String other = others.get(random.nextInt(others.size()));
      if (!one.equalsIgnoreCase(other) && made.add(Set.of(one, other))) {
        pairs.add(new LabelledPair(new Pair(one, other), relation));
      }
    }
  }

  /** Pairs of contents of one article that share some telling words, and not most. */
  List<LabelledPair> ofContents(List<GoldArticle> articles) {
    List<LabelledPair> pairs = new ArrayList<>();
    for (GoldArticle article : articles) {
      List<String> contents = contents(article);
      Collections.shuffle(contents, random);
      int made = 0;
      for (int i = 0; i + 1 < contents.size() && made < RELATED_AN_ARTICLE; i++) {
        for (int j = i + 1; j < contents.size() && made < RELATED_AN_ARTICLE; j++) {
          double share = share(contents.get(i), contents.get(j));
          if (share >= 0.2 && share < 0.5) {
            pairs.add(
                new LabelledPair(new Pair(contents.get(i), contents.get(j)), Relation.RELATED));
            made++;
          }
        }
      }
    }
    return pairs;
  }

  private static List<String> contents(GoldArticle article) {
    List<String> contents = new ArrayList<>();
    article
        .attributions()
        .forEach(marked -> {
          String content =
              marked.content().stream().map(s -> s.in(article.text())).collect(joining(" … "));
          if (TellingWords.of(content).size() > 3) {
            contents.add(content);
          }
        });
    return contents;
  }

  private static double share(String one, String other) {
    Set<String> words = TellingWords.of(one);
    Set<String> others = TellingWords.of(other);
    long shared = words.stream().filter(others::contains).count();
    return (double) shared / Math.min(words.size(), others.size());
  }
}
