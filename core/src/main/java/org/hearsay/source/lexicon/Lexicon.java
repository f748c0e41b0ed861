package org.hearsay.source.lexicon;

import java.util.EnumMap;
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
  private final Map<String, Set<String>> abbreviations;
  private final Map<WordClass, Set<String>> wordClasses = new EnumMap<>(WordClass.class);

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
    abbreviations = WordList.classes("abbreviations.txt");
    addWordClasses();
  }

  private void addWordClasses() {
    Map<String, Set<String>> listed = new HashMap<>();
    WordClass.LISTS.forEach(list -> listed.putAll(WordList.classes(list)));
    for (WordClass wordClass : WordClass.values()) {
      Set<String> words = listed.get(wordClass.listed());
      if (words == null) {
        throw new IllegalStateException("in no word list: " + wordClass.listed());
      }
      wordClasses.put(wordClass, words);
    }
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

  /** Whether a word, in lower case, is one of {@code wordClass}. */
  public boolean is(WordClass wordClass, String lower) {
    return wordClasses.getOrDefault(wordClass, Set.of()).contains(lower);
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

  /** How an office is abbreviated before a name: "sen" for a senator; empty where it is not. */
  public Set<String> abbreviations(String office) {
    return abbreviations.getOrDefault(office, Set.of());
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
