package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.SAYING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Resolves the sources of an article one after the other, in the order of the text, so that each
 * may lean on who spoke before.
 */
final class SpeakerResolver {
  private static final Set<String> PASSIVE = Set.of("was", "were");

  private final Words words;
  private final Lexicon lexicon;
  private final List<Attribution> attributions;
  private final Discourse discourse;
  private final PronounResolver pronouns;
  private final NameResolver names;
  private final DescriptionResolver descriptions;

  SpeakerResolver(Words words, Lexicon lexicon, EntityBook book, List<Attribution> attributions) {
    this.words = words;
    this.lexicon = lexicon;
    this.attributions = attributions;
    discourse = new Discourse(attributions);
    Antecedents antecedents = new Antecedents(words, lexicon, book);
    pronouns = new PronounResolver(words, lexicon, book, antecedents, discourse);
    names = new NameResolver(words, lexicon, book);
    descriptions = new DescriptionResolver(words, lexicon, book, antecedents, discourse);
  }

  /** The resolution of each attribution, in order. */
  List<Resolution> all() {
    for (Attribution attribution : attributions) {
      Resolution resolution = resolve(attribution);
      Draft draft = resolution.draft();
      if (draft != null && resolution.phrase() != null) {
        draft.mention(mention(resolution));
      }
      discourse.add(resolution);
    }
    return discourse.resolutions();
  }

  private static Span mention(Resolution resolution) {
    Phrase phrase = Objects.requireNonNull(resolution.phrase());
    return resolution.form() == Form.NAME
        ? Objects.requireNonNull(resolution.draft()).mentions().stream()
            .filter(phrase.span()::overlaps)
            .findFirst()
            .orElse(phrase.description())
        : phrase.description();
  }

  private Resolution resolve(Attribution attribution) {
    Phrase phrase = attribution.source().isEmpty() ? null : Phrase.of(words, lexicon, attribution);
    if (phrase == null) {
      return unworded(attribution);
    }
    Optional<Form> pronoun =
        isCountry(phrase)
            ? Optional.empty()
            : Form.ofPronoun(withoutVerb(words.lower(phrase.first())), lexicon);
    if (pronoun.isPresent() && (phrase.first() == phrase.head() || !isDeterminer(phrase))) {
      return pronouns.resolve(pronoun.get(), phrase.firstWord());
    }
    return names.resolve(phrase).orElseGet(() -> descriptions.resolve(phrase));
  }

  /** "US" before a noun or a name is not "us". */
  private boolean isCountry(Phrase phrase) {
    return words.get(phrase.first()).text().equals("US") && phrase.first() < phrase.last();
  }

  /** "They" of "they're". */
  private static String withoutVerb(String lower) {
    int apostrophe = lower.indexOf('\'');
    return apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
  }

  /** "His" and "that" before a noun belong to it, "who" and "he" never do. */
  private boolean isDeterminer(Phrase phrase) {
    return Set.of("his", "her", "its", "their", "our", "my", "your", "that")
        .contains(words.lower(phrase.first()));
  }

  /** No words: who spoke in the same sentence goes on, where a participle or an "and" says so. */
  private Resolution unworded(Attribution attribution) {
    Optional<Attribution> before = discourse.lastAttribution();
    boolean goesOn =
        before.isPresent()
            && !attribution.cue().isEmpty()
            && sentenceOf(attribution) == sentenceOf(before.get())
            && continues(words.at(attribution.cue().getFirst().begin()));
    Draft draft = goesOn ? discourse.lastDraft() : passive(attribution).orElse(null);
    return Resolution.of(Form.NONE, draft, null);
  }

  /**
   * "Most were rated true" after "the paper rated two of them false": by the same. What was said,
   * anybody may have said.
   */
  private Optional<Draft> passive(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    List<Word> cue = words.in(attribution.cue().getFirst());
    boolean passive =
        cue.size() > 1
            && PASSIVE.contains(cue.getFirst().lower())
            && !lexicon.is(SAYING, lexicon.lemma(cue.getLast().lower()));
    return passive
        ? discourse
            .lastWithVerb(words, lexicon, cue.getLast())
            .filter(d -> !d.isPerson() && !d.isNameless())
        : Optional.empty();
  }

  private boolean continues(int cue) {
    return words.lower(cue).endsWith("ing")
        || Set.of("and", "but", ",").contains(words.lower(cue - 1));
  }

  private int sentenceOf(Attribution attribution) {
    Span span =
        attribution.cue().isEmpty()
            ? attribution.content().getFirst()
            : attribution.cue().getFirst();
    return words.get(words.at(span.begin())).sentence();
  }
}
