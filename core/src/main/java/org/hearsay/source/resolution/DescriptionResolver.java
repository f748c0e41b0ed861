package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.WITHHELD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Words;

/** Resolves sources that are described: "the minister", "two aides", "the report". */
final class DescriptionResolver {
  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Discourse discourse;

  DescriptionResolver(
      Words words, Lexicon lexicon, EntityBook book, Antecedents antecedents, Discourse discourse) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.antecedents = antecedents;
    this.discourse = discourse;
  }

  /** Somebody known, else somebody without a name, else a thing. */
  Resolution resolve(Phrase phrase) {
    return known(phrase).or(() -> nameless(phrase)).orElseGet(() -> thing(phrase));
  }

  private Optional<Resolution> known(Phrase phrase) {
    if (!phrase.isDefinite() || phrase.isPlural()) {
      return Optional.empty();
    }
    return antecedents
        .described(phrase)
        .map(draft -> Resolution.of(Form.DEFINITE, draft, phrase))
        .or(() -> mostSalient(phrase));
  }

  /** "The nominee" of no known role is whom the article speaks of most. */
  private Optional<Resolution> mostSalient(Phrase phrase) {
    if (!phrase.headClasses().contains("person") || isWithheld(phrase)) {
      return Optional.empty();
    }
    List<Draft> likely = antecedents.persons(phrase.first(), null, List.of());
    return likely.isEmpty()
        ? Optional.empty()
        : Optional.of(Resolution.likeliest(Form.DEFINITE, likely, phrase));
  }

  private Optional<Resolution> nameless(Phrase phrase) {
    Set<String> classes = phrase.headClasses();
    return classes.contains("person") || classes.contains("group") || phrase.has(WITHHELD)
        ? Optional.of(unnamed(phrase))
        : Optional.empty();
  }

  /** A source without a name is one of its own, but for "the source", who spoke before. */
  private Resolution unnamed(Phrase phrase) {
    Optional<Draft> before = phrase.isDefinite() ? spokeBefore(phrase) : Optional.empty();
    return Resolution.of(form(phrase), before.orElseGet(() -> another(phrase)), phrase);
  }

  private Optional<Draft> spokeBefore(Phrase phrase) {
    return discourse.lastSpeaker(draft ->
        (draft.kind() == EntityKind.UNNAMED || draft.kind() == EntityKind.GROUP)
            && headOf(draft.name()).equals(phrase.headWord()));
  }

  /** The first word of a description that may head it. */
  private String headOf(String description) {
    for (String word : description.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!lexicon.headClasses(word).isEmpty()) {
        return word;
      }
    }
    return description;
  }

  private Draft another(Phrase phrase) {
    boolean group =
        phrase.headClasses().contains("group") && phrase.isPlural() && !isWithheld(phrase);
    Draft draft =
        book.added(
            Draft.nameIn(words, phrase.span()), group ? EntityKind.GROUP : EntityKind.UNNAMED);
    draft.mention(phrase.description());
    return draft;
  }

  /** Sources and insiders keep their names back, however many they are. */
  private static boolean isWithheld(Phrase phrase) {
    return phrase.has(WITHHELD) || phrase.headClasses().contains("withheld");
  }

  private Resolution thing(Phrase phrase) {
    EntityKind kind = kindOf(phrase.headClasses());
    Span description =
        kind == EntityKind.DOCUMENT ? phrase.fullDescription() : phrase.description();
    Draft draft = kind == EntityKind.OTHER ? null : book.described(kind, description);
    return Resolution.of(form(phrase), draft, phrase);
  }

  private static EntityKind kindOf(Set<String> classes) {
    if (classes.contains("document")) {
      return EntityKind.DOCUMENT;
    }
    if (classes.contains("organisation")) {
      return EntityKind.ORGANISATION;
    }
    return classes.contains("outlet") ? EntityKind.OUTLET : EntityKind.OTHER;
  }

  private static Form form(Phrase phrase) {
    return phrase.isDefinite() ? Form.DEFINITE : Form.DESCRIPTION;
  }
}
