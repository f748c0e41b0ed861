package org.hearsay.app.report.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;

/** What changed over time: when each origin first spoke for or against, and what came last. */
final class Course {
  private static final int MOST_TURNS = 20;

  private final Dossier dossier;
  private final OriginWords origins;

  Course(Dossier dossier, ExactWords words) {
    this.dossier = dossier;
    origins = new OriginWords(words);
  }

  private record Turn(String day, Bearing bearing, OriginGroup origin) {}

  /** One sentence a turn, the earliest first; empty where nothing of either side has a date. */
  List<String> inWords() {
    List<Turn> turns = new ArrayList<>();
    turns.addAll(turns(Bearing.SUPPORTS, dossier.supporting()));
    turns.addAll(turns(Bearing.CONTRADICTS, dossier.contradicting()));
    turns.sort(Comparator.comparing(Turn::day));
    List<String> worded = new ArrayList<>();
    Set<Bearing> begun = new HashSet<>();
    for (Turn turn : turns.subList(0, Math.min(turns.size(), MOST_TURNS))) {
      worded.add(worded(turn, begun.add(turn.bearing())));
    }
    if (turns.size() > MOST_TURNS) {
      worded.add("later: " + Counted.of(turns.size() - MOST_TURNS, "more origin"));
    }
    latest().ifPresent(worded::add);
    return worded;
  }

  private List<Turn> turns(Bearing bearing, OriginRange range) {
    List<Testimony> lines =
        dossier.with(bearing).stream().map(Evidence::testimony).sorted(Testimony.BY_DAY).toList();
    List<Turn> turns = new ArrayList<>();
    for (OriginGroup origin : OriginGroup.of(range)) {
      Set<StatementId> ids = new HashSet<>();
      origin.statements().stream().map(FiledStatement::id).forEach(ids::add);
      lines.stream()
          .filter(line -> ids.contains(line.filed().id()))
          .flatMap(line -> Optional.ofNullable(line.day()).stream())
          .findFirst()
          .ifPresent(day -> turns.add(new Turn(day, bearing, origin)));
    }
    return turns;
  }

  private String worded(Turn turn, boolean first) {
    String side = turn.bearing() == Bearing.SUPPORTS ? "supported" : "contradicted";
    return DayWords.briefly(turn.day())
        + ": "
        + (first ? "first " : "also ")
        + side
        + ", by "
        + origins.name(turn.origin().head());
  }

  private Optional<String> latest() {
    return dossier.claims().stream()
        .flatMap(claim -> claim.lines().stream())
        .map(Evidence::testimony)
        .flatMap(testimony -> Optional.ofNullable(testimony.day()).stream())
        .max(Comparator.naturalOrder())
        .map(day -> DayWords.briefly(day) + ": the latest statement here");
  }
}
