package org.hearsay.reader;

import static org.hearsay.source.lexicon.WordClass.FIRST_PERSON;
import static org.hearsay.source.lexicon.WordClass.MODAL;
import static org.hearsay.source.lexicon.WordClass.PERSON_PRONOUN;
import static org.hearsay.source.lexicon.WordClass.PLURAL_PRONOUN;
import static org.hearsay.source.lexicon.WordClass.QUESTION;
import static org.hearsay.source.lexicon.WordClass.RELATIVE_PRONOUN;
import static org.hearsay.source.lexicon.WordClass.SAYING;
import static org.hearsay.source.lexicon.WordClass.SECOND_PERSON;
import static org.hearsay.source.lexicon.WordClass.SUBORDINATOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.LabelPath;
import org.hearsay.reader.labels.LabelPath.Run;
import org.hearsay.reader.labels.Role;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;

/**
 * Attributions that open the content of another: "the paper wrote that its sources said that X".
 *
 * <p>The tagger gives a word one tag, and so sees the outer one alone. Here the words of a content
 * are looked at again: where it begins with somebody's saying, the linker is asked about that verb
 * as about any cue, and has to find both a source in front of it and a content behind it.
 */
final class SecondLook {
  private static final int MOST_WORDS_TO_VERB = 12;
  private static final int MOST_WORDS_TO_THAT = 6;
  private static final int LEAST_WORDS_SAID = 3;
  private static final double LEAST_SURE = 0.5;
  private static final Set<String> BEFORE_VERB = Set.of("had", "has", "have", "also", "then");
  private static final Set<String> BEFORE_NO_FORM = Set.of("to", "s", "'s", "’s");
  private static final Set<String> JOINING = Set.of("and", "or", "but");
  private static final List<WordClass> NOT_IN_SUBJECT =
      List.of(
          FIRST_PERSON,
          SECOND_PERSON,
          PERSON_PRONOUN,
          PLURAL_PRONOUN,
          RELATIVE_PRONOUN,
          MODAL,
          QUESTION,
          SUBORDINATOR);

  private final List<String> words;
  private final Decoding decoding;
  private final Lexicon lexicon = Lexicon.english();

  /**
   * @param words those of a window, in lower case
   */
  SecondLook(List<String> words, Decoding decoding) {
    this.words = words;
    this.decoding = decoding;
  }

  /**
   * A verb that may be a cue.
   *
   * @param around the attribution in whose {@code content} it stands
   * @param source who would be speaking
   * @param cue the verb with what belongs to it
   */
  private record Candidate(CueReading around, Run content, Run source, Run cue) {}

