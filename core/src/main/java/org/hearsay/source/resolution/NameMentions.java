package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.HONORIFIC;
import static org.hearsay.source.lexicon.WordClass.REGAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Reads the model's names as mentions: cuts where two names were taken for one, strips titles, and
 * settles the kind.
 */
final class NameMentions {
  private static final Pattern PARTY_AND_STATE = Pattern.compile("\\p{Lu}-\\p{Lu}[\\p{L}.]*");
  private static final Pattern SITE = Pattern.compile("(?i)\\S+\\.(com|org|net|info)");

  private final Words words;
  private final Lexicon lexicon;
  private final GivenNames given;
  private final List<NameMention> mentions = new ArrayList<>();

  private NameMentions(Words words, List<Name> names, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    given = new GivenNames(words, lexicon, names);
  }

  static List<NameMention> of(Words words, List<Name> names, Lexicon lexicon) {
    NameMentions read = new NameMentions(words, names, lexicon);
    PartedNames.joined(words, names, lexicon).forEach(read::addParts);
    return read.mentions;
  }

  /** Cuts a run of name words where a title, a comma or "and" parts two names. */
  private void addParts(Name name) {
    int begin = words.at(name.span().begin());
    int end = begin + words.in(name.span()).size();
    for (int i = begin; i <= end; i++) {
      if (i == end || words.get(i).isPossessive() || divides(i, begin, end, name.kind())) {
        add(begin, i - 1, name.kind());
        begin = i + 1;
      }
    }
  }

  private boolean divides(int at, int begin, int end, NameKind kind) {
    Word word = words.get(at);
    boolean mark = !word.isWord() && !word.text().equals(".") && !word.text().equals("&");
    boolean joins = word.lower().equals("and") || word.lower().equals("or");
    return mark && !enclosesNickname(at, begin, end, kind) || (kind == NameKind.PERSON && joins);
  }

  private boolean enclosesNickname(int at, int begin, int end, NameKind kind) {
    return kind == NameKind.PERSON
        && (at + 2 < end && enclose(at, at + 2) || at - 2 >= begin && enclose(at - 2, at));
  }

  private boolean enclose(int open, int close) {
    return open > 0 && PartedNames.isNickname(words.span(open, close).in(words.text()));
  }

  private void add(int first, int last, NameKind kind) {
    int begin = nameBegin(first, last, kind);
    int end = last;
    while (end >= begin && !words.get(end).isWord()) {
      end--;
    }
    if (begin > end
        || !hasCapital(begin, end)
        || isCommonNoun(begin, end, kind)
        || begin == end && isPartyAndState(begin)) {
      return;
    }
    if (kind == NameKind.ORGANISATION) {
      begin = widened(begin);
    } else if (kind == NameKind.PERSON) {
      begin = begin == end ? given.begin(begin) : begin;
      end = begin < end ? given.end(end) : end;
    }
    String name = Draft.nameIn(words, words.span(begin, end));
    mentions.add(new NameMention(begin, end, name, kindOf(name, begin, end, kind)));
  }

  /** What says behind a name, "(H-Sund)" or ", H-Sund,", whom somebody stands for. */
  private boolean isPartyAndState(int at) {
    return at > 0
        && Set.of("(", ",").contains(words.get(at - 1).text())
        && PARTY_AND_STATE.matcher(words.get(at).text()).matches();
  }

  /**
   * "Republican", "Historians": nouns for persons that a headline or custom sets with a capital.
   */
  private boolean isCommonNoun(int first, int last, NameKind kind) {
    Set<String> classes = lexicon.headClasses(words.lower(first));
    boolean people = lexicon.headClasses(words.lower(last)).contains("group");
    if (first < last && people && lexicon.isPlural(words.lower(last)) && kind == NameKind.PERSON) {
      return true;
    }
    return first == last
        && kind != NameKind.PERSON
        && !isTitled(first, last)
        && (classes.contains("person")
            || classes.contains("group")
            || lexicon.isTitle(words.lower(first)) && !isAcronym(first));
  }

