package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
  private static final double PER_SENTENCE = -1.0;
  private static final double FIRST_IN_SENTENCE = 0.8;
  private static final double QUOTED = -1.5;
  private static final double POSSESSIVE = -0.6;
  private static final double LAST_SPEAKER = 1.2;
  private static final double GENDER_KNOWN = 0.5;
  private static final double PER_MENTION = 0.05;

  /** "The candidate" is rather the one whom the article is about. */
  private static final double PER_MENTION_DESCRIBED = 0.3;

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
    Optional<Draft> last = speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.getLast());
    return book.before(offset, d -> d.isPerson() && d.mayBe(gender)).stream()
        .filter(d -> salience(d, pronoun, gender, last) > Double.NEGATIVE_INFINITY)
        .sorted(
            Comparator.comparingDouble((Draft d) -> salience(d, pronoun, gender, last)).reversed())
        .toList();
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
    return place + (isFirstPerson(first) ? FIRST_IN_SENTENCE : 0);
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
