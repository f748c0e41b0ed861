package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.CLAIM;
import static org.hearsay.source.lexicon.WordClass.DOUBT;
import static org.hearsay.source.lexicon.WordClass.FALSEHOOD;
import static org.hearsay.source.lexicon.WordClass.INTENTION;
import static org.hearsay.source.lexicon.WordClass.OBLIGATION;
import static org.hearsay.source.lexicon.WordClass.ORDER;
import static org.hearsay.source.lexicon.WordClass.POSSIBILITY;
import static org.hearsay.source.lexicon.WordClass.QUESTION;
import static org.hearsay.source.lexicon.WordClass.THOUGHT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.source.Act;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.text.Word;

/**
 * The act by rule: a cue that carries an act decides, but that to claim a possibility is to hedge;
 * under a neutral cue the content's form decides, and where it has none it is asserted. One opinion
 * among others.
 */
final class ActRules {
  /** A cue of several classes is of the first of these. */
  private static final List<Map.Entry<String, Act>> BY_CLASS =
      List.of(
          Map.entry("deny", Act.DENY),
          Map.entry("ask", Act.ASK),
          Map.entry("feel", Act.FEEL),
          Map.entry("will", Act.WILL),
          Map.entry("hedge", Act.HEDGE),
          Map.entry("assert", Act.ASSERT));

  private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "it", "who");
  private static final int POSSIBILITY_WITHIN = 5;
  private static final int BEGINNING = 8;

  private final Lexicon lexicon;

  ActRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Act guess(Saying saying) {
    List<Word> cue = saying.cue();
    if (callsFor(cue)) {
      return Act.WILL;
    }
    for (Map.Entry<String, Act> known : BY_CLASS) {
      if (cue.stream().anyMatch(w -> lexicon.verbClasses(w.lower()).contains(known.getKey()))) {
        return known.getValue() == Act.ASSERT && isPossibility(saying.content())
            ? Act.HEDGE
            : known.getValue();
      }
    }
    List<Word> content =
        saying.content().stream().filter(w -> w.isWord() || w.text().equals("?")).toList();
    if (callsAClaimFalse(saying)) {
      return Act.DENY;
    }
    return content.isEmpty() ? Act.ASSERT : ofContent(content);
  }

  /** "Called for", "called on": unlike "called". */
  private boolean callsFor(List<Word> cue) {
    for (int i = 0; i + 1 < cue.size(); i++) {
      if (lexicon.lemma(cue.get(i).lower()).equals("call")
          && Set.of("for", "on", "upon").contains(cue.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether, under a cue that leaves it open, the content calls a claim of others false. */
  boolean callsAClaimFalse(Saying saying) {
    return isOpen(saying) && any(saying.content(), FALSEHOOD) && any(saying.content(), CLAIM);
  }

  /** Whether the cue leaves the act to the content. */
  boolean isOpen(Saying saying) {
    return saying.cue().stream()
        .allMatch(word -> Set.of("neutral").containsAll(lexicon.verbClasses(word.lower())));
  }

  /** Whether the content begins as what may be. */
  private boolean isPossibility(List<Word> content) {
    return content.stream()
        .filter(Word::isWord)
        .limit(POSSIBILITY_WITHIN)
        .anyMatch(word -> lexicon.is(POSSIBILITY, word.lower()));
  }

  private Act ofContent(List<Word> content) {
    List<Word> beginning = content.subList(0, Math.min(BEGINNING, content.size()));
    if (content.getLast().text().equals("?") || isFirst(content, QUESTION)) {
      return Act.ASK;
    }
    if (content.getFirst().lower().equals("to") || isFirst(content, ORDER)) {
      return Act.WILL;
    }
    if (any(content, FALSEHOOD)) {
      return Act.DENY;
    }
    if (followsSubject(beginning, THOUGHT) || any(beginning, DOUBT)) {
      return Act.HEDGE;
    }
    if (any(beginning, OBLIGATION)
        || followsSubject(beginning, INTENTION)
        || beginning.getFirst().lower().endsWith("'ll")) {
      return Act.WILL;
    }
    return Act.ASSERT;
  }

  private boolean isFirst(List<Word> content, WordClass wanted) {
    return lexicon.is(wanted, content.getFirst().lower());
  }

  private boolean any(List<Word> content, WordClass wanted) {
    return content.stream().anyMatch(word -> lexicon.is(wanted, word.lower()));
  }

  /** Whether one of {@code wanted} comes right after a subject, or one word later. */
  private boolean followsSubject(List<Word> content, WordClass wanted) {
    for (int i = 0; i + 1 < content.size(); i++) {
      int end = Math.min(content.size(), i + 3);
      if (SUBJECTS.contains(content.get(i).lower()) && any(content.subList(i + 1, end), wanted)) {
        return true;
      }
    }
    return false;
  }
}
