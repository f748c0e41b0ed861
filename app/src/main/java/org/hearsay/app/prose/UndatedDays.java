package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.source.Account;
import org.hearsay.source.date.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Says which of an article's days nobody can tell, for want of its day of publication. */
public final class UndatedDays {
  private static final int MOST_NAMED = 3;

  private UndatedDays() {}

  /**
   * As in "The day of publication is not known: when “Friday” and “last month” were, can't be
   * told."; null where the day is known, or nothing depends on it.
   */
  public static @Nullable String of(Account account) {
    Article article = account.article();
    if (article.publication().published() != null) {
      return null;
    }
    List<String> undated =
        account.times().stream()
            .filter(time -> time.value() == null)
            .filter(time -> time.type() == Type.DATE || time.type() == Type.TIME)
            .map(time -> "“" + time.span().in(article.text()) + "”")
            .distinct()
            .toList();
    return undated.isEmpty()
        ? null
        : "The day of publication is not known: when "
            + named(undated)
            + (undated.size() == 1 ? " was" : " were")
            + ", can't be told.";
  }

  private static String named(List<String> words) {
    int more = words.size() - MOST_NAMED;
    String first = words.stream().limit(MOST_NAMED).collect(joining(", "));
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
