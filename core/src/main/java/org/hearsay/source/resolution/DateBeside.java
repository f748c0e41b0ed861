package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.DATING;
import static org.hearsay.source.lexicon.WordClass.DOCUMENT;
import static org.hearsay.source.lexicon.WordClass.EVENT;
import static org.hearsay.source.lexicon.WordClass.LASTING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.hearsay.source.Statement.SaidOn;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** The date in a cue's clause that tells when something was said. */
final class DateBeside {
  private static final int MOST_WORDS_APART = 24;
  private static final int MOST_WORDS_BEFORE_WEEKDAY = 8;
  private static final int MOST_WORDS_BEFORE_EVENT = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;
  private final Clauses clauses;
  private final Settings settings;

  /**
   * @param published day of publication; null where it is not known
   */
  DateBeside(
      Words words, Lexicon lexicon, List<TimeExpression> times, @Nullable LocalDate published) {
    this.words = words;
    this.lexicon = lexicon;
    this.times = times;
    this.published = published;
    clauses = new Clauses(words, lexicon);
    settings = new Settings(words, lexicon);
  }

  /** The nearest date outside all that was said by {@code all}. */
  Optional<SaidOn> of(Saying saying, List<Saying> all) {
    if (saying.attribution().cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = words.at(saying.attribution().cue().getFirst().begin());
    if (isPerfect(cue)) {
      return Optional.empty();
    }
    return times.stream()
        .filter(time -> isBeside(time, cue, saying))
        .filter(time -> isPast(date(time)))
        .filter(time -> isFree(time, all))
        .min(Comparator.comparingInt(time -> distance(cue, time.span())))
        .or(() -> settings.before(saying, all).flatMap(scene -> dayOf(scene, saying, all)))
        .map(time -> new SaidOn(date(time), time.span()));
  }

  /** A day where a weekday follows a week: "this weekend's broadcast of 'Sunday Harbour'". */
  private String date(TimeExpression time) {
    int end = words.at(time.span().end());
    return IntStream.range(end, Math.min(words.size(), end + MOST_WORDS_BEFORE_WEEKDAY))
        .mapToObj(words::get)
        .filter(Word::isCapitalised)
        .map(word -> IsoDate.ofWeekday(time.value(), word.lower()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> IsoDate.of(time.value()).map(date -> thisMonth(date, time)))
        .orElseThrow();
  }

  /** A week whose Thursday is in the month to come is of the month in which it is told of. */
  private String thisMonth(String date, TimeExpression time) {
    boolean week = time.value() != null && time.value().contains("W");
    return week && !isPast(date) && published != null ? YearMonth.from(published).toString() : date;
  }

  /** "She spoke at a rally on Tuesday. She said ..." */
  private Optional<TimeExpression> dayOf(Span scene, Saying saying, List<Saying> all) {
    return times.stream()
        .filter(time -> scene.contains(time.span()))
        .filter(time -> IsoDate.of(time.value()).isPresent())
        .filter(time -> isAdverb(time, words.at(time.span().begin()), saying))
        .filter(time -> clauses.isMain(words.at(time.span().begin())))
        .filter(time -> isPast(date(time)))
        .filter(time -> isFree(time, all))
        .findFirst();
  }

  private boolean isBeside(TimeExpression time, int cue, Saying saying) {
    int at = words.at(time.span().begin());
    return IsoDate.of(time.value()).isPresent()
        && words.get(at).sentence() == words.get(cue).sentence()
        && distance(cue, time.span()) <= MOST_WORDS_APART
        && isAdverb(time, at, saying)
        && clauses.share(at, cue);
  }

  /** Nothing was said after the day of publication. */
  private boolean isPast(String date) {
    return published == null || date.compareTo(published.toString()) <= 0;
  }

  /** What one "has said" has no date. */
  private boolean isPerfect(int cue) {
    Set<String> have = Set.of("has", "have", "'ve");
    return have.contains(words.lower(cue))
        || have.contains(words.lower(cue - 1))
        || have.contains(words.lower(cue - 2));
  }

  /** Whether it tells when something happens, and not which one is meant: "the June 7 primary". */
  private boolean isAdverb(TimeExpression time, int at, Saying saying) {
    int last = words.at(time.span().end() - 1);
    boolean possessive = words.get(last).isPossessive();
    if (possessive || words.get(last + 1 < words.size() ? last + 1 : last).isPossessive()) {
      return tellsWhichEvent(possessive ? last + 1 : last + 2);
    }
    String before = words.lower(at - 1);
    if (lexicon.is(LASTING, before)) {
      return false;
    }
    return !Character.isDigit(words.get(last).text().charAt(0))
        || lexicon.is(DATING, before)
        || before.equals(",")
        || words.get(at).sentence() > words.get(Math.max(0, at - 1)).sentence()
        || saying.cue().contains(words.get(Math.max(0, at - 1)))
        || tellsWhichEvent(last + 1);
  }

  /** Whether a noun for what is said on one occasion follows: "Saturday's primary debate". */
  private boolean tellsWhichEvent(int next) {
    int end = Math.min(words.size(), next + MOST_WORDS_BEFORE_EVENT);
    for (int i = next; i < end && words.get(i).isWord(); i++) {
      if (lexicon.is(EVENT, words.lower(i)) || lexicon.is(DOCUMENT, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private int distance(int cue, Span time) {
    return Math.abs(words.at(time.begin()) - cue);
  }

  private static boolean isFree(TimeExpression time, List<Saying> all) {
    return all.stream()
        .flatMap(saying -> saying.attribution().content().stream())
        .noneMatch(time.span()::overlaps);
  }
}
