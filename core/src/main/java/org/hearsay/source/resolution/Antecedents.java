package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.LEADING_IN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.source.Entity;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "the minister" mean, by the salience of those named before (Lappin and Leass
 * 1994): who was named in this sentence or the one before, early in it, and outside quotations.
 */
final class Antecedents {
  private static final int MOST_SENTENCES_BACK = 6;
  private static final int WORDS_TO_POSSESSIVE = 3;
  private static final int WORDS_TO_SUBJECT = 16;
  private static final double PER_SENTENCE = -1.0;
  private static final double FIRST_IN_SENTENCE = 0.8;
  private static final double SUBJECT = 1.1;
  private static final double QUOTED = -1.5;
  private static final double POSSESSIVE = -0.6;
  private static final double LAST_SPEAKER = 1.2;
  private static final double GENDER_KNOWN = 0.5;
  private static final double PER_MENTION = 0.05;

  /** "The candidate" is rather the one whom the article is about. */
  private static final double PER_MENTION_DESCRIBED = 0.3;

  private static final Set<String> PLACING = Set.of("in", "near", "outside", "across");

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  Antecedents(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Persons whom a pronoun may mean, the likeliest first. */
  List<Draft> persons(int pronoun, @Nullable Gender gender, List<Draft> speakers) {
    int offset = words.get(pronoun).span().begin();
    Optional<Draft> last = speakers.reversed().stream().filter(d -> !d.isNameless()).findFirst();
    Stream<Draft> before =
        book.before(offset, d -> d.isOnePerson() && d.mayBe(gender) && !isPlace(d)).stream()
            .filter(d -> salience(d, pronoun, gender, last) > Double.NEGATIVE_INFINITY)
            .sorted(
                Comparator.comparingDouble((Draft d) -> salience(d, pronoun, gender, last))
                    .reversed());
    return Stream.concat(ahead(pronoun, gender).stream(), before).distinct().toList();
  }

  /** "In Oldport", "near Oldport": whoever is spoken of like that alone is no person. */
  private boolean isPlace(Draft draft) {
    return draft.mentions().stream()
        .map(mention -> words.lower(words.at(mention.begin()) - 1))
        .allMatch(PLACING::contains);
  }

  /** "In his letter on the port, Tarn denied it": the subject that the sentence comes to. */
  private Optional<Draft> ahead(int pronoun, @Nullable Gender gender) {
    int begin = words.sentenceBegin(words.get(pronoun).sentence());
    if (!Set.of("his", "her").contains(words.lower(pronoun))
        || pronoun - begin > WORDS_TO_POSSESSIVE
        || pronoun == begin
        || !lexicon.is(LEADING_IN, words.lower(begin))) {
      return Optional.empty();
    }
    int comma = pronoun;
    while (!words.lower(comma).equals(",")
        && comma - pronoun < WORDS_TO_SUBJECT
        && comma + 1 < words.size()
        && words.get(comma).sentence() == words.get(pronoun).sentence()) {
      comma++;
    }
    return subjectBehind(comma).filter(d -> d.isOnePerson() && d.mayBe(gender));
  }

  private Optional<Draft> subjectBehind(int comma) {
    int first = comma + 1;
    if (!words.lower(comma).equals(",") || first >= words.size()) {
      return Optional.empty();
    }
    int end = first;
    while (end < words.size() && words.get(end).isCapitalised()) {
      end++;
    }
    return end > first && lexicon.isVerb(words.lower(end))
        ? book.namedIn(words.span(end - 1, end - 1))
        : Optional.empty();
  }

  private double salience(
      Draft draft, int pronoun, @Nullable Gender gender, Optional<Draft> lastSpeaker) {
    Word at = words.get(pronoun);
    double best = Double.NEGATIVE_INFINITY;
    int mentions = 0;
    for (Span mention : draft.mentions()) {
      if (mention.begin() < at.span().begin()) {
        mentions++;
        int first = words.at(mention.begin());
        int back = at.sentence() - words.get(first).sentence();
        if (back <= MOST_SENTENCES_BACK) {
          best = Math.max(best, back * PER_SENTENCE + place(first, mention, at));
        }
      }
    }
    double known = gender != null && draft.gender() == gender ? GENDER_KNOWN : 0;
    double spoke = lastSpeaker.filter(d -> d == draft).isPresent() ? LAST_SPEAKER : 0;
    double often = gender == null ? PER_MENTION_DESCRIBED : PER_MENTION;
    return best + known + spoke + Math.min(mentions, 10) * often;
  }

  private double place(int first, Span mention, Word pronoun) {
    Word word = words.get(first);
    int next = first + words.in(mention).size();
    double place = 0;
    if (word.quoted() && !pronoun.quoted()) {
      place += QUOTED;
    }
    if (next < words.size() && words.get(next).isPossessive()) {
      place += POSSESSIVE;
    }
    if (isSubject(first, next)) {
      return place + SUBJECT;
    }
    return place + (isFirstPerson(first) ? FIRST_IN_SENTENCE : 0);
  }

  /** Whether a clause after a comma begins with the name, and its verb follows. */
  private boolean isSubject(int first, int next) {
    String before = words.lower(first - 1);
    return (before.equals(",") || before.equals(":")) && lexicon.isVerb(words.lower(next));
  }

  private boolean isFirstPerson(int first) {
    int begin = words.sentenceBegin(words.get(first).sentence());
    if (begin == first) {
      return true;
    }
    Span before = words.span(begin, first - 1);
    return book.allNamedIn(before).stream().noneMatch(Draft::isPerson);
  }

  /**
   * Whom "the minister" means: who is called so, by the most of the phrase's words, then who spoke
   * last, then who was named last. In a headline also who is called so later.
   */
  Optional<Draft> byRole(Phrase phrase, List<Draft> speakers) {
    int offset = phrase.span().begin();
    boolean headline = words.get(phrase.head()).sentence() == 0;
    Gender gender = lexicon.genderOfNoun(phrase.headWord()).orElse(null);
    Draft last = speakers.isEmpty() ? null : speakers.getLast();
    Predicate<Draft> isCalled =
        d -> personNouns(phrase).stream().anyMatch(noun -> hasRole(d, noun));
    List<Draft> called = headline ? book.all(isCalled) : book.before(offset, isCalled);
    return called.stream()
        .filter(d -> d.mayBe(gender))
        .max(
            Comparator.comparingInt((Draft d) -> shared(d, phrase))
                .thenComparing(d -> d == last)
                .thenComparingInt(d -> EntityBook.lastBefore(d, offset)));
  }

  /** The head, and what an "and" joins to it: "the senator and candidate". */
  private List<String> personNouns(Phrase phrase) {
    List<String> nouns = new ArrayList<>(List.of(phrase.headWord()));
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (words.lower(i + 1).equals("and")
          && lexicon.nounClasses(words.lower(i)).contains("person")) {
        nouns.add(words.lower(i));
      }
    }
    return nouns;
  }

  /** How many of the words before the head are among the roles. */
  private int shared(Draft draft, Phrase phrase) {
    int shared = 0;
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String word = " " + words.lower(i) + " ";
      boolean found =
          draft.roles().stream()
              .anyMatch(r -> (" " + r.text().toLowerCase(Locale.ROOT) + " ").contains(word));
      shared += found && !lexicon.isDeterminer(words.lower(i)) ? 1 : 0;
    }
    return shared;
  }

  private boolean hasRole(Draft draft, String head) {
    return draft.isPerson() && draft.roles().stream().anyMatch(role -> heads(role, head));
  }

  private boolean heads(Entity.Role role, String head) {
    String words = " " + role.text().toLowerCase(Locale.ROOT).replace(".", "") + " ";
    return words.contains(" " + head + " ")
        || lexicon.abbreviations(head).stream()
            .anyMatch(title -> words.contains(" " + title + " "));
  }
}
