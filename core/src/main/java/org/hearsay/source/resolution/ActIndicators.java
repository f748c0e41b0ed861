package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.DOUBT_HINT;
import static org.hearsay.source.lexicon.WordClass.FALSEHOOD_HINT;
import static org.hearsay.source.lexicon.WordClass.INTENTION_HINT;
import static org.hearsay.source.lexicon.WordClass.JUDGEMENT_HINT;
import static org.hearsay.source.lexicon.WordClass.MODAL;
import static org.hearsay.source.lexicon.WordClass.OBLIGATION_HINT;
import static org.hearsay.source.lexicon.WordClass.QUESTION_HINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Act;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.text.Word;

/** What the wording of a cue and a content says about the act. */
final class ActIndicators {
  private static final int MAIN_WORDS = 10;
  private static final Set<String> SPEAKERS = Set.of("i", "we", "he", "she", "they");

  private final Lexicon lexicon;
  private final ActRules rules;

  ActIndicators(Lexicon lexicon, ActRules rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  List<String> of(Saying saying) {
    Attribution attribution = saying.attribution();
    List<String> indicators = new ArrayList<>();
    boolean neutral = addCue(indicators, saying.cue());
    Act guess = rules.guess(saying);
    indicators.add("guess=" + guess);
    indicators.add("guess=" + guess + " neutral=" + neutral);
    indicators.add("guess=" + guess + " quotation=" + attribution.quotation());
    addContent(indicators, saying.content(), neutral);
    indicators.add("quotation=" + attribution.quotation());
    indicators.add("source=" + !attribution.source().isEmpty());
    return indicators;
  }

  /** Whether the cue leaves the act to the content. */
  private boolean addCue(List<String> indicators, List<Word> cue) {
    boolean decided = false;
    for (Word word : cue) {
      indicators.add("cue=" + lexicon.lemma(word.lower()));
      for (String name : lexicon.verbClasses(word.lower())) {
        indicators.add("cue class=" + name);
        decided |= !name.equals("neutral");
      }
    }
    indicators.add("decided=" + decided);
    if (cue.stream().map(Word::lower).anyMatch(ActIndicators::negates)) {
      indicators.add("negated cue");
    }
    return !decided;
  }

  private static boolean negates(String word) {
    return Set.of("not", "never", "no").contains(word) || word.endsWith("n't");
  }

  private void addContent(List<String> indicators, List<Word> content, boolean neutral) {
    if (content.isEmpty()) {
      return;
    }
    String scope = neutral ? "neutral " : "";
    String first = content.stream().filter(Word::isWord).map(Word::lower).findFirst().orElse("");
    indicators.add(scope + "content begins=" + beginning(first));
    addMainClause(indicators, scope, content);
    addIfAny(indicators, scope + "obligation", content, OBLIGATION_HINT);
    addIfAny(indicators, scope + "intention", content, INTENTION_HINT);
    addIfAny(indicators, scope + "uncertainty", content, DOUBT_HINT);
    addIfAny(indicators, scope + "falsehood", content, FALSEHOOD_HINT);
    addIfAny(indicators, scope + "judgement", content, JUDGEMENT_HINT);
    if (content.stream().anyMatch(word -> word.text().equals("?"))) {
      indicators.add(scope + "question mark");
      if (endsWithQuestion(content)) {
        indicators.add(scope + "ends with question mark");
      }
    }
    indicators.add(
        "length=" + (content.size() < 4 ? "short" : content.size() < 12 ? "middle" : "long"));
  }

  /** What the first clause is about: its modal or verb of wanting, whether it is negated. */
  private void addMainClause(List<String> indicators, String scope, List<Word> content) {
    List<Word> clause = mainClause(content);
    boolean speaker = clause.stream().anyMatch(word -> SPEAKERS.contains(word.lower()));
    String person = speaker ? "first person " : "";
    clause.stream()
        .filter(word -> lexicon.is(MODAL, word.lower()))
        .findFirst()
        .ifPresent(word -> {
          indicators.add(scope + "main:" + word.lower());
          indicators.add(scope + person + "main modal");
        });
    if (clause.stream().map(Word::lower).anyMatch(ActIndicators::negates)) {
      indicators.add(scope + "main negated");
      indicators.add(scope + person + "main negated");
    }
  }

  /** The first words up to a mark. */
  private static List<Word> mainClause(List<Word> content) {
    return content.stream()
        .dropWhile(word -> !word.isWord())
        .takeWhile(word -> word.isWord() || word.isPossessive())
        .limit(MAIN_WORDS)
        .toList();
  }

  private String beginning(String first) {
    if (first.equals("to") || first.equals("that")) {
      return first;
    }
    if (lexicon.is(QUESTION_HINT, first)) {
      return "question word";
    }
    return Set.of("i", "we").contains(first) ? "first person" : "other";
  }

  private static boolean endsWithQuestion(List<Word> content) {
    for (Word word : content.reversed()) {
      if (word.text().equals("?")) {
        return true;
      }
      if (word.isWord()) {
        return false;
      }
    }
    return false;
  }

  private void addIfAny(
      List<String> indicators, String name, List<Word> content, WordClass wanted) {
    int count = 0;
    for (Word word : content) {
      if (lexicon.is(wanted, word.lower())) {
        count++;
        indicators.add(name + ":" + word.lower());
      }
    }
    if (count > 0) {
      indicators.add(name);
    }
  }
}
