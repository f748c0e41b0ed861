package org.hearsay.source.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as an article gives it, to be compared with others.
 *
 * @param words in order, as written
 */
public record PersonName(List<String> words) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}-]");
  private static final Pattern MANY_I = Pattern.compile("ii+");
  private static final Pattern I_AT_END = Pattern.compile("(e|i)i$");
  private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1");

  /** The name as it is written. */
  public static PersonName of(String name) {
    return new PersonName(List.of(name.strip().split("\\s+")));
  }

  private List<String> plain() {
    List<String> plain = new ArrayList<>();
    for (String word : words) {
      String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
      String letters = NO_LETTER.matcher(lower).replaceAll("");
      if (!letters.isEmpty()) {
        plain.add(letters);
      }
    }
    while (plain.size() > 1 && SUFFIXES.contains(plain.getLast())) {
      plain.removeLast();
    }
    return plain;
  }

  /**
   * Its words in the one spelling that names are compared in, without a suffix such as "Jr.". Empty
   * for a name without letters.
   */
  public List<String> sounds() {
    return plain().stream().map(PersonName::sound).toList();
  }

  /** Whether it is one word only, suffixes aside. */
  public boolean isSingle() {
    return plain().size() < 2;
  }

  /** The family name, as names are written in English news: the last word. */
  public String family() {
    List<String> plain = plain();
    return plain.isEmpty() ? "" : sound(plain.getLast());
  }

  /** The first word. */
  public String given() {
    List<String> plain = plain();
    return plain.isEmpty() ? "" : sound(plain.getFirst());
  }

  /** Whether both may be full names of one person: same family name, given names that agree. */
  public boolean agreesWith(PersonName other) {
    if (isSingle() || other.isSingle() || !family().equals(other.family())) {
      return false;
    }
    String a = given();
    String b = other.given();
    return a.startsWith(b)
        || b.startsWith(a)
        || (a.length() > 3 && b.length() > 3 && shorten(a, b));
  }

  /** Short forms share their first three letters: Robert and Robby, Tim and Timothy. */
  private static boolean shorten(String a, String b) {
    return a.substring(0, 3).equals(b.substring(0, 3));
  }

  /** Whether this single word may stand for the person of a full name. */
  public boolean isShortFor(PersonName full) {
    return isSingle() && (family().equals(full.family()) || family().equals(full.given()));
  }

  /** One spelling for those that transliteration varies: Sergey and Sergei, Alexey and Aleksei. */
  private static String sound(String word) {
    String plain =
        word.replace("x", "ks")
            .replace("ph", "f")
            .replace("yev", "ev")
            .replace('y', 'i')
            .replace('j', 'i');
    String oneI = I_AT_END.matcher(MANY_I.matcher(plain).replaceAll("i")).replaceAll("$1");
    return DOUBLED.matcher(oneI).replaceAll("$1").replace("ei", "e");
  }
}
