package org.hearsay.app.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hearsay.app.prose.Days;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementSearch;
import org.hearsay.origin.Origin;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.source.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of a ledger are wanted. Names are parts of names, in upper or lower case; null is
 * whatever.
 *
 * @param about words that the claims are about
 * @param speaker one of whose statements the claim has
 * @param outlet that published one of its statements
 * @param since the day on which, or after which, one of its statements was made; where only its
 *     month or year is known, where that holds such a day
 * @param until the day on which, or before which, that statement was made
 * @param denied only what somebody denies
 * @param singleSource only what one origin at most asserts
 * @param unnamedOnly only what nobody asserts by name
 */
public record ClaimQuery(
    @Nullable String about,
    @Nullable String speaker,
    @Nullable String outlet,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean denied,
    boolean singleSource,
    boolean unnamedOnly) {
  private static final int BEST_FOUND = 50;
  private static final int MOST_FOUND = 500;
  private static final int AT_ONCE = 25;

  /** All claims. */
  public static final ClaimQuery ALL =
      new ClaimQuery(null, null, null, null, null, false, false, false);

  /**
   * The claims, traced: by how well they fit the words, or in the order of their founding. Traced
   * as they are taken from the stream.
   */
  public Stream<Trace> of(OpenLedger open) {
    return of(open, null);
  }

  /**
   * The same, but those up to a claim, which a page before showed; nothing where it is none of
   * them.
   */
  public Stream<Trace> of(OpenLedger open, @Nullable String after) {
    return claims(open, after)
        .gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(claims -> open.tracing().of(claims).stream())
        .filter(this::isWanted);
  }

  private Stream<Claim> claims(OpenLedger open, @Nullable String after) {
    if (about == null) {
      return Stream.iterate(
              open.ledger().claimsAfter(after, AT_ONCE),
              ids -> !ids.isEmpty(),
              ids -> open.ledger().claimsAfter(ids.getLast(), AT_ONCE))
          .flatMap(ids -> open.ledger().claims(ids).stream());
    }
    return following(
        found(open, about)
            .map(StatementSearch.Hit::statement)
            .gather(Gatherers.windowFixed(AT_ONCE))
            .flatMap(found -> open.ledger().claimsOf(found).values().stream())
            .distinct(),
        after);
  }

  /** The best first, few of them: seldom is more looked at, and each has to be fetched. */
  private static Stream<StatementSearch.Hit> found(OpenLedger open, String words) {
    return Stream.of(BEST_FOUND, MOST_FOUND)
        .flatMap(most ->
            open.search().about(words, most).stream().skip(most == BEST_FOUND ? 0 : BEST_FOUND));
  }

  private static Stream<Claim> following(Stream<Claim> all, @Nullable String after) {
    return after == null ? all : all.dropWhile(each -> !each.id().equals(after)).skip(1);
  }

  /** Whether a claim is one of those. */
  boolean isWanted(Trace trace) {
    return (!denied || !trace.with(Stance.DENIES).isEmpty())
        && (!singleSource || trace.asserting().atMost() == 1)
        && (!unnamedOnly || trace.asserting().origins().stream().noneMatch(Origin::isNamed))
        && (speaker == null || trace.testimonies().stream().anyMatch(this::isBySpeaker))
        && (outlet == null || trace.testimonies().stream().anyMatch(this::isInOutlet))
        && ((since == null && until == null)
            || trace.testimonies().stream().anyMatch(this::isInTime));
  }

  private boolean isBySpeaker(Testimony testimony) {
    return testimony.filed().statement().speaker() instanceof Speaker.Known known
        && holds(known.entity().name(), speaker);
  }

  private boolean isInOutlet(Testimony testimony) {
    return holds(testimony.filed().article().publication().outlet(), outlet);
  }

  private static boolean holds(@Nullable String text, @Nullable String part) {
    return text != null
        && part != null
        && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean isInTime(Testimony testimony) {
    if (testimony.day() == null) {
      return false;
    }
    Days days = Days.of(testimony.day());
    return (since == null || !days.last().isBefore(since))
        && (until == null || !days.first().isAfter(until));
  }
}
