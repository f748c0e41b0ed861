package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.SHE_PRONOUN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves sources that are pronouns: "I", "he", "they", "it", "who". */
final class PronounResolver {
  private static final int WORDS_BEFORE_RELATIVE = 12;
  private static final int WORDS_TO_OBJECT = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Discourse discourse;
  private final PluralAntecedents plurals;
  private final RelativeAntecedents relatives;
  private final SubjectThings subjects;

  PronounResolver(
      Words words, Lexicon lexicon, EntityBook book, Antecedents antecedents, Discourse discourse) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.antecedents = antecedents;
    this.discourse = discourse;
    plurals = new PluralAntecedents(words, lexicon, book);
    subjects =
        new SubjectThings(
            words, lexicon, book, new Things(words, lexicon, book, antecedents, discourse));
    relatives = new RelativeAntecedents(words, lexicon, book);
  }

  /** Whom the pronoun means that {@code phrase} is. */
  Resolution resolve(Form form, Phrase phrase) {
    return switch (form) {
      case PERSON_PRONOUN -> person(phrase);
      case FIRST_PERSON -> Resolution.of(form, firstPerson(phrase), phrase);
      case RELATIVE -> Resolution.of(form, relative(phrase), phrase);
      case PLURAL_PRONOUN -> {
        Optional<Draft> meant =
            plurals
                .of(phrase.first())
                .or(() -> discourse.lastSpeaker(d -> d.kind() != EntityKind.PERSON));
        yield Resolution.of(form, meant.orElse(null), phrase);
      }
      case THING_PRONOUN -> Resolution.likeliest(form, things(phrase), phrase);
      case NONE, SECOND_PERSON, NAME, DEFINITE, DESCRIPTION -> Resolution.of(form, null, phrase);
    };
  }

  private Resolution person(Phrase phrase) {
    Gender gender = lexicon.is(SHE_PRONOUN, phrase.headWord()) ? Gender.SHE : Gender.HE;
    List<Draft> object = object(phrase.first());
    List<Draft> likely =
        antecedents.persons(phrase.first(), gender, discourse.speakers()).stream()
            .filter(person -> !object.contains(person))
            .toList();
    likely.stream().findFirst().ifPresent(draft -> draft.gender(gender));
    return Resolution.likeliest(Form.PERSON_PRONOUN, likely, phrase);
  }

  /** Those named in the clause of "he" behind its verb, whom it cannot mean: "he told Lee". */
  private List<Draft> object(int pronoun) {
    int end = pronoun + 1;
    while (end < words.size() && end - pronoun <= WORDS_TO_OBJECT && words.get(end).isWord()) {
      end++;
    }
    return Set.of("he", "she").contains(words.lower(pronoun)) && end > pronoun + 1
        ? book.allNamedIn(words.span(pronoun + 1, end - 1))
        : List.of();
  }

  /** What the sentence is about or what spoke last, if it is a thing, then what was named last. */
  private List<Draft> things(Phrase phrase) {
    Draft last = subjects.before(phrase.first()).orElseGet(discourse::lastDraft);
    List<Draft> named = book.before(phrase.span().begin(), PronounResolver::isThing);
    return last != null && isThing(last)
        ? Stream.concat(Stream.of(last), named.stream().filter(d -> d != last)).toList()
        : named;
  }

  private static boolean isThing(Draft draft) {
    return draft.kind() == EntityKind.ORGANISATION
        || draft.kind() == EntityKind.OUTLET
        || draft.kind() == EntityKind.DOCUMENT;
  }

  /** "I" within a quotation is whoever is quoted there; elsewhere the writer. */
  private @Nullable Draft firstPerson(Phrase phrase) {
    Optional<Resolution> quoting = discourse.quoting(phrase.span());
    if (quoting.isPresent()) {
      return quoting.get().draft();
    }
    boolean quoted = words.get(phrase.first()).quoted();
    return quoted ? discourse.lastSpeaker(Draft::isPerson).orElse(null) : null;
  }

  /** "Who" means what stands right before it. */
  private @Nullable Draft relative(Phrase phrase) {
    int noun = wordBefore(phrase.first());
    if (noun < 0) {
      return null;
    }
    boolean human = Set.of("who", "whom", "whose").contains(phrase.headWord());
    Optional<Draft> named = book.namedIn(words.span(noun, noun));
    if (named.isPresent() && !(human && named.get().kind() == EntityKind.PLACE)) {
      return named.get();
    }
    if (!human && isCutName(noun)) {
      return book.described(EntityKind.ORGANISATION, descriptionBefore(noun));
    }
    return relatives
        .of(phrase.first(), noun, human)
        .orElseGet(
            () -> words.lower(phrase.first() - 1).equals(",") ? namedBefore(phrase, noun) : null);
  }

  /** "Harbour Women", of which only "Harbour" was taken for a name. */
  private boolean isCutName(int noun) {
    return words.get(noun).isCapitalised()
        && noun > words.sentenceBegin(words.get(noun).sentence()) + 1
        && words.get(noun - 1).isCapitalised()
        && book.namedIn(words.get(noun - 1).span()).filter(d -> !d.isPerson()).isPresent();
  }

  private int wordBefore(int first) {
    int at = first - 1;
    while (at > 0 && !words.get(at).isWord()) {
      at--;
    }
    return at;
  }

  private @Nullable Draft namedBefore(Phrase phrase, int noun) {
    int sentence = words.sentenceBegin(words.get(phrase.first()).sentence());
    int begin = Math.max(sentence, noun - WORDS_BEFORE_RELATIVE);
    return book.namedIn(words.span(Math.min(begin, noun), noun)).orElse(null);
  }

  private Span descriptionBefore(int noun) {
    int begin = noun;
    while (begin > 0 && words.get(begin - 1).isCapitalised() && words.get(begin - 1).isWord()) {
      begin--;
    }
    return words.span(begin, noun);
  }
}
