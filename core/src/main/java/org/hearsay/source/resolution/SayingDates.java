package org.hearsay.source.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
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
  private static final int MOST_WORDS_APART = 20;
  private static final int MOST_PARAGRAPHS_CARRIED = 6;
  private static final int RECENT_DAYS = 21;

  private final Words words;
  private final Lexicon lexicon;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;

  /**
   * @param published day of publication; null where it is not known
   */
  SayingDates(
      Words words, Lexicon lexicon, List<TimeExpression> times, @Nullable LocalDate published) {
    this.words = words;
    this.lexicon = lexicon;
    this.times = times;
    this.published = published;
  }

  /** The date of each attribution's saying, or null. */
  List<@Nullable SaidOn> of(List<Saying> sayings) {
    List<@Nullable SaidOn> dates = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      SaidOn own = own(sayings.get(i).attribution(), sayings).orElse(null);
      dates.add(own != null ? own : carried(i, sayings, dates));
    }
    for (int i = sayings.size() - 1; i >= 0; i--) {
      OptionalInt told = Headline.retold(i, sayings);
      if (dates.get(i) == null && told.isPresent()) {
        dates.set(i, dates.get(told.getAsInt()));
      }
    }
    return dates;
  }

  private Optional<SaidOn> own(Attribution attribution, List<Saying> all) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = words.at(attribution.cue().getFirst().begin());
    int sentence = words.get(cue).sentence();
    return times.stream()
        .filter(time ->
            time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
        .filter(time -> isDay(time.value()))
        .filter(time -> words.get(words.at(time.span().begin())).sentence() == sentence)
        .filter(time -> all.stream().noneMatch(saying -> isSaid(time.span(), saying)))
        .filter(time -> distance(cue, time.span()) <= MOST_WORDS_APART)
        .min(Comparator.comparingInt(time -> distance(cue, time.span())))
        .map(time -> new SaidOn(day(time.value()), time.span()));
  }

  private static boolean isSaid(Span time, Saying saying) {
    return saying.attribution().content().stream().anyMatch(time::overlaps);
  }

  private int distance(int cue, Span time) {
    return Math.abs(words.at(time.begin()) - cue);
  }

  private static boolean isDay(@Nullable String value) {
    return value != null && value.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2}.*)?)?");
  }

  /** The calendar part: what was said on Friday morning was said on Friday. */
  private static String day(@Nullable String value) {
    String known = Objects.requireNonNull(value);
    return known.length() > 10 ? known.substring(0, 10) : known;
  }

  private @Nullable SaidOn carried(int i, List<Saying> sayings, List<@Nullable SaidOn> dates) {
    Saying later = sayings.get(i);
    if (Occasion.isAnother(later, words, lexicon)) {
      return null;
    }
    for (int j = i - 1; j >= 0; j--) {
      Saying earlier = sayings.get(j);
      if (earlier.hasSpeakerOf(later) && !isRecalled(dates.get(j))) {
        boolean near = later.paragraph() - earlier.paragraph() <= MOST_PARAGRAPHS_CARRIED;
        return near ? dates.get(j) : null;
      }
    }
    return null;
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
