package org.hearsay.source.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** Names behind the head of a phrase that say whom it describes: "his running mate, Ann Lee". */
final class ExplainingNames {
  private static final int WORDS_OF_EXPLANATION = 8;
  private static final Set<String> EXPLAINING = Set.of(",", ":", "-", "--", "–", "—", "named");

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final JointNames joint;

  ExplainingNames(Words words, Lexicon lexicon, EntityBook book, JointNames joint) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.joint = joint;
  }

  /** Whoever is named behind the head; empty where nobody is. */
  Optional<Draft> behind(Phrase phrase) {
    return behindHead(phrase).or(() -> behindOffice(phrase));
  }

  /** "Master of ceremonies Ann Lee": an office of three words, then who holds it. */
  private Optional<Draft> behindOffice(Phrase phrase) {
    int name = phrase.head() + 3;
    boolean office =
        name <= phrase.last()
            && phrase.headClasses().contains("person")
            && !phrase.isPlural()
            && words.lower(name - 2).equals("of")
            && !words.get(name - 1).isCapitalised()
            && words.lower(name - 1).endsWith("s")
            && !lexicon.nounClasses(words.lower(name - 1)).contains("person")
            && words.get(name).isCapitalised();
    return office ? book.namedIn(words.span(name, name)).filter(Draft::isPerson) : Optional.empty();
  }

  /** Names after a comma that say who "his running mate" is, or the two "objectors" are. */
  private Optional<Draft> behindHead(Phrase phrase) {
    int comma = phrase.head() + 1;
    while (comma < phrase.last() && !EXPLAINING.contains(words.lower(comma))) {
      comma++;
    }
    if (!phrase.headClasses().contains("person") && !isOneOf(phrase) && !isApposed(comma, phrase)
        || comma >= phrase.last()
        || phrase.isPlural() && hasPlural(phrase.head() + 1, comma) && !isOneOf(phrase)) {
      return Optional.empty();
    }
    List<Draft> named =
        book.allNamedIn(words.span(comma + 1, explanationEnd(comma, phrase))).stream()
            .filter(Draft::isPerson)
            .toList();
    return named.size() < 2 || !phrase.isPlural()
        ? named.stream().findFirst()
        : Optional.of(joint.together(named, phrase));
  }

  /** "One of the divers, Ann Lee". */
  private boolean isOneOf(Phrase phrase) {
    return phrase.headWord().equals("one") && words.lower(phrase.head() + 1).equals("of");
  }

  /** "One presidential hopeful, Ann Lee,": a name right behind the head and its comma. */
  private boolean isApposed(int comma, Phrase phrase) {
    if (comma != phrase.head() + 1
        || comma >= phrase.last()
        || !words.lower(comma).equals(",")
        || !phrase.headClasses().isEmpty()) {
      return false;
    }
    int end = comma + 1;
    while (end <= phrase.last()
        && (words.get(end).isCapitalised() || words.lower(end).equals("."))) {
      end++;
    }
    return end > comma + 1
        && (end > phrase.last() || words.lower(end).equals(","))
        && book.namedIn(words.span(comma + 1, end - 1)).filter(Draft::isPerson).isPresent();
  }

  /** "Advisers to two objectors": the names behind are those of the objectors. */
  private boolean hasPlural(int first, int end) {
    for (int i = first; i < end; i++) {
      if (lexicon.isPlural(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private int explanationEnd(int comma, Phrase phrase) {
    int most =
        phrase.isPlural() ? phrase.last() : Math.min(comma + WORDS_OF_EXPLANATION, phrase.last());
    for (int i = comma + 1; i < most; i++) {
      if (Set.of("who", "whose", "such", "like", "including", "not").contains(words.lower(i))) {
        return Math.max(comma + 1, i - 1);
      }
    }
    return most;
  }
}
