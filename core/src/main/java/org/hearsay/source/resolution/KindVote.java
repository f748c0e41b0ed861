package org.hearsay.source.resolution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.source.EntityKind;

/**
 * Settles what a name names where an article's mentions of it disagree: an outlet where one of them
 * shows that, else what most of them say.
 */
final class KindVote {
  private final Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();

  private KindVote() {}

  /** The same mentions, those of the same words all of one kind. */
  static List<NameMention> settle(List<NameMention> mentions) {
    KindVote vote = new KindVote();
    mentions.forEach(vote::count);
    return mentions.stream().map(vote::settled).toList();
  }

  private void count(NameMention mention) {
    votes
        .computeIfAbsent(key(mention), name -> new EnumMap<>(EntityKind.class))
        .merge(mention.kind(), 1, Integer::sum);
  }

  private NameMention settled(NameMention mention) {
    Map<EntityKind, Integer> counts = votes.getOrDefault(key(mention), Map.of());
    EntityKind most =
        counts.keySet().stream()
            .max(Comparator.comparingInt((EntityKind kind) -> weight(kind, counts, mention)))
            .orElse(mention.kind());
    return new NameMention(mention.first(), mention.last(), mention.text(), most, mention.key());
  }

  private static int weight(EntityKind kind, Map<EntityKind, Integer> counts, NameMention mention) {
    return switch (kind) {
      case OUTLET -> Integer.MAX_VALUE;
      case OTHER -> 0;
      default -> 2 * counts.getOrDefault(kind, 0) + (kind == mention.kind() ? 1 : 0);
    };
  }

  private static String key(NameMention mention) {
    return mention.text().toLowerCase(Locale.ROOT);
  }
}
