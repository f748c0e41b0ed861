package org.hearsay.source.resolution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.text.Words;

/**
 * Settles what a name names where an article's mentions of it disagree: an outlet where one of them
 * shows that, else what most of them say. One word that takes the definite article somewhere names
 * no person.
 */
final class KindVote {
  private static final List<WordClass> NO_NOUN = List.of(WordClass.AUXILIARY, WordClass.MODAL);

  private final Words words;
  private final Lexicon lexicon;
  private final Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
  private final Set<String> definite = new HashSet<>();

  private KindVote(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The same mentions, those of the same words all of one kind. */
  static List<NameMention> settle(List<NameMention> mentions, Words words, Lexicon lexicon) {
    KindVote vote = new KindVote(words, lexicon);
    mentions.stream().filter(vote::isDefinite).map(KindVote::key).forEach(vote.definite::add);
    mentions.stream()
        .filter(NameMention::isFullPerson)
        .forEach(full -> vote.definite.removeIf(name -> NameKey.of(name).isShortFor(full.key())));
    List<NameMention> shown = mentions.stream().map(vote::shown).toList();
    shown.forEach(vote::count);
    return shown.stream().map(vote::settled).toList();
  }

  private NameMention shown(NameMention mention) {
    return mention.isShortPerson() && definite.contains(key(mention))
        ? mention.as(EntityKind.ORGANISATION)
        : mention;
  }

  private void count(NameMention mention) {
    votes
        .computeIfAbsent(key(mention), name -> new EnumMap<>(EntityKind.class))
        .merge(mention.kind(), 1, Integer::sum);
  }

  /** "The Kremlin has", but not "the Rell family", where the article belongs to the noun. */
  private boolean isDefinite(NameMention mention) {
    String after = words.lower(mention.last() + 1);
    boolean describes =
        !after.isEmpty()
            && Character.isLetter(after.codePointAt(0))
            && NO_NOUN.stream().noneMatch(wordClass -> lexicon.is(wordClass, after))
            && !lexicon.isFunctionWord(after)
            && lexicon.verbClasses(after).isEmpty();
    return mention.key().isSingle() && words.lower(mention.first() - 1).equals("the") && !describes;
  }

  private NameMention settled(NameMention mention) {
    Map<EntityKind, Integer> counts = votes.getOrDefault(key(mention), Map.of());
    EntityKind most =
        counts.keySet().stream()
            .max(Comparator.comparingInt((EntityKind kind) -> weight(kind, counts, mention)))
            .orElse(mention.kind());
    return mention.as(most);
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
