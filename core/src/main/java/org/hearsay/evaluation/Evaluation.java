package org.hearsay.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * Adds up, article by article, how right found attributions are.
 *
 * <p>Exact spans are counted as a set for each article: a source that two attributions share is one
 * span. Marked attributions without content count for their other spans alone. Not for several
 * threads at once.
 */
public final class Evaluation {
  private Scores scores = Scores.NONE;

  /** Counts one article. */
  public void add(String text, List<Marked> gold, List<Attribution> found) {
    List<Marked> predicted = found.stream().map(Marked::of).toList();
    List<Marked> linkable = gold.stream().filter(a -> !a.content().isEmpty()).toList();
    long linked = LinkedMatch.pairs(text, linkable, predicted).size();
    scores =
        scores.plus(
            new Scores(
                exact(gold, predicted, Marked::source),
                exact(gold, predicted, Marked::cue),
                exact(gold, predicted, Marked::content),
                new Score(linkable.size(), predicted.size(), linked)));
  }

  /** The scores of all articles added so far. */
  public Scores scores() {
    return scores;
  }

  private static Score exact(
      List<Marked> gold, List<Marked> predicted, Function<Marked, List<Span>> role) {
    Set<Span> wanted = spans(gold, role);
    Set<Span> said = spans(predicted, role);
    long correct = said.stream().filter(wanted::contains).count();
    return new Score(wanted.size(), said.size(), correct);
  }

  private static Set<Span> spans(List<Marked> attributions, Function<Marked, List<Span>> role) {
    return new HashSet<>(attributions.stream().map(role).flatMap(Collection::stream).toList());
  }
}
