package org.hearsay.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Headline;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.HeadlineStance;
import org.hearsay.claim.HeadlineTelling;
import org.hearsay.claim.HeadlineTelling.Told;
import org.hearsay.source.Act;

/**
 * A headline that tells a claim, by its words. It is the outlet's own and has no source: it is no
 * statement and no origin.
 *
 * @param article whose headline it is
 * @param headline its words
 * @param stance what it does with the claim
 * @param body the article's statements of the claim that do not stand in the headline
 */
public record ToldHeadline(
    Article article, Headline headline, HeadlineStance stance, List<Testimony> body) {
  /** Copies the list. */
  public ToldHeadline {
    body = List.copyOf(body);
  }

  /** Those of a claim's articles, in the order of their first statements. */
  static List<ToldHeadline> of(Trace trace) {
    List<Told> wording =
        trace.testimonies().stream()
            .filter(testimony -> testimony.filed().id().equals(trace.wording().id()))
            .map(testimony -> told(testimony, false))
            .toList();
    Map<ArticleId, List<Testimony>> byArticle = new LinkedHashMap<>();
    for (Testimony testimony : trace.testimonies()) {
      byArticle
          .computeIfAbsent(testimony.filed().article().id(), id -> new ArrayList<>())
          .add(testimony);
    }
    return byArticle.values().stream().flatMap(own -> of(own, wording).stream()).toList();
  }

  private static Optional<ToldHeadline> of(List<Testimony> own, List<Told> wording) {
    Article article = own.getFirst().filed().article();
    Optional<Headline> headline = Headline.of(article);
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    boolean inText = headline.get().place() != null;
    List<Told> told = new ArrayList<>();
    own.forEach(testimony -> told.add(told(testimony, inText && isInHeadline(testimony.filed()))));
    told.addAll(wording);
    return HeadlineTelling.stance(headline.get().words(), told)
        .map(stance ->
            new ToldHeadline(
                article,
                headline.get(),
                stance,
                own.stream().filter(testimony -> !isInHeadline(testimony.filed())).toList()));
  }

  private static Told told(Testimony testimony, boolean inHeadline) {
    FiledStatement filed = testimony.filed();
    boolean denied = filed.statement().act() == Act.DENY;
    return new Told(filed.content(), testimony.stance(), denied, inHeadline);
  }

  /** Whether a statement's content stands in a headline within the text. */
  public static boolean isInHeadline(FiledStatement filed) {
    return Headline.holds(filed.article(), filed.statement().attribution().content().getLast());
  }
}
