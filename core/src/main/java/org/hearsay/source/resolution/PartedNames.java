package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.text.Words;

/** Puts together names of persons that the model took for two, or three. */
final class PartedNames {
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“'‘(]{1,2}\\p{Lu}\\p{L}+[\"”'’)]{1,2}");
  private static final Pattern OPENING = Pattern.compile("[\"“'‘(]{1,2}");
  private static final Pattern CLOSING = Pattern.compile("[\"”'’)]{1,2}");

  private final Words words;

  private PartedNames(Words words) {
    this.words = words;
  }

  /** Whether it is a name within quotation marks or brackets. */
  static boolean isNickname(String text) {
    return NICKNAME.matcher(text).matches();
  }

  /** Puts together what an initial or a nickname parts: "Ann B" and "Lee", "Ann" and "Lee". */
  static List<Name> joined(Words words, List<Name> names) {
    PartedNames parted = new PartedNames(words);
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      boolean goesOn =
          !joined.isEmpty()
              && (name.kind() == NameKind.PERSON || joined.getLast().kind() == NameKind.PERSON)
              && (parted.endsInInitial(joined.getLast(), name)
                  || parted.isNicknamed(joined.getLast(), name));
      joined.add(goesOn ? both(joined.removeLast(), name) : name);
    }
    return joined;
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

  private static Name both(Name first, Name second) {
    return new Name(
        new Span(first.span().begin(), second.span().end()),
        NameKind.PERSON,
        Math.min(first.confidence(), second.confidence()));
  }
}
