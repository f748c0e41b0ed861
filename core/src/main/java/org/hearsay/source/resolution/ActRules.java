package org.hearsay.source.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.source.Act;
import org.hearsay.source.lexicon.Lexicon;
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

  private static final Set<String> OBLIGING =
      Set.of("should", "must", "ought", "let", "let's", "please", "need", "needs");
  private static final Set<String> DOUBTING =
      Set.of(
          "may",
          "might",
          "could",
          "perhaps",
          "maybe",
          "probably",
          "likely",
          "seems",
          "seem",
          "appears",
          "possibly",
          "unlikely",
          "potentially");
  private static final Set<String> THINKING =
      Set.of(
          "think",
          "believe",
          "guess",
          "suspect",
          "suppose",
          "doubt",
          "thinks",
          "believes",
          "thought",
          "believed",
          "expects",
          "expect");
  private static final Set<String> WANTING =
      Set.of(
          "will", "'ll", "want", "wants", "plan", "plans", "wanted", "planned", "would", "intend",
          "going", "i'll", "we'll", "he'll", "she'll", "i'd", "we'd", "hope", "hopes", "hoped");
  private static final Set<String> FALSE =
      Set.of(
          "false",
          "untrue",
          "unfounded",
          "baseless",
          "lie",
          "lies",
          "absurd",
          "nonsense",
          "ridiculous",
          "fabricated",
          "hoax",
          "inaccurate",
          "incorrect",
          "wrong",
          "myth");
  private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "it", "who");
  private static final Set<String> ASKING =
      Set.of("whether", "why", "how", "if", "who", "what", "when", "where");
  private static final Set<String> ORDERING =
      Set.of(
          "get",
          "be",
          "come",
          "go",
          "stop",
          "look",
          "don't",
          "do",
          "make",
          "give",
          "take",
          "keep",
          "vote",
          "tell",
          "build",
          "put",
          "hold",
          "turn",
          "remember",
          "listen",
          "wait",
          "show",
          "lock",
          "bring",
          "leave",
          "help",
          "join",
          "stand",
          "call",
          "ask",
          "try",
          "never",
          "imagine");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "seems", "seemingly", "appears", "apparently", "perhaps");
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
    boolean open =
        saying.cue().stream()
            .allMatch(word -> Set.of("neutral").containsAll(lexicon.verbClasses(word.lower())));
    return open && any(saying.content(), FALSE) && any(saying.content(), Answers.CLAIMS);
  }

  /** Whether the content begins as what may be. */
  private static boolean isPossibility(List<Word> content) {
    return content.stream()
        .filter(Word::isWord)
        .limit(POSSIBILITY_WITHIN)
        .anyMatch(word -> POSSIBLE.contains(word.lower()));
  }

  private static Act ofContent(List<Word> content) {
    List<Word> beginning = content.subList(0, Math.min(BEGINNING, content.size()));
    if (content.getLast().text().equals("?") || isFirst(content, ASKING)) {
      return Act.ASK;
    }
    if (isFirst(content, Set.of("to")) || isFirst(content, ORDERING)) {
      return Act.WILL;
    }
    if (any(content, FALSE)) {
      return Act.DENY;
    }
    if (follows(beginning, SUBJECTS, THINKING) || any(beginning, DOUBTING)) {
      return Act.HEDGE;
    }
    if (any(beginning, OBLIGING)
        || follows(beginning, SUBJECTS, WANTING)
        || beginning.getFirst().lower().endsWith("'ll")) {
      return Act.WILL;
    }
    return Act.ASSERT;
  }

  private static boolean isFirst(List<Word> content, Set<String> wanted) {
    return wanted.contains(content.getFirst().lower());
  }

  private static boolean any(List<Word> content, Set<String> wanted) {
    return content.stream().anyMatch(word -> wanted.contains(word.lower()));
  }

  /** Whether one of {@code second} comes right after one of {@code first}, or one word later. */
  private static boolean follows(List<Word> content, Set<String> first, Set<String> second) {
    for (int i = 0; i + 1 < content.size(); i++) {
      if (first.contains(content.get(i).lower())) {
        boolean next = second.contains(content.get(i + 1).lower());
        boolean later = i + 2 < content.size() && second.contains(content.get(i + 2).lower());
        if (next || later) {
          return true;
        }
      }
    }
    return false;
  }
}
