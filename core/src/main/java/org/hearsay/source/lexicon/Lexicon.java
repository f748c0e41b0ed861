package org.hearsay.source.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What words are known to mean; immutable, loaded once. */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Set<String>> verbClasses = new HashMap<>();
  private final Map<String, Set<String>> headClasses = new HashMap<>();
  private final Map<String, Set<String>> outlets;
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Gender> givenNames = new HashMap<>();

  private Lexicon() {
    invert(WordList.classes("verbs.txt"), verbClasses);
    invert(WordList.classes("heads.txt"), headClasses);
    outlets = WordList.classes("outlets.txt");
    for (String title : WordList.lines("titles.txt")) {
      titles.add(title.toLowerCase(Locale.ROOT));
    }
    Map<String, Set<String>> names = WordList.classes("given-names.txt");
    names.getOrDefault("he", Set.of()).forEach(name -> givenNames.put(name, Gender.HE));
    names.getOrDefault("she", Set.of()).forEach(name -> givenNames.put(name, Gender.SHE));
  }

  /** The lexicon of English. */
  public static Lexicon english() {
    return ENGLISH;
  }

  private static void invert(Map<String, Set<String>> classes, Map<String, Set<String>> byWord) {
    classes.forEach((name, words) -> {
      for (String word : words) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(name);
      }
    });
  }

  /** The classes of reporting verbs that a word of a cue, in any form, belongs to. */
  public Set<String> verbClasses(String lower) {
    return Lemmas.of(lower).stream()
        .map(verbClasses::get)
        .filter(classes -> classes != null)
        .findFirst()
        .orElse(Set.of());
  }

  /** The base form of a word of a cue, or the word itself where it is not known. */
  public String lemma(String lower) {
    return Lemmas.of(lower).stream().filter(verbClasses::containsKey).findFirst().orElse(lower);
  }

  /**
   * What kinds of source a noun may head: person, organisation, outlet, document, group, withheld.
   */
  public Set<String> headClasses(String lower) {
    Set<String> classes = headClasses.get(lower);
    if (classes != null) {
      return classes;
    }
    return Lemmas.singular(lower).map(headClasses::get).orElse(Set.of());
  }

  /** Whether a noun is a plural whose singular is a known head. */
  public boolean isPlural(String lower) {
    return Lemmas.singular(lower).filter(headClasses::containsKey).isPresent();
  }

  /** Whether words may stand as a title before a person's name. */
  public boolean isTitle(String lower) {
    return titles.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** Whether a whole name is that of a known outlet. */
  public boolean isOutlet(String name) {
    String joined = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    String bare = joined.startsWith("the-") ? joined.substring(4) : joined;
    return outlets.getOrDefault("name", Set.of()).contains(bare);
  }

  /** Whether a word often ends the name of an outlet. */
  public boolean endsOutlet(String lower) {
    return outlets.getOrDefault("ending", Set.of()).contains(lower);
  }

  /** Which pronoun a given name asks for, where that is known. */
  public Optional<Gender> genderOf(String givenName) {
    return Optional.ofNullable(givenNames.get(givenName.toLowerCase(Locale.ROOT)));
  }
}
