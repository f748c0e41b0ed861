package org.hearsay.app.prose;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.source.Act;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands: who asserts it, who denies it, whether that was answered. "Answered" is
 * counted from the first denial of known date, and only by dates that leave no doubt.
 */
public final class ClaimState {
  private final Trace trace;
  private final OriginWords origins;
  private final List<Testimony> asserting;
  private final List<Testimony> denying;

  private ClaimState(Trace trace, OriginWords origins) {
    this.trace = trace;
    this.origins = origins;
    asserting = trace.with(Stance.ASSERTS);
    denying = trace.with(Stance.DENIES);
  }

  /**
   * As in "asserted by 2 origins at least, 4 at most; denied by Ilva Tarn, 5 Mar 2026; not answered
   * since", and behind that where a headline does with it what its article's body does not.
   */
  public static String of(Trace trace, OriginWords origins) {
    ClaimState state = new ClaimState(trace, origins);
    return Stream.concat(
            Stream.of(state.asserted(), state.denied(), state.answered()),
            HeadlineWords.departures(trace.headlines()).stream())
        .filter(part -> !part.isEmpty())
        .collect(joining("; "));
  }

  private String asserted() {
    List<OriginGroup> groups = OriginGroup.of(trace.asserting());
    return switch (groups.size()) {
      case 0 -> "asserted by nobody here";
      case 1 -> verb() + " by 1 origin, " + named(groups.getFirst(), asserting);
      default -> verb() + " by " + trace.asserting().inWords();
    };
  }

  /** What they do who do not deny: to ask something or to wish it is not to assert it. */
  private String verb() {
    return asserting.stream()
        .map(testimony -> participle(testimony.filed().statement().act()))
        .distinct()
        .sorted()
        .collect(joining(" or "));
  }

  private static String participle(@Nullable Act act) {
    return switch (act) {
      case ASSERT, DENY -> "asserted";
      case HEDGE -> "hedged";
      case ASK -> "asked";
      case WILL -> "wanted";
      case FEEL -> "felt";
      case null -> "told";
    };
  }

  private String denied() {
    List<OriginGroup> groups = OriginGroup.of(trace.denying());
    return switch (groups.size()) {
      case 0 -> "not denied";
      case 1 -> "denied by " + named(groups.getFirst(), denying);
      default ->
          "denied by "
              + trace.denying().inWords()
              + ", first by "
              + named(groupOf(denying.getFirst(), groups), denying);
    };
  }

  private String named(OriginGroup group, Collection<Testimony> testimonies) {
    Testimony first = of(group, testimonies).findFirst().orElseThrow();
    String day = first.day() == null ? "" : ", " + DayWords.briefly(first.day());
    return origins.name(group.head()) + day;
  }

  private static Stream<Testimony> of(OriginGroup group, Collection<Testimony> testimonies) {
    Set<StatementId> ids = new HashSet<>();
    group.statements().stream().map(FiledStatement::id).forEach(ids::add);
    return testimonies.stream().filter(testimony -> ids.contains(testimony.filed().id()));
  }

  private static OriginGroup groupOf(Testimony testimony, List<OriginGroup> groups) {
    return groups.stream()
        .filter(group -> of(group, List.of(testimony)).findAny().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private String answered() {
    if (asserting.isEmpty() || denying.isEmpty()) {
      return "";
    }
    String day = denying.getFirst().day();
    if (day == null) {
      return "whether that was answered, no date tells";
    }
    Days denied = Days.of(day);
    List<OriginGroup> later =
        OriginGroup.of(trace.asserting()).stream()
            .filter(group -> of(group, asserting).allMatch(t -> isAfter(t, denied)))
            .toList();
    if (!later.isEmpty()) {
      String others = later.size() == 1 ? "" : " and " + (later.size() - 1) + " more";
      return "asserted again since, by " + named(later.getFirst(), asserting) + others;
    }
    if (asserting.stream().anyMatch(testimony -> isAfter(testimony, denied))) {
      return "repeated since, by no new origin";
    }
    return isOrderKnown(denied) ? "not answered since" : "whether that was answered, no date tells";
  }

  private static boolean isAfter(Testimony testimony, Days day) {
    return testimony.day() != null && Days.of(testimony.day()).isAfter(day);
  }

  /** Whether each origin asserted it before the denial, or in an article that tells the denial. */
  private boolean isOrderKnown(Days denied) {
    Set<ArticleId> tellBoth = new HashSet<>();
    denying.forEach(testimony -> tellBoth.add(testimony.filed().article().id()));
    return OriginGroup.of(trace.asserting()).stream()
        .allMatch(group ->
            of(group, asserting)
                .anyMatch(testimony ->
                    isBefore(testimony, denied)
                        || tellBoth.contains(testimony.filed().article().id())));
  }

  private static boolean isBefore(Testimony testimony, Days day) {
    return testimony.day() != null && day.isAfter(Days.of(testimony.day()));
  }
}
