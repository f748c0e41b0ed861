package org.hearsay.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The grades that people gave to sources and to statements.
 *
 * @param sources by name, as {@link #ofSource} compares names
 * @param statements by statement
 */
public record Grades(
    Map<String, Graded<Reliability>> sources, Map<StatementId, Graded<Credibility>> statements) {
  /** Nothing was graded. */
  public static final Grades NONE = new Grades(Map.of(), Map.of());

  /** Copies the maps. */
  public Grades {
    sources = Map.copyOf(sources);
    statements = Map.copyOf(statements);
  }

  /**
   * Those that hold.
   *
   * @param given in the order in which they were given: the last one holds; what else people set
   *     right is passed over
   */
  public static Grades of(List<Correction> given) {
    Map<String, Graded<Reliability>> sources = new HashMap<>();
    Map<StatementId, Graded<Credibility>> statements = new HashMap<>();
    for (Correction correction : given) {
      if (correction.change() instanceof Change.GradeSource of) {
        sources.put(key(of.source()), by(correction, of.reliability()));
      } else if (correction.change() instanceof Change.GradeStatement of) {
        statements.put(of.statement(), by(correction, of.credibility()));
      }
    }
    return new Grades(sources, statements);
  }

  private static <G extends Enum<G>> Graded<G> by(Correction correction, G grade) {
    return new Graded<>(grade, correction.author(), correction.made());
  }

  /**
   * The grade of the source with this name, whatever its case. A name is all that a grade goes by:
   * it holds for everyone who is called so.
   */
  public Optional<Graded<Reliability>> ofSource(String name) {
    return Optional.ofNullable(sources.get(key(name)));
  }

  /** The grade of a source that has several names: the one that was given last. */
  public Optional<Graded<Reliability>> ofSource(Collection<String> names) {
    return names.stream()
        .map(name -> sources.get(key(name)))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Graded::made));
  }

  /** The grade of a statement. */
  public Optional<Graded<Credibility>> of(StatementId statement) {
    return Optional.ofNullable(statements.get(statement));
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
