package org.hearsay.origin;

import org.hearsay.claim.Credibility;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Grades;
import org.hearsay.claim.Reliability;
import org.hearsay.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What people think of a statement and of where it comes from, in grades of the Admiralty code.
 *
 * @param source whose reliability is meant: the speaker, or the carrier of one without a name;
 *     empty where neither is known
 * @param reliability of that source; null where nobody graded it
 * @param credibility of the statement; null where nobody graded it
 */
public record Grading(
    String source, @Nullable Reliability reliability, @Nullable Credibility credibility) {
  /** Nobody graded anything. */
  public static final Grading NONE = new Grading("", null, null);

  static Grading of(FiledStatement filed, Grades grades) {
    Origin origin = Origins.origin(filed);
    boolean named = origin.isNamed() || origin.kind() == SourceKind.OUTLET;
    String source = named ? origin.name() : origin.carrier();
    Grading grading =
        new Grading(
            source, grades.ofSource(source).orElse(null), grades.of(filed.id()).orElse(null));
    return grading.isEmpty() ? NONE : grading;
  }

  /** Whether nobody graded source or statement. */
  public boolean isEmpty() {
    return reliability == null && credibility == null;
  }
}
