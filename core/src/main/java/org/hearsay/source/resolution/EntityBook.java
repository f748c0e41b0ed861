package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.text.Words;

/** The entities of an article as they become known. */
final class EntityBook {
  private final Words words;
  private final List<Draft> drafts;

  EntityBook(Words words, List<Draft> named) {
    this.words = words;
    drafts = new ArrayList<>(named);
  }

  /** The entity that a name within {@code span} means; the last such name's. */
  Optional<Draft> namedIn(Span span) {
    Draft named = null;
    int last = -1;
    for (Draft draft : drafts) {
      int begin = lastMentionIn(draft, span);
      if (begin > last || begin == last && begin >= 0) {
        named = draft;
        last = begin;
      }
    }
    return Optional.ofNullable(named);
  }

  /** The entity whose whole name, family name or given name these words are, in any case. */
  Optional<Draft> called(String name) {
    NameKey key = NameKey.of(name);
    return drafts.stream()
        .filter(d -> d.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() ->
            drafts.stream()
                .filter(Draft::isOnePerson)
                .filter(d -> d.key().agreesWith(key) || key.isShortFor(d.key()))
                .max(
                    Comparator.comparing((Draft d) -> d.key().hasFamilyOf(key))
                        .thenComparingInt(d -> d.mentions().size())));
  }

  /** Several who speak as one, the same whenever the same are named in this order. */
  Draft together(List<Draft> named) {
    String names = String.join(" and ", named.stream().map(Draft::name).toList());
    Draft together =
        drafts.stream()
            .filter(d -> d.isJoint() && d.name().equals(names))
            .findFirst()
            .orElseGet(() -> added(names, named.getFirst().kind()));
    together.standForSeveral();
    return together;
  }

  /** The person of most mentions who has this family name by full name. */
  Optional<Draft> ofFamily(String name) {
    NameKey key = NameKey.of(name);
    return drafts.stream()
        .filter(d -> d.isOnePerson() && !d.key().isSingle() && d.key().hasFamilyOf(key))
        .max(Comparator.comparingInt(d -> d.mentions().size()));
  }

  /** All entities with a name within {@code span}, in the order of the names. */
  List<Draft> allNamedIn(Span span) {
    return drafts.stream()
        .filter(draft -> firstMentionIn(draft, span) >= 0)
        .sorted(Comparator.comparingInt(draft -> firstMentionIn(draft, span)))
        .toList();
  }

  private static int lastMentionIn(Draft draft, Span span) {
    int last = -1;
    for (Span mention : draft.mentions()) {
      if (mention.overlaps(span)) {
        last = Math.max(last, mention.begin());
      }
    }
    return last;
  }

  private static int firstMentionIn(Draft draft, Span span) {
    int first = -1;
    for (Span mention : draft.mentions()) {
      if (mention.overlaps(span) && (first < 0 || mention.begin() < first)) {
        first = mention.begin();
      }
    }
    return first;
  }

  /** Whether the words of {@code span} belong to what an entity is said to be. */
  boolean hasRoleIn(Span span) {
    return drafts.stream()
        .anyMatch(d -> d.roles().stream().anyMatch(role -> role.span().overlaps(span)));
  }

  /** The entities that fit. */
  List<Draft> all(Predicate<Draft> fits) {
    return drafts.stream().filter(fits).toList();
  }

  /** The entities that fit, the one mentioned last before {@code offset} first. */
  List<Draft> before(int offset, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(fits)
        .filter(draft -> lastBefore(draft, offset) >= 0)
        .sorted(Comparator.comparingInt((Draft draft) -> lastBefore(draft, offset)).reversed())
        .toList();
  }

  /** Begin of the last mention before {@code offset}, or -1. */
  static int lastBefore(Draft draft, int offset) {
    return draft.mentions().stream()
        .mapToInt(Span::begin)
        .filter(begin -> begin < offset)
        .max()
        .orElse(-1);
  }

  /** An entity that is described by the words of {@code span}: known, or new. */
  Draft described(EntityKind kind, Span span) {
    return described(Draft.nameIn(words, span), kind, span);
  }

  /** An entity of these words that is known, or a new one. */
  Draft described(String description, EntityKind kind, Span span) {
    Draft draft =
        drafts.stream()
            .filter(d -> d.kind() == kind && d.name().equalsIgnoreCase(description))
            .findFirst()
            .orElseGet(() -> added(description, kind));
    draft.mention(span);
    return draft;
  }

  /** A new entity, though another may be called the same. */
  Draft added(String description, EntityKind kind) {
    Draft draft = new Draft(description, kind);
    drafts.add(draft);
    return draft;
  }

  /** All entities, numbered and in the order of their first mentions. */
  Map<Draft, Entity> entities() {
    Map<Draft, Entity> entities = new LinkedHashMap<>();
    drafts.stream()
        .filter(draft -> !draft.mentions().isEmpty())
        .sorted(Comparator.comparing(draft -> Collections.min(draft.mentions())))
        .forEach(draft -> entities.put(draft, draft.entity(entities.size() + 1)));
    return entities;
  }
}
