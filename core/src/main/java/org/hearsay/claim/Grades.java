package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The grades that people gave to sources and to statements.
 *
 * @param sources by name, as {@link #ofSource} compares names
 * @param statements by statement
 */
public record Grades(Map<String, Reliability> sources, Map<StatementId, Credibility> statements) {
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
   * @param given in the order in which they were given: the last one holds
   */
  public static Grades of(List<Change.Grade> given) {
    Map<String, Reliability> sources = new HashMap<>();
    Map<StatementId, Credibility> statements = new HashMap<>();
    for (Change.Grade grade : given) {
      switch (grade) {
        case Change.GradeSource of -> sources.put(key(of.source()), of.reliability());
        case Change.GradeStatement of -> statements.put(of.statement(), of.credibility());
      }
    }
    return new Grades(sources, statements);
  }

  /**
   * The grade of the source with this name, whatever its case. A name is all that a grade goes by:
   * it holds for everyone who is called so.
   */
  public Optional<Reliability> ofSource(String name) {
    return Optional.ofNullable(sources.get(key(name)));
  }

  /** The grade of a statement. */
  public Optional<Credibility> of(StatementId statement) {
    return Optional.ofNullable(statements.get(statement));
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
