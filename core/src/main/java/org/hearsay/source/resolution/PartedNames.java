package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Puts together names that the model took for two, or three. */
final class PartedNames {
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“'‘(]{1,2}\\p{Lu}\\p{L}+[\"”'’)]{1,2}");
  private static final Pattern OPENING = Pattern.compile("[\"“'‘(]{1,2}");
  private static final Pattern CLOSING = Pattern.compile("[\"”'’)]{1,2}");

  private static final Set<String> PREPOSITIONS = Set.of("of", "of the");
  private static final int LONGEST_PREPOSITION = 10;

  private final Words words;
  private final Lexicon lexicon;

  private PartedNames(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether it is a name within quotation marks or brackets. */
  static boolean isNickname(String text) {
    return NICKNAME.matcher(text).matches();
  }

  /**
   * Puts together what an initial or a nickname parts, "Ann B" and "Lee", "Ann" and "Lee", and what
   * a preposition parts in an institution's: "Harbour Committee" and "Norland Cross".
   */
  static List<Name> joined(Words words, List<Name> names, Lexicon lexicon) {
    PartedNames parted = new PartedNames(words, lexicon);
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      if (!joined.isEmpty() && parted.goesOn(joined.getLast(), name)) {
        joined.add(both(joined.removeLast(), name, NameKind.PERSON));
      } else if (!joined.isEmpty() && parted.isOf(joined.getLast(), name)) {
        joined.add(both(joined.removeLast(), name, NameKind.ORGANISATION));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean goesOn(Name first, Name second) {
    return (first.kind() == NameKind.PERSON || second.kind() == NameKind.PERSON)
        && (endsInInitial(first, second) || isNicknamed(first, second));
  }

  /** "Committee of the Norland Cross": institutions whose names have prepositions. */
  private boolean isOf(Name first, Name second) {
    boolean apart = second.span().begin() - first.span().end() > LONGEST_PREPOSITION;
    return first.kind() == NameKind.ORGANISATION
        && (second.kind() == NameKind.ORGANISATION || second.kind() == NameKind.OTHER)
        && !apart
        && PREPOSITIONS.contains(between(first, second))
        && lexicon
            .headClasses(words.lower(words.at(first.span().end() - 1)))
            .contains("organisation");
  }

  private boolean endsInInitial(Name first, Name second) {
    int last = words.at(first.span().end() - 1);
    String between = between(first, second);
    String initial = words.get(words.get(last).isWord() ? last : last - 1).text();
    return (between.isEmpty() || between.equals(".")) && initial.length() == 1 && last > 0;
  }

  /** Whether a nickname in quotation marks or brackets is all that stands between, or is second. */
  private boolean isNicknamed(Name first, Name second) {
    if (first.kind() != second.kind()) {
      return false;
    }
    String between = between(first, second);
    return isNickname(between)
        || OPENING.matcher(between).matches() && closesBehind(second)
        || CLOSING.matcher(between).matches()
            && OPENING.matcher(first.span().in(words.text())).find();
  }

  private boolean closesBehind(Name name) {
    int next = words.at(name.span().end());
    return next < words.size() && CLOSING.matcher(words.get(next).text()).matches();
  }

  private String between(Name first, Name second) {
    return words.text().substring(first.span().end(), second.span().begin()).strip();
  }

  private static Name both(Name first, Name second, NameKind kind) {
    return new Name(
        new Span(first.span().begin(), second.span().end()),
        kind,
        Math.min(first.confidence(), second.confidence()));
  }
}
