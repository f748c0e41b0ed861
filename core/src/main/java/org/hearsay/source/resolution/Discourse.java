package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.ISSUING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** Who spoke so far, while the sources of an article are resolved in the order of the text. */
final class Discourse {
  private static final int WORDS_BEHIND_CUE = 4;
  private static final int WORDS_BEFORE_DOCUMENT = 4;
  private static final int MOST_PARAGRAPHS_BACK = 1;

  private final List<Attribution> attributions;
  private final List<Resolution> resolutions = new ArrayList<>();

  Discourse(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  /** The next attribution is resolved. */
  void add(Resolution resolution) {
    resolutions.add(resolution);
  }

  /** Those of the attributions so far. */
  List<Resolution> resolutions() {
    return resolutions;
  }

  /** The attribution that was resolved last. */
  Optional<Attribution> lastAttribution() {
    return resolutions.isEmpty()
        ? Optional.empty()
        : Optional.of(attributions.get(resolutions.size() - 1));
  }

  /** Whom the attribution that was resolved last means; null where that is not known. */
  @Nullable Draft lastDraft() {
    return resolutions.isEmpty() ? null : resolutions.getLast().draft();
  }

  /** All who are known to have spoken, in order, as often as they did. */
  List<Draft> speakers() {
    return resolutions.stream().map(Resolution::draft).filter(Objects::nonNull).toList();
  }

  /** The last speaker that fits. */
  Optional<Draft> lastSpeaker(Predicate<Draft> fits) {
    return speakers().reversed().stream().filter(fits).findFirst();
  }

  /** Who is known to have spoken last by a cue, or beside one, that has this word in it. */
  Optional<Draft> lastWith(Words words, Lexicon lexicon, String lower) {
    for (int i = resolutions.size() - 1; i >= 0; i--) {
      Draft speaker = resolutions.get(i).draft();
      if (speaker != null
          && !speaker.isNameless()
          && isNear(words, lexicon, lower, attributions.get(i).cue())) {
        return Optional.of(speaker);
      }
    }
    return Optional.empty();
  }

  /**
   * Who is known to have spoken last by a cue of the same verb, in the paragraph of that verb or
   * the one before.
   */
  Optional<Draft> lastWithVerb(Words words, Lexicon lexicon, Word verb) {
    String lemma = lexicon.lemma(verb.lower());
    for (int i = resolutions.size() - 1; i >= 0; i--) {
      List<Span> cue = attributions.get(i).cue();
      if (!cue.isEmpty()) {
        Word last = words.in(cue.getFirst()).getLast();
        if (verb.paragraph() - last.paragraph() > MOST_PARAGRAPHS_BACK) {
          break;
        }
        Draft speaker = resolutions.get(i).draft();
        if (speaker != null && lexicon.lemma(last.lower()).equals(lemma)) {
          return Optional.of(speaker);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Words words, Lexicon lexicon, String lower, List<Span> cue) {
    if (cue.isEmpty()) {
      return false;
    }
    int first = words.at(cue.getFirst().begin());
    int end = words.at(cue.getLast().end() - 1) + 1 + WORDS_BEHIND_CUE;
    for (int i = first; i < Math.min(end, words.size()); i++) {
      if (words.lower(i).equals(lower) && isOwn(words, lexicon, i)) {
        return true;
      }
    }
    return false;
  }

  /** "In a letter", "filed a suit", but not "called a report". */
  private static boolean isOwn(Words words, Lexicon lexicon, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - WORDS_BEFORE_DOCUMENT); i--) {
      if (Set.of("in", "by", "through", "with").contains(words.lower(i))
          || lexicon.is(ISSUING, words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last resolution before in whose attribution's content {@code words} stand. */
  Optional<Resolution> quoting(Span words) {
    for (int i = resolutions.size() - 1; i >= 0; i--) {
      if (attributions.get(i).content().stream().anyMatch(piece -> piece.contains(words))) {
        return Optional.of(resolutions.get(i));
      }
    }
    return Optional.empty();
  }
}
