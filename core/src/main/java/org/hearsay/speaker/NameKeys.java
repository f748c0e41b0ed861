package org.hearsay.speaker;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.name.PersonName;

/**
 * What nodes are found by that could be one: nodes that share no key have other names. Stateless.
 */
public final class NameKeys {
  private static final int MOST_LETTERS_OF_ACRONYM = 6;

  private NameKeys() {}

  /** Of a node: those of all its names, and its addresses. Empty for one without a name. */
  public static SortedSet<String> of(SpeakerNode node) {
    SortedSet<String> keys = new TreeSet<>();
    switch (node.kind()) {
      case UNNAMED, GROUP -> {}
      case PERSON -> node.traits().names().forEach(name -> addPerson(keys, name));
      case ORGANISATION, OUTLET, DOCUMENT, PLACE, OTHER ->
          node.traits().names().forEach(name -> addInstitution(keys, name, node.kind()));
    }
    node.traits().domains().forEach(domain -> keys.add("domain:" + Domain.label(domain)));
    return keys;
  }

  /** Of all of an article's appearances. */
  public static Set<String> of(Collection<Appearance> appearances) {
    SortedSet<String> keys = new TreeSet<>();
    appearances.forEach(appearance -> keys.addAll(of(SpeakerNode.foundedBy(appearance))));
    return keys;
  }

  /**
   * Any word but the first may be a family name. A person's name of one word may be an outlet's.
   */
  private static void addPerson(Set<String> keys, String name) {
    List<String> words = PersonName.of(name).sounds();
    List<String> family = words.size() < 2 ? words : words.subList(1, words.size());
    family.stream().filter(word -> word.length() > 1).forEach(word -> keys.add("family:" + word));
    if (words.size() == 1) {
      addWords(keys, InstitutionFit.words(name));
    }
  }

  private static void addInstitution(Set<String> keys, String name, EntityKind kind) {
    List<String> words = InstitutionFit.words(name);
    if (words.isEmpty()) {
      return;
    }
    addWords(keys, words);
    if (words.size() > 1) {
      keys.add("initials:" + InstitutionFit.initials(words));
    } else if (words.getFirst().length() <= MOST_LETTERS_OF_ACRONYM && isUpperCase(name)) {
      keys.add("initials:" + words.getFirst());
    }
    if (kind == EntityKind.OUTLET || Lexicon.english().endsOutlet(words.getLast())) {
      keys.add("last:" + words.getLast());
    }
  }

  private static void addWords(Set<String> keys, List<String> words) {
    if (!words.isEmpty()) {
      keys.add("name:" + String.join(" ", new TreeSet<>(words)));
    }
  }

  private static boolean isUpperCase(String name) {
    return name.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** The words of a query as names are compared by them. */
  static List<String> wordsOf(String query) {
    return Arrays.stream(query.strip().split("\\s+"))
        .flatMap(word -> PersonName.of(word).sounds().stream())
        .toList();
  }

  /** Whether a name of a node has all words of a query, in whatever spelling; begins suffice. */
  public static boolean fits(String query, Collection<String> names) {
    List<String> wanted = wordsOf(query);
    return names.stream()
        .map(NameKeys::wordsOf)
        .anyMatch(words ->
            wanted.stream().allMatch(want -> words.stream().anyMatch(w -> w.startsWith(want))));
  }
}
