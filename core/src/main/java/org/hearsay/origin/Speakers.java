package org.hearsay.origin;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Speaker;
import org.hearsay.speaker.Appearances;
import org.hearsay.speaker.Comparison;
import org.hearsay.speaker.NameKeys;
import org.hearsay.speaker.Outcome;
import org.hearsay.speaker.SpeakerNode;

/**
 * Whether the speakers of two statements are one. Where the ledger knows both, what it holds for
 * one is one; else they are compared by what the statements' articles say of them. For one thread.
 */
final class Speakers {
  private final Map<StatementId, SpeakerNode> known;

  /** Worked out once: each statement meets all others. */
  private final Map<StatementId, Optional<Named>> named = new HashMap<>();

  /** A speaker with what it is found by. */
  private record Named(SpeakerNode node, Set<String> keys) {}

  /**
   * @param known the speakers that a ledger has for statements; others are compared
   */
  Speakers(Map<StatementId, SpeakerNode> known) {
    this.known = Map.copyOf(known);
  }

  boolean areOne(FiledStatement one, FiledStatement other) {
    if (one.article().id().equals(other.article().id())) {
      return entity(one).isPresent()
          && entity(one).map(Entity::id).equals(entity(other).map(Entity::id));
    }
    SpeakerNode a = known.get(one.id());
    SpeakerNode b = known.get(other.id());
    return a != null && b != null
        ? a.id().equals(b.id())
        : compared(one, other).filter(it -> it.outcome() == Outcome.ONE).isPresent();
  }

  /** What is missing, where nothing shows or contradicts that they are one. */
  Optional<String> mayBeOne(FiledStatement one, FiledStatement other) {
    return compared(one, other)
        .filter(comparison -> comparison.outcome() == Outcome.OPEN)
        .map(comparison -> names(one, other) + reasons(comparison));
  }

  /** Empty where the names have nothing in common. */
  private Optional<Comparison> compared(FiledStatement one, FiledStatement other) {
    return named(one)
        .flatMap(a ->
            named(other)
                .filter(b -> !Collections.disjoint(a.keys(), b.keys()))
                .map(b -> Comparison.of(a.node(), b.node())));
  }

  private Optional<Named> named(FiledStatement filed) {
    return named.computeIfAbsent(
        filed.id(),
        id ->
            Optional.ofNullable(known.get(id))
                .or(() -> alone(filed))
                .map(node -> new Named(node, NameKeys.of(node))));
  }

  private static Optional<SpeakerNode> alone(FiledStatement filed) {
    return entity(filed)
        .map(entity ->
            new Account(filed.article(), List.of(filed.statement()), List.of(entity), List.of()))
        .flatMap(
            account -> Appearances.of(account).stream().filter(it -> !it.isPublisher()).findFirst())
        .map(SpeakerNode::foundedBy);
  }

  private static Optional<Entity> entity(FiledStatement filed) {
    return switch (filed.statement().speaker()) {
      case Speaker.Known known -> Optional.of(known.entity());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.entity());
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> Optional.empty();
    };
  }

  private static String names(FiledStatement one, FiledStatement other) {
    String a = entity(one).map(Entity::name).orElse("");
    String b = entity(other).map(Entity::name).orElse("");
    return a.equals(b) ? "may be the same " + a : a + " may be " + b;
  }

  private static String reasons(Comparison comparison) {
    List<String> reasons =
        comparison.contradicting().isEmpty() ? comparison.missing() : comparison.contradicting();
    String lead = comparison.contradicting().isEmpty() ? ": " : ", but ";
    return reasons.isEmpty() ? "" : lead + String.join("; ", reasons);
  }
}
