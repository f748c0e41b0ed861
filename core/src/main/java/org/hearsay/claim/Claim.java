package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proposition that statements of several articles share.
 *
 * @param id stable: it comes from the statement that founded the claim
 * @param wording the statement whose content words it most clearly; one of the members
 * @param members in the order of their joining, the founder first; never empty
 * @param name what a person calls it, in words of their own; null where nobody named it
 */
public record Claim(String id, StatementId wording, List<Member> members, @Nullable String name) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when {@code wording} is no member
   */
  public Claim {
    members = List.copyOf(members);
    if (members.stream().map(Member::statement).noneMatch(wording::equals)) {
      throw new IllegalArgumentException(id + " is worded by no member of it: " + wording);
    }
  }

  /** A claim that nobody named. */
  public Claim(String id, StatementId wording, List<Member> members) {
    this(id, wording, members, null);
  }

  /** Whether the statement is a member. */
  public boolean has(StatementId statement) {
    return member(statement).isPresent();
  }

  /** The statement as a member; empty where it is none. */
  public Optional<Member> member(StatementId statement) {
    return members.stream().filter(member -> member.statement().equals(statement)).findFirst();
  }
}
