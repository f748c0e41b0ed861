package org.hearsay.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Graded;
import org.hearsay.claim.Grades;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.StatementId;
import org.hearsay.source.SourceKind;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/**
 * What people think of a statement and of where it comes from, in grades of the Admiralty code.
 *
 * @param source whose reliability is meant: the speaker, or the carrier of one without a name;
 *     empty where neither is known
 * @param reliability of that source, under any name that it has in the ledger; null where nobody
 *     graded it
 * @param credibility of the statement; null where nobody graded it
 */
public record Grading(
    String source,
    @Nullable Graded<Reliability> reliability,
    @Nullable Graded<Credibility> credibility) {
  /** Nobody graded anything. */
  public static final Grading NONE = new Grading("", null, null);

  /** Those of statements of a ledger; each of them has one, graded or not. */
  public static Map<StatementId, Grading> of(Ledger ledger, Collection<FiledStatement> statements) {
    Grades grades = ledger.grades();
    return of(
        grades, grades.sources().isEmpty() ? Map.of() : ledger.speakersOf(statements), statements);
  }

  /** As {@link #of(Ledger, Collection)}, where the ledger's grades and speakers are at hand. */
  static Map<StatementId, Grading> of(
      Grades grades,
      Map<StatementId, SpeakerNode> speakers,
      Collection<FiledStatement> statements) {
    Map<StatementId, Grading> gradings = new HashMap<>();
    for (FiledStatement filed : statements) {
      gradings.put(filed.id(), of(filed, speakers.get(filed.id()), grades));
    }
    return gradings;
  }

  private static Grading of(FiledStatement filed, @Nullable SpeakerNode speaker, Grades grades) {
    Origin origin = Origins.origin(filed);
    boolean named = origin.isNamed() || origin.kind() == SourceKind.OUTLET;
    String source = named ? origin.name() : origin.carrier();
    Set<String> names = new TreeSet<>(Set.of(source));
    if (named && speaker != null) {
      names.addAll(speaker.traits().names());
    }
    return new Grading(
        source, grades.ofSource(names).orElse(null), grades.of(filed.id()).orElse(null));
  }

  /** Whether nobody graded source or statement. */
  public boolean isEmpty() {
    return reliability == null && credibility == null;
  }
}
