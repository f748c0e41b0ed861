package org.hearsay.source.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.source.Statement.SaidOn;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * When things were said: a date in the sentence of the cue, outside what was said. It holds for the
 * same speaker's next statements too, as long as nothing shows another occasion.
 */
final class SayingDates {
  private static final int MOST_PARAGRAPHS_CARRIED = 12;
  private static final int RECENT_DAYS = 21;

  private final DateBeside beside;
  private final @Nullable LocalDate published;

  /**
   * @param published day of publication; null where it is not known
   */
  SayingDates(
      Words words, Lexicon lexicon, List<TimeExpression> times, @Nullable LocalDate published) {
    beside = new DateBeside(words, lexicon, times, published);
    this.published = published;
  }

  /** The date of each attribution's saying, or null. */
  List<@Nullable SaidOn> of(List<Saying> sayings, Scenes scenes) {
    List<@Nullable SaidOn> dates = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      SaidOn own = beside.of(sayings.get(i), sayings).orElse(null);
      dates.add(own != null ? own : carried(i, scenes, dates));
    }
    for (int i = sayings.size() - 1; i >= 0; i--) {
      OptionalInt told = Headline.retold(i, sayings);
      if (dates.get(i) == null && told.isPresent()) {
        dates.set(i, dates.get(told.getAsInt()));
      }
    }
    return dates;
  }

  private @Nullable SaidOn carried(int i, Scenes scenes, List<@Nullable SaidOn> dates) {
    OptionalInt before =
        scenes.before(
            i,
            j -> j < i && isRecalled(dates.get(j)),
            j -> dates.get(j) != null,
            j -> dates.get(j) == null && scenes.isAside(j));
    return before.isPresent()
            && scenes.paragraphsBetween(before.getAsInt(), i) <= MOST_PARAGRAPHS_CARRIED
        ? dates.get(before.getAsInt())
        : null;
  }

  /** For each of {@code dates} whether it is long before publication. */
  List<Boolean> areRecalled(List<@Nullable SaidOn> dates) {
    return dates.stream().map(this::isRecalled).toList();
  }

  /** What was said long before publication is recalled, and does not set the occasion. */
  private boolean isRecalled(@Nullable SaidOn date) {
    return date != null
        && published != null
        && date.value().compareTo(published.minusDays(RECENT_DAYS).toString()) < 0
        && !published.toString().startsWith(date.value());
  }
}