  /** Behind titles, but for one that belongs to a name of one word: "Pope Leo". */
  private int nameBegin(int first, int last, NameKind kind) {
    int begin = first;
    while (begin <= last && isPassedOver(begin, last, kind)) {
      begin++;
    }
    boolean regal =
        begin == last && kind == NameKind.PERSON && lexicon.is(REGAL, words.lower(begin - 1));
    return regal ? begin - 1 : begin;
  }

  private boolean isPassedOver(int at, int last, NameKind kind) {
    Word word = words.get(at);
    if (!word.isWord() || word.lower().equals("the")) {
      return true;
    }
    if (lexicon.is(HONORIFIC, word.lower()) && at < last) {
      return true;
    }
    boolean describes =
        lexicon.isTitle(word.lower())
            || !lexicon.headClasses(word.lower()).isEmpty()
                && lexicon.genderOf(word.text()).isEmpty();
    return kind == NameKind.PERSON
        && describes
        && (at < last || lexicon.is(HONORIFIC, word.lower()));
  }

  private boolean hasCapital(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** An institution's name takes in the capitalised words right before it. */
  private int widened(int first) {
    Word word = words.get(first);
    int begin = first;
    while (word.sentence() > 0
        && begin - 1 > words.sentenceBegin(word.sentence())
        && belongsToInstitution(words.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean belongsToInstitution(Word word) {
    return word.isWord()
        && word.isCapitalised()
        && !word.isPossessive()
        && !lexicon.isTitle(word.lower())
        && !word.lower().equals("the");
  }

  private EntityKind kindOf(String name, int first, int last, NameKind kind) {
    boolean person = kind == NameKind.PERSON;
    if (person && first == last && isAcronym(first)) {
      return EntityKind.ORGANISATION;
    }
    if (lexicon.isOutlet(name)
        || SITE.matcher(name).matches()
        || !person && (endsOutlet(first, last) || isTitled(first, last))) {
      return EntityKind.OUTLET;
    }
    if (isAddressed(first)
        || last > first && isCalledPerson(first)
        || kind == NameKind.OTHER && beginsLikePerson(first, last)) {
      return EntityKind.PERSON;
    }
    return switch (kind) {
      case PERSON -> EntityKind.PERSON;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case PLACE -> EntityKind.PLACE;
      case OTHER -> EntityKind.OTHER;
    };
  }

  /** "Morning Post", "Sun-Times". */
  private boolean endsOutlet(int first, int last) {
    String end = words.lower(last);
    int hyphen = end.lastIndexOf('-');
    return lexicon.endsOutlet(end.substring(hyphen + 1)) && (last > first || hyphen > 0);
  }

  /** "The" within a sentence keeps its capital where it belongs to the title of a publication. */
  private boolean isTitled(int first, int last) {
    int sentence = first == 0 ? 0 : words.get(first).sentence();
    return sentence > 0
        && words.get(first - 1).text().equals("The")
        && first - 1 > words.sentenceBegin(sentence)
        && words.get(first - 2).isWord()
        && !lexicon.headClasses(words.lower(last)).contains("organisation");
  }

  /** Mr., Dr. or Sen. stand before a person only. */
  private boolean isAddressed(int first) {
    String before = words.lower(first - (words.lower(first - 1).equals(".") ? 2 : 1));
    return lexicon.is(HONORIFIC, before) || lexicon.isAbbreviatedTitle(before);
  }

  /** "Economist Ann Lee": a noun for a person right before a name. */
  private boolean isCalledPerson(int first) {
    String before = words.lower(first - 1);
    return first > 0
        && !words.get(first - 1).isCapitalised()
        && lexicon.nounClasses(before).contains("person")
        && !lexicon.isPlural(before);
  }

  /** "Ann B. Lee": a given name before others. */
  private boolean beginsLikePerson(int first, int last) {
    return last > first && lexicon.genderOf(words.get(first).text()).isPresent();
  }

  /** A word in capitals, unless it names who speaks in a transcript. */
  private boolean isAcronym(int at) {
    Word word = words.get(at);
    return word.text().length() > 1 && word.isInCapitals() && !words.lower(at + 1).equals(":");
  }
}
