package org.hearsay.training.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingWords;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.intake.gold.GoldCorpus;

/**
 * Pairs of statements made from the contents of annotated articles: a content and what rewords or
 * reverses it, two contents of one article, contents of two articles. Rules made them and nobody
 * checked them, so that they teach what tense, quotation and "not" do, and little of paraphrase.
 */
final class MadePairs {
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST = 300;
  private static final List<String> DENIALS =
      List.of("It is not true that ", "Reports are unfounded that ", "It is false that ");

  private static final List<String> REPORTS =
      List.of("It is true that ", "Reports say that ", "Officials confirmed that ");

  private final Random random;
  private final List<List<String>> articles = new ArrayList<>();
  private final List<LabelledPair> pairs = new ArrayList<>();

  private MadePairs(Path corpus, long seed) throws IOException {
    random = new Random(seed);
    for (GoldArticle article : GoldCorpus.read(corpus).articles()) {
      articles.add(contents(article));
    }
  }

  private static List<String> contents(GoldArticle article) {
    return article.attributions().stream()
        .filter(marked -> marked.content().size() == 1)
        .map(marked -> marked.content().getFirst().in(article.text()).strip())
        .filter(content -> content.length() <= LONGEST)
        .filter(content -> TellingWords.of(content).size() >= FEWEST_WORDS)
        .toList();
  }

  /**
   * Pairs of every relation.
   *
   * @param corpus annotated articles
   * @param share of the contents that pairs are made from, drawn anew for each kind of pair
   */
  static List<LabelledPair> of(Path corpus, double share, long seed) throws IOException {
    MadePairs made = new MadePairs(corpus, seed);
    for (int article = 0; article < made.articles.size(); article++) {
      List<String> contents = made.articles.get(article);
      for (String content : contents) {
        if (made.random.nextDouble() < share) {
          made.reworded(content);
          made.reversed(content);
          made.beside(content, contents);
          made.elsewhere(content, article);
        }
      }
    }
    return made.pairs;
  }

  private void reworded(String content) {
    String shorter = Rewording.shortened(content).orElse(content);
    String other = random.nextBoolean() ? Rewording.reported(shorter) : Rewording.plain(shorter);
    if (random.nextInt(4) == 0) {
      add(content, REPORTS.get(random.nextInt(REPORTS.size())) + other, Relation.SAME);
    } else if (!other.equals(Rewording.plain(content))) {
      add(content, other, Relation.SAME);
    }
  }

  private void reversed(String content) {
    Optional<String> opposite = Rewording.opposite(content);
    if (random.nextInt(4) == 0) {
      String denial = DENIALS.get(random.nextInt(DENIALS.size()));
      add(content, denial + Rewording.plain(content), Relation.CONTRADICTS);
    } else if (opposite.isPresent()) {
      String other = random.nextBoolean() ? Rewording.reported(opposite.get()) : opposite.get();
      add(content, other, Relation.CONTRADICTS);
    }
  }

  /** With the content of the same article that shares most words without being nearly the same. */
  private void beside(String content, List<String> contents) {
    Set<String> words = TellingWords.of(content);
    contents.stream()
        .filter(other -> shared(words, other) <= words.size() / 2)
        .filter(other -> !other.equals(content))
        .max(Comparator.comparingInt(other -> shared(words, other)))
        .ifPresent(other -> add(content, other, Relation.RELATED));
  }

  /** With the content of another article, of some drawn, that shares most words. */
  private void elsewhere(String content, int article) {
    Set<String> words = TellingWords.of(content);
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int other = random.nextInt(articles.size());
      if (other != article && !articles.get(other).isEmpty()) {
        List<String> theirs = articles.get(other);
        drawn.add(theirs.get(random.nextInt(theirs.size())));
      }
    }
    drawn.stream()
        .filter(other -> shared(words, other) <= 1)
        .max(Comparator.comparingInt(other -> shared(words, other)))
        .ifPresent(other -> add(content, other, Relation.UNRELATED));
  }

  private static int shared(Set<String> words, String other) {
    Set<String> shared = new HashSet<>(TellingWords.of(other));
    shared.retainAll(words);
    return shared.size();
  }

  /** Either of the two comes first. */
  private void add(String content, String other, Relation relation) {
    Pair pair = random.nextBoolean() ? new Pair(content, other) : new Pair(other, content);
    pairs.add(new LabelledPair(pair, relation));
  }
}
