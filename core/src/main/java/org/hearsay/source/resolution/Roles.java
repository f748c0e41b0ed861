package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.AUDIENCE;
import static org.hearsay.source.lexicon.WordClass.HONORIFIC;
import static org.hearsay.source.lexicon.WordClass.QUALIFIER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.name.PersonName;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Reads what an article says about an entity right beside its name: "Kremlin spokesman" before it,
 * "a business newspaper with 400,000 readers" or "75" between commas behind it.
 */
final class Roles {
  private static final int MOST_WORDS_BEFORE = 7;
  private static final int MOST_WORDS_BEHIND = 18;

  private final Words words;
  private final Lexicon lexicon;

  Roles(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Adds to each of {@code drafts} what its mentions' surroundings say of it. */
  void read(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.kind() != EntityKind.PLACE) {
        for (Span mention : List.copyOf(draft.mentions())) {
          int first = words.at(mention.begin());
          before(draft, first);
          behind(draft, first, first + words.in(mention).size());
        }
      }
    }
  }

  private void before(Draft draft, int first) {
    int begin = first;
    int sentence = words.sentenceBegin(words.get(first).sentence());
    if (words.lower(begin - 1).equals(".") && lexicon.isTitle(words.lower(begin - 2))) {
      begin -= 2;
    }
    while (begin > sentence
        && first - begin < MOST_WORDS_BEFORE
        && belongsBefore(words.get(begin - 1))) {
      begin--;
    }
    while (begin < first && Set.of("of", "and", "for").contains(words.lower(begin))) {
      begin++;
    }
    if (begin < first && headOf(draft, begin, first)) {
      learn(draft, begin, first - 1);
    }
  }

  private boolean belongsBefore(Word word) {
    return word.isPossessive()
        || (word.isWord()
            && (word.isCapitalised()
                || lexicon.is(QUALIFIER, word.lower())
                || !lexicon.headClasses(word.lower()).isEmpty()));
  }

  /** Whether the word right before the name says what it is. */
  private boolean headOf(Draft draft, int begin, int first) {
    Word head = words.get(words.lower(first - 1).equals(".") ? first - 2 : first - 1);
    Set<String> classes = lexicon.headClasses(head.lower());
    boolean paper = classes.contains("outlet") && !head.isCapitalised();
    if (draft.isPerson() && paper && PersonName.of(draft.name()).isSingle()) {
      draft.become(EntityKind.OUTLET);
      return true;
    }
    if (draft.isPerson()) {
      return (classes.contains("person") && !lexicon.isPlural(head.lower()))
          || lexicon.isTitle(head.lower());
    }
    if (classes.contains("outlet") && !head.isCapitalised()) {
      draft.become(EntityKind.OUTLET);
      return true;
    }
    return classes.contains("organisation") && !head.isCapitalised();
  }

  private void behind(Draft draft, int first, int next) {
    if (isNounOfOutlet(draft, first, next)) {
      draft.become(EntityKind.OUTLET);
      learn(draft, next, next);
    }
    if (words.lower(next).equals("'s") || !words.lower(next).equals(",")) {
      if (words.lower(next).equals("(") && isAge(next + 1) && words.lower(next + 2).equals(")")) {
        draft.age(Integer.parseInt(words.lower(next + 1)));
      }
      return;
    }
    int begin = next + 1;
    if (words.lower(begin).equals("who") && words.lower(begin + 1).equals("is")) {
      begin += 2;
    }
    if (isAge(begin) && (begin + 1 >= words.size() || !words.get(begin + 1).isWord())) {
      draft.age(Integer.parseInt(words.lower(begin)));
      return;
    }
    int end = begin;
    while (end < words.size()
        && end - begin < MOST_WORDS_BEHIND
        && words.get(end).sentence() == words.get(next).sentence()
        && !endsApposition(words.get(end))) {
      end++;
    }
    if (begin < end && opensApposition(begin) && says(draft, begin, end)) {
      learn(draft, begin, end - 1);
    }
  }

  /** "Harbour Circle magazine", but neither "a German magazine" nor "the German magazine Quay". */
  private boolean isNounOfOutlet(Draft draft, int first, int next) {
    return next < words.size()
        && !draft.isPerson()
        && draft.kind() != EntityKind.PLACE
        && Set.of("magazine", "newspaper").contains(words.get(next).text())
        && !Set.of("a", "an").contains(words.lower(first - 1))
        && !isNamedBehind(next);
  }

  /** Whether a name follows a noun in its sentence. */
  private boolean isNamedBehind(int noun) {
    return noun + 1 < words.size()
        && words.get(noun + 1).isCapitalised()
        && words.get(noun + 1).sentence() == words.get(noun).sentence();
  }

  private boolean isAge(int at) {
    return words.lower(at).matches("[1-9][0-9]|1[01][0-9]");
  }

  private static boolean endsApposition(Word word) {
    return Set.of(",", ";", ":", ".", ")", "who", "which", "–", "—", "told", "said", "says")
        .contains(word.lower());
  }

  private boolean opensApposition(int at) {
    Word word = words.get(at);
    return Set.of("a", "an", "the", "his", "her", "its", "their", "one").contains(word.lower())
        || lexicon.is(QUALIFIER, word.lower())
        || word.isCapitalised()
        || !lexicon.headClasses(word.lower()).isEmpty();
  }

  /**
   * Whether the words have a head that fits. A channel or paper makes an outlet of what it
   * describes, unless that is a person by full name.
   */
  private boolean says(Draft draft, int begin, int end) {
    boolean person = false;
    boolean outlet = false;
    boolean organisation = false;
    for (int i = begin; i < end && !words.lower(i).equals("that"); i++) {
      Set<String> classes = lexicon.headClasses(words.lower(i));
      person |= classes.contains("person") && !lexicon.isPlural(words.lower(i));
      outlet |= classes.contains("outlet");
      organisation |= classes.contains("organisation");
      if (lexicon.is(AUDIENCE, words.lower(i))) {
        number(i).ifPresent(draft::audience);
      }
    }
    boolean fullName = draft.isPerson() && !PersonName.of(draft.name()).isSingle();
    if (outlet && !person && !fullName) {
      draft.become(EntityKind.OUTLET);
      return true;
    }
    return draft.isPerson() ? person : organisation || outlet;
  }

  private Optional<Long> number(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      String digits = words.lower(i).replace(",", "");
      if (digits.matches("[0-9]{1,12}")) {
        long factor = words.lower(i + 1).equals("million") ? 1_000_000 : 1;
        return Optional.of(Long.parseLong(digits) * factor);
      }
    }
    return Optional.empty();
  }

  private void learn(Draft draft, int first, int last) {
    int begin =
        Set.of("a", "an", "the").contains(words.lower(first)) && first < last ? first + 1 : first;
    int end = last;
    while (end > begin && !words.get(end).isWord() && !words.get(end).isPossessive()) {
      end--;
    }
    if (draft.isPerson()) {
      lexicon.genderOfNoun(words.lower(end)).ifPresent(draft::gender);
    }
    Span span = words.span(begin, end);
    if (words.in(span).stream().anyMatch(word -> !lexicon.is(HONORIFIC, word.lower()))) {
      draft.role(new Entity.Role(span.in(words.text()), span));
    }
  }
}
