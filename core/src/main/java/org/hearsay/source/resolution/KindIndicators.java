package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.SourceKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/** What the wording of a source says about its kind. */
final class KindIndicators {
  /** Asians, Mexicans, Europeans, Germans; -ers, -is and most of -ans are other nouns as often. */
  private static final Pattern PEOPLE =
      Pattern.compile(".*(ians|icans|eans|xans|ccans|hans)|germans");

  private final Words words;
  private final Lexicon lexicon;

  KindIndicators(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  List<String> of(Saying saying) {
    Resolution resolution = saying.resolution();
    List<String> indicators = new ArrayList<>();
    indicators.add("form=" + resolution.form());
    SourceKind guess = guess(resolution);
    indicators.add("guess=" + guess);
    indicators.add("guess=" + guess + " form=" + resolution.form());
    Draft draft = resolution.draft();
    if (draft != null) {
      indicators.add("entity=" + draft.kind());
    }
    Phrase phrase = resolution.phrase();
    if (phrase != null) {
      addPhrase(indicators, phrase);
    } else {
      addCue(indicators, saying);
    }
    return indicators;
  }

  private void addPhrase(List<String> indicators, Phrase phrase) {
    String head = phrase.headWord();
    indicators.add("head=" + head);
    indicators.add("determiner=" + phrase.determiner());
    boolean plural = lexicon.isPlural(head);
    indicators.add("plural=" + plural);
    for (String name : lexicon.headClasses(head)) {
      indicators.add("class=" + name);
      indicators.add("class=" + name + " plural=" + plural);
      indicators.add("class=" + name + " determiner=" + phrase.determiner());
    }
    indicators.add("capital=" + words.get(phrase.head()).isCapitalised());
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (lexicon.headClasses(words.lower(i)).contains("withheld")) {
        indicators.add("withheld");
      }
    }
  }

  private void addCue(List<String> indicators, Saying saying) {
    Attribution attribution = saying.attribution();
    saying.cue().forEach(word -> indicators.add("cue=" + lexicon.lemma(word.lower())));
    indicators.add("quotation=" + attribution.quotation());
    boolean beginning =
        attribution.cue().isEmpty()
            || words.at(attribution.cue().getFirst().begin()) < words.sentenceBegin(1);
    indicators.add("first sentence=" + beginning);
  }

  /** "Asians", "Cuban Americans": those of a country or a party by their plural. */
  private boolean isPeople(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return PEOPLE.matcher(last).matches();
  }

  /** The kind that the wording suggests by itself. */
  private SourceKind guess(Resolution resolution) {
    Draft draft = resolution.draft();
    if (draft != null) {
      return switch (draft.kind()) {
        case PERSON -> SourceKind.PERSON;
        case OTHER -> isPeople(draft.name()) ? SourceKind.GROUP : SourceKind.ORGANISATION;
        case ORGANISATION, PLACE -> SourceKind.ORGANISATION;
        case OUTLET -> SourceKind.OUTLET;
        case DOCUMENT -> SourceKind.DOCUMENT;
        case UNNAMED -> SourceKind.UNNAMED;
        case GROUP -> SourceKind.GROUP;
      };
    }
    return switch (resolution.form()) {
      case NONE -> SourceKind.UNSTATED;
      case FIRST_PERSON, SECOND_PERSON -> SourceKind.AUTHOR;
      case PERSON_PRONOUN -> SourceKind.PERSON;
      case PLURAL_PRONOUN, RELATIVE -> SourceKind.GROUP;
      case THING_PRONOUN -> SourceKind.ORGANISATION;
      case NAME, DEFINITE, DESCRIPTION -> SourceKind.GROUP;
    };
  }
}
