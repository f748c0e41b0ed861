package org.hearsay.origin;

import java.time.LocalDate;
import java.util.Comparator;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.source.Statement.SaidOn;
import org.jspecify.annotations.Nullable;

/**
 * A statement as part of a claim.
 *
 * @param filed the statement and its article
 * @param member its stance on the claim, and why it belongs there
 * @param grading what people think of it
 */
public record Testimony(FiledStatement filed, Member member, Grading grading) {
  private static final String NO_DAY = "9999";

  /** By {@link #day}, those without one last; then by id. */
  public static final Comparator<Testimony> BY_DAY =
      Comparator.comparing((Testimony t) -> t.day() == null ? NO_DAY : t.day())
          .thenComparing(t -> t.filed().id());

  /** One that nobody graded. */
  public Testimony(FiledStatement filed, Member member) {
    this(filed, member, Grading.NONE);
  }

  /** Whether it asserts or denies the claim. */
  public Stance stance() {
    return member.stance();
  }

  /**
   * When it was said, else when it was published, as ISO 8601 day, month or year; null where
   * neither is known.
   */
  public @Nullable String day() {
    SaidOn said = filed.statement().saidOn();
    LocalDate published = filed.article().publication().published();
    return said != null ? said.value() : published == null ? null : published.toString();
  }
}
