package org.hearsay.source.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What words are known to mean; immutable, loaded once. */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon();
  private static final int LEAST_OF_SHORT_FORM = 4;

  private final Map<String, Set<String>> verbClasses = new HashMap<>();
  private final Map<String, Set<String>> headClasses = new HashMap<>();
  private final Map<String, Set<String>> outlets;
  private final Set<String> personNouns =
      WordList.classes("persons.txt").getOrDefault("person", Set.of());
  private final Set<String> titles = new HashSet<>();
  private final NavigableMap<String, Gender> givenNames = new TreeMap<>();
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

  /** Whether a word is an article, a possessive pronoun, a quantifier or a small number. */
  public boolean isDeterminer(String lower) {
    return is(WordClass.DETERMINER, lower);
  }

  /** Whether a word is of the closed classes that the phrases of sources need. */
  public boolean isFunctionWord(String lower) {
    return isDeterminer(lower)
        || is(WordClass.LEADING_IN, lower)
        || is(WordClass.BEHIND_HEAD, lower)
        || is(WordClass.RELATIVE_PRONOUN, lower)
        || is(WordClass.PLURAL_PRONOUN, lower);
  }

  /** The classes of reporting verbs that a word of a cue, in any form, belongs to. */
  public Set<String> verbClasses(String lower) {
    return Lemmas.of(lower).stream()
        .map(verbClasses::get)
        .filter(classes -> classes != null)
        .findFirst()
        .orElse(Set.of());
  }

  /** Whether a word, in lower case, may be a verb: an auxiliary, a reporting verb, "-ed". */
  public boolean isVerb(String lower) {
    return is(WordClass.AUXILIARY, lower) || !verbClasses(lower).isEmpty() || lower.endsWith("ed");
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

  /**
   * The same for a word that is no name: any noun for a person counts, "46-year-old" too, and of a
   * compound its last part.
   */
  public Set<String> nounClasses(String lower) {
    Set<String> classes = headClasses(lower);
    if (!classes.isEmpty()) {
      return classes;
    }
    boolean person =
        personNouns.contains(lower)
            || Lemmas.singular(lower).filter(personNouns::contains).isPresent()
            || lower.endsWith("-year-old");
    int hyphen = lower.lastIndexOf('-');
    return person
        ? Set.of("person")
        : hyphen > 0 ? nounClasses(lower.substring(hyphen + 1)) : Set.of();
  }

  /** Whether a noun is a plural whose singular is a known head. */
  public boolean isPlural(String lower) {
    return Lemmas.singular(lower)
        .filter(singular -> headClasses.containsKey(singular) || personNouns.contains(singular))
        .isPresent();
  }

  /** Whether a noun, or the singular of a plural, is for who works for others. */
  public boolean isSubordinate(String lower) {
    return is(WordClass.SUBORDINATE, lower)
        || Lemmas.singular(lower).filter(noun -> is(WordClass.SUBORDINATE, noun)).isPresent();
  }

  /** Whether words may stand as a title before a person's name. */
  public boolean isTitle(String lower) {
    return titles.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** How an office is abbreviated before a name: "sen" for a senator; empty where it is not. */
  public Set<String> abbreviations(String office) {
    return abbreviations.getOrDefault(office, Set.of());
  }

  /** Whether a word is how an office is abbreviated before a name: "sen", "gov". */
  public boolean isAbbreviatedTitle(String lower) {
    return abbreviations.values().stream().anyMatch(titles -> titles.contains(lower));
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

  /** Which pronoun a noun for a person asks for: "widow", "spokesman". */
  public Optional<Gender> genderOfNoun(String lower) {
    if (is(WordClass.HE_NOUN, lower)) {
      return Optional.of(Gender.HE);
    }
    return is(WordClass.SHE_NOUN, lower) ? Optional.of(Gender.SHE) : Optional.empty();
  }

  /**
   * Which pronoun a given name asks for, where that is known; a short form of four letters or more
   * asks for that of the names that it begins, where they agree.
   */
  public Optional<Gender> genderOf(String givenName) {
    String name = givenName.toLowerCase(Locale.ROOT);
    Gender gender = givenNames.get(name);
    return gender != null || name.length() < LEAST_OF_SHORT_FORM
        ? Optional.ofNullable(gender)
        : genderOfLonger(name);
  }

  private Optional<Gender> genderOfLonger(String begin) {
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    givenNames
        .subMap(begin, begin + Character.MAX_VALUE)
        .forEach((name, gender) -> genders.add(gender));
    return genders.size() == 1 ? genders.stream().findFirst() : Optional.empty();
  }
}
