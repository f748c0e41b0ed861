package org.hearsay.source.resolution;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.hearsay.source.lexicon.WordClass.AUXILIARY;
import static org.hearsay.source.lexicon.WordClass.LETTERED;
import static org.hearsay.source.lexicon.WordClass.MODAL;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Finds the part of a person's name that the model missed right before the part that it saw, as it
 * may where a sentence begins: "Sol" of "Sol Ki-dan", who is "Mr. Sol" later on; and the family
 * name behind an initial.
 */
final class GivenNames {
  private static final Set<String> CALENDAR =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(name -> name.toString().toLowerCase(Locale.ROOT))
          .collect(toUnmodifiableSet());

  /** "G.K." */
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}");

  private final Words words;
  private final Lexicon lexicon;
  private final BitSet named = new BitSet();
  private final Set<String> persons;
  private final Set<String> fullNamed;

  GivenNames(Words words, Lexicon lexicon, List<Name> names) {
    this.words = words;
    this.lexicon = lexicon;
    names.forEach(name -> named.set(first(name), first(name) + words.in(name.span()).size()));
    List<Name> ofPersons = names.stream().filter(n -> n.kind() == NameKind.PERSON).toList();
    persons =
        ofPersons.stream()
            .filter(name -> words.in(name.span()).size() == 1)
            .map(name -> words.lower(first(name)))
            .collect(toSet());
    fullNamed =
        ofPersons.stream()
            .filter(name -> words.in(name.span()).size() > 1)
            .map(name -> words.in(name.span()).getLast().lower())
            .collect(toSet());
  }

  private int first(Name name) {
    return words.at(name.span().begin());
  }

  /** Where the name of a person begins of which one word was seen at {@code at}. */
  int begin(int at) {
    return at > 0 && (isMissed(at - 1, at) || areInitials(at - 1, at)) ? at - 1 : at;
  }

  /** "G.K.", unless it is "U.S." at the end of a sentence. */
  private boolean areInitials(int before, int at) {
    Word word = words.get(before);
    return INITIALS.matcher(word.text()).matches()
        && !lexicon.is(LETTERED, word.lower())
        && word.paragraph() == words.get(at).paragraph();
  }

  /** Where the name of a person ends of which an initial was seen last: "Ann B" of "Ann B. Lee". */
  int end(int last) {
    int family = last + 2;
    boolean missed =
        family < words.size()
            && words.get(last).text().length() == 1
            && words.get(last).isCapitalised()
            && words.lower(last + 1).equals(".")
            && words.get(family).isCapitalised()
            && words.get(family).isWord()
            && !named.get(family)
            && !lexicon.isFunctionWord(words.lower(family))
            && !lexicon.isTitle(words.lower(family))
            && Form.ofPronoun(words.lower(family), lexicon).isEmpty()
            && words.get(family).paragraph() == words.get(last).paragraph();
    return missed ? family : last;
  }

  private boolean isMissed(int before, int at) {
    Word word = words.get(before);
    if (named.get(before)
        || !word.isWord()
        || !word.isCapitalised()
        || word.sentence() != words.get(at).sentence()
        || lexicon.isFunctionWord(word.lower())
        || lexicon.is(AUXILIARY, word.lower())
        || lexicon.is(MODAL, word.lower())
        || lexicon.isTitle(word.lower())) {
      return false;
    }
    if (lexicon.genderOf(word.text()).isPresent() || persons.contains(word.lower())) {
      return true;
    }
    return isInText(before)
        && !CALENDAR.contains(word.lower())
        && !fullNamed.contains(words.lower(at))
        && lexicon.genderOf(words.get(at).text()).isEmpty()
        && lexicon.nounClasses(word.lower()).isEmpty();
  }

  /** Whether it has its capital neither from a headline nor from the begin of a sentence. */
  private boolean isInText(int at) {
    Word word = words.get(at);

    return word.sentence() > 0 && at > words.sentenceBegin(word.sentence()) && !word.isInCapitals();
  }
}
