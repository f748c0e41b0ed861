package org.hearsay.source.resolution;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.source.Act;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Reference;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a content refers to, and what a denial answers.
 *
 * <p>"The notion that X" says itself what is meant: X. "These reports" means what others were said
 * to have claimed before. A bare "that" means what stands right before it. A denial without any of
 * these answers the earlier claim that shares most words with it, where one shares enough.
 */
final class Answers {
  private static final int MOST_STATEMENTS_BACK = 8;
  private static final int LEAST_SHARED_WORDS = 2;
  private static final int LEAST_LETTERS = 5;

  private final Words words;
  private final Lexicon lexicon;
  private final List<Saying> sayings;
  private final List<Act> acts;
  private final List<Set<String>> stems;
  private final RightBefore before;
  private final List<List<Reference>> references = new ArrayList<>();

  /**
   * @param acts the act of each of {@code sayings}
   */
  Answers(Words words, Lexicon lexicon, List<Saying> sayings, List<Act> acts) {
    this.words = words;
    this.lexicon = lexicon;
    this.sayings = sayings;
    this.acts = acts;
    before = new RightBefore(words, sayings);
    stems = sayings.stream().map(saying -> stems(saying.content())).toList();
    for (int i = 0; i < sayings.size(); i++) {
      references.add(references(i)); // may lean on those before
    }
  }

  /** The id of statement {@code i}. */
  static String id(int i) {
    return "a" + (i + 1);
  }

  /** What the words of content {@code i} refer to. */
  List<Reference> refersTo(int i) {
    return references.get(i);
  }

  private List<Reference> references(int i) {
    Optional<BarePointer> bare = BarePointer.in(sayings.get(i), lexicon);
    Stream<Reference> nouns =
        content(i).stream()
            .flatMap(piece -> ClaimNoun.in(piece, words, lexicon).stream())
            .map(noun -> reference(i, noun))
            .flatMap(Optional::stream);
    return Stream.concat(bare.flatMap(it -> reference(i, it)).stream(), nouns).toList();
  }

  private Optional<Reference> reference(int i, BarePointer pointer) {
    if (pointer.clause() != null) {
      return Optional.of(new Reference(pointer.words(), List.of(pointer.clause()), null));
    }
    boolean within =
        content(i).getFirst().begin() < words.get(sentenceBegin(pointer)).span().begin();
    int begin = within ? pointer.words().begin() : before.begin(sayings.get(i));
    Span words = pointer.words();
    OptionalInt beside = before.statementInSentence(begin);
    if (beside.isPresent()) {
      return pointed(i, beside.getAsInt(), words);
    }
    Optional<Span> clause = before.clause(begin);
    OptionalInt statement = before.statementBefore(begin);
    return clause.isEmpty() && statement.isPresent()
        ? pointed(i, statement.getAsInt(), words)
        : clause
            .or(() -> before.sentenceBefore(begin))
            .map(meant -> new Reference(words, List.of(meant), null));
  }

  private int sentenceBegin(BarePointer pointer) {
    return words.sentenceBegin(words.get(words.at(pointer.words().begin())).sentence());
  }

  /** What another has just said; where it was the same, what that in turn pointed to. */
  private Optional<Reference> pointed(int i, int earlier, Span pointer) {
    List<Reference> deeper = earlier < i ? refersTo(earlier) : List.of();
    if (sayings.get(earlier).hasSpeakerOf(sayings.get(i))) {
      return deeper.stream()
          .findFirst()
          .map(same -> new Reference(pointer, same.spans(), same.statement()));
    }
    boolean denied = acts.get(earlier) == Act.DENY;
    return Optional.of(
        denied && deeper.isEmpty()
            ? new Reference(pointer, content(earlier), null) // the thing denied, not the denial
            : meant(pointer, earlier));
  }

  private Optional<Reference> reference(int i, ClaimNoun noun) {
    Span clause = noun.clause();
    if (clause != null) {
      String earlier = similar(stems(words.in(clause)), i).map(Answers::id).orElse(null);
      return Optional.of(new Reference(noun.phrase(), List.of(clause), earlier));
    }
    if (!noun.points()) {
      return Optional.empty();
    }
    Optional<Integer> published = noun.published() ? published(i) : Optional.empty();
    return published.or(() -> antecedent(i)).map(earlier -> meant(noun.phrase(), earlier));
  }

  /** What denial {@code i} answers. */
  @Nullable Reference denies(int i) {
    if (acts.get(i) != Act.DENY) {
      return null;
    }
    if (!refersTo(i).isEmpty()) {
      return refersTo(i).getFirst();
    }
    Span own = content(i).getFirst();
    return similar(stems.get(i), i)
        .map(earlier -> new Reference(own, content(earlier), id(earlier)))
        .orElse(null);
  }

  private List<Span> content(int i) {
    return sayings.get(i).attribution().content();
  }

  /** What an earlier denial denied, or what an earlier claim claimed. */
  private Reference meant(Span phrase, int earlier) {
    List<Reference> deeper = acts.get(earlier) == Act.DENY ? refersTo(earlier) : List.of();
    if (!deeper.isEmpty()) {
      return new Reference(phrase, deeper.getFirst().spans(), deeper.getFirst().statement());
    }
    return new Reference(phrase, content(earlier), id(earlier));
  }

  /** The last claim of an outlet itself. */
  private Optional<Integer> published(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Draft speaker = sayings.get(j).speaker();
      if (speaker != null && speaker.kind() == EntityKind.OUTLET) {
        return Optional.of(j);
      }
    }
    return Optional.empty();
  }

  /** The last claim before statement {@code i} that its own speaker did not make. */
  private Optional<Integer> antecedent(int i) {
    for (int j = i - 1; j >= Math.max(0, i - MOST_STATEMENTS_BACK); j--) {
      boolean own = sayings.get(j).hasSpeakerOf(sayings.get(i));
      boolean claims =
          acts.get(j) == Act.ASSERT
              || acts.get(j) == Act.HEDGE
              || acts.get(j) == Act.DENY && !refersTo(j).isEmpty();
      if (!own && claims) {
        return Optional.of(j);
      }
    }
    return Optional.empty();
  }

  /** The earlier claim of another that shares most of the stems {@code wanted}. */
  private Optional<Integer> similar(Set<String> wanted, int i) {
    int most = LEAST_SHARED_WORDS - 1;
    Optional<Integer> best = Optional.empty();
    for (int j = i - 1; j >= 0; j--) {
      boolean own = sayings.get(j).hasSpeakerOf(sayings.get(i));
      if (!own && acts.get(j) != Act.DENY) {
        int shared = shared(wanted, stems.get(j));
        if (shared > most) {
          most = shared;
          best = Optional.of(j);
        }
      }
    }
    return best;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String stem : a) {
      shared += b.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  private static Set<String> stems(List<Word> content) {
    return content.stream()
        .filter(word -> word.isWord() && word.lower().length() >= LEAST_LETTERS)
        .map(word -> word.lower().substring(0, LEAST_LETTERS))
        .collect(toSet());
  }
}
