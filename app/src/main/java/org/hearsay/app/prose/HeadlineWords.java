package org.hearsay.app.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Headline;
import org.hearsay.claim.HeadlineStance;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.source.Act;

/** What headlines do with a claim, and where that is not what their articles' bodies do. */
public final class HeadlineWords {
  private HeadlineWords() {}

  /** As in "asserts"; of one that asks, hedges or only quotes: "leaves open". */
  public static String of(HeadlineStance stance) {
    return switch (stance) {
      case ASSERTS -> "asserts";
      case DENIES -> "denies";
      case OPEN -> "leaves open";
    };
  }

  /**
   * The headline's exact words: the title beside the text, or its place in the text.
   *
   * @throws org.hearsay.article.OrphanedPointerException when the words in the text are not those
   *     of the article
   */
  public static String exact(ToldHeadline told, ExactWords words) {
    Headline headline = told.headline();
    return headline.place() == null ? headline.words() : words.of(told.article(), headline.place());
  }

  /** As in "the headline of Kontor asserts what its body only hedges, as do 2 more". */
  static List<String> departures(List<ToldHeadline> headlines) {
    Map<String, List<Article>> alike = new LinkedHashMap<>();
    for (ToldHeadline told : headlines) {
      departure(told)
          .ifPresent(
              words -> alike.computeIfAbsent(words, w -> new ArrayList<>()).add(told.article()));
    }
    List<String> departures = new ArrayList<>();
    alike.forEach((words, articles) ->
        departures.add(
            "the headline of " + outlet(articles.getFirst()) + " " + words + more(articles)));
    return departures;
  }

  private static String more(List<Article> articles) {
    return switch (articles.size()) {
      case 1 -> "";
      case 2 -> ", as does 1 more";
      default -> ", as do " + (articles.size() - 1) + " more";
    };
  }

  /** Only where headline and body tell the claim and no statement of the body does what it does. */
  private static Optional<String> departure(ToldHeadline told) {
    Set<String> deeds = new TreeSet<>();
    told.body().forEach(testimony -> deeds.add(deed(testimony)));
    boolean departs =
        switch (told.stance()) {
          case ASSERTS -> Set.of("hedges", "asks", "denies").containsAll(deeds);
          case DENIES -> !deeds.contains("denies");
          case OPEN -> false;
        };
    return departs && !deeds.isEmpty()
        ? Optional.of(of(told.stance()) + " what its body only " + String.join(" or ", deeds))
        : Optional.empty();
  }

  private static String deed(Testimony testimony) {
    Act act = testimony.filed().statement().act();
    if (testimony.stance() == Stance.DENIES) {
      return "denies";
    }
    return act == null ? "tells" : act == Act.DENY ? "asserts" : ActWords.of(act);
  }

  private static String outlet(Article article) {
    String outlet = article.publication().outlet();
    return outlet == null ? ArticleWords.name(article) : outlet;
  }
}