  /**
   * The attributions that open contents of {@code outer}.
   *
   * @param mayBeCue whether words are free to be a cue
   * @param linker what each word is to each of several cues
   */
  List<CueReading> inside(
      List<CueReading> outer,
      Predicate<Run> mayBeCue,
      Function<List<Run>, List<Emissions>> linker) {
    List<Candidate> candidates =
        outer.stream()
            .flatMap(
                around -> around.contents().stream().map(content -> candidate(around, content)))
            .flatMap(Optional::stream)
            .filter(candidate -> mayBeCue.test(candidate.cue()))
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Emissions> roles = linker.apply(candidates.stream().map(Candidate::cue).toList());
    return IntStream.range(0, candidates.size())
        .mapToObj(i -> confirmed(candidates.get(i), roles.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The first verb of saying of a content, with its subject: whatever stands in front of it. */
  private Optional<Candidate> candidate(CueReading around, Run content) {
    int subject = content.first();
    while (subject < content.last() && (isMark(subject) || words.get(subject).equals("that"))) {
      subject++;
    }
    for (int at = subject + 1; at < Math.min(content.last(), subject + MOST_WORDS_TO_VERB); at++) {
      if (cannotBeOfSubject(at - 1)) {
        return Optional.empty();
      }
      if (isSaying(at, content.last())) {
        int begin = at;
        while (begin > subject + 1 && BEFORE_VERB.contains(words.get(begin - 1))) {
          begin--;
        }
        Run source = new Run(subject, begin - 1);
        boolean whole = !isMark(source.last()) && !JOINING.contains(words.get(source.last()));
        return whole
            ? Optional.of(new Candidate(around, content, source, new Run(begin, at)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "What she said", "to say", "if he says": no subject of its own, or nothing that was said. */
  private boolean cannotBeOfSubject(int at) {
    String word = words.get(at);
    return NOT_IN_SUBJECT.stream().anyMatch(wordClass -> lexicon.is(wordClass, word));
  }

  /** "Said" or "say"; "claimed", "told her" only before "that", and in a form that is no noun. */
  private boolean isSaying(int at, int last) {
    String form = words.get(at);
    String lemma = lexicon.lemma(form);
    boolean finite = !form.equals(lemma) && !form.endsWith("ing");
    return lexicon.is(SAYING, lemma)
        && !lexicon.isDeterminer(words.get(at - 1)) // "the claims that" are nouns
        && !BEFORE_NO_FORM.contains(words.get(at - 1))
        && (lemma.equals("say") ? !form.endsWith("ing") : finite && that(at + 1, last).isPresent());
  }

  private Optional<Integer> that(int from, int last) {
    int end = Math.min(last, from + MOST_WORDS_TO_THAT);
    return IntStream.range(from, end)
        .takeWhile(at -> !isMark(at))
        .filter(at -> words.get(at).equals("that"))
        .boxed()
        .findFirst();
  }

  private boolean isMark(int at) {
    return !Character.isLetterOrDigit(words.get(at).codePointAt(0));
  }

  /** A candidate with its content, where the linker finds both its source and its content. */
  private Optional<CueReading> confirmed(Candidate candidate, Emissions roles) {
    LabelPath path = LabelPath.best(roles, decoding.roleBonuses());
    Optional<Run> source =
        path.runs(Role.SOURCE_BEGINS.ordinal()).stream()
            .filter(run -> run.overlaps(candidate.source()))
            .map(run -> source(candidate.source(), run))
            .findFirst();
    return path.runs(Role.CONTENT_BEGINS.ordinal()).stream()
        .filter(run -> isBehind(candidate, run) && source.isPresent())
        .findFirst()
        .map(run -> new Run(that(run.first(), run.last()).orElse(run.first()), end(run)))
        .filter(run -> run.last() - run.first() >= LEAST_WORDS_SAID && isSure(roles, run))
        .map(run ->
            new CueReading(
                candidate.cue(),
                source.stream().toList(),
                List.of(run),
                roles,
                candidate.around().sureOfCue()));
  }

  /** The subject, without a time in front of it: "On Monday, Tarn said". */
  private Run source(Run subject, Run linked) {
    boolean behindComma =
        linked.first() > subject.first() && words.get(linked.first() - 1).equals(",");
    return behindComma ? new Run(linked.first(), subject.last()) : subject;
  }

  private static boolean isBehind(Candidate candidate, Run content) {
    return content.first() > candidate.cue().last() && content.last() <= candidate.content().last();
  }

  /** Whether each word is more likely said than not; where it begins is cut anew, to "that". */
  private static boolean isSure(Emissions roles, Run content) {
    return IntStream.rangeClosed(content.first(), content.last())
        .mapToDouble(word ->
            Math.exp(roles.at(word, Role.CONTENT_BEGINS.ordinal()))
                + Math.exp(roles.at(word, Role.CONTENT_GOES_ON.ordinal())))
        .allMatch(sure -> sure >= LEAST_SURE);
  }

  /** The last word: the marks behind it belong to what is around. */
  private int end(Run content) {
    int last = content.last();
    while (!isMark(content.first()) && last > content.first() && isMark(last)) {
      last--;
    }
    return last;
  }
}
