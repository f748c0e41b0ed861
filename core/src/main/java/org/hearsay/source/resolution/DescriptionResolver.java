package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.KNOWING;
import static org.hearsay.source.lexicon.WordClass.SHARE;
import static org.hearsay.source.lexicon.WordClass.WITHHELD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves sources that are described: "the minister", "two aides", "the report". */
final class DescriptionResolver {
  private static final int SENTENCES_BACK = 6;
  private static final int WORDS_BEFORE_NOUN = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Discourse discourse;
  private final Things things;
  private final PluralAntecedents plurals;

  DescriptionResolver(
      Words words, Lexicon lexicon, EntityBook book, Antecedents antecedents, Discourse discourse) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.antecedents = antecedents;
    this.discourse = discourse;
    plurals = new PluralAntecedents(words, lexicon, book);
    things = new Things(words, lexicon, book, antecedents, discourse);
  }

  /** Somebody known, else somebody without a name, else a thing. */
  Resolution resolve(Phrase phrase) {
    return known(phrase).or(() -> nameless(phrase)).orElseGet(() -> thing(phrase));
  }

  private Optional<Resolution> known(Phrase phrase) {
    if (isBoth(phrase)) {
      return plurals
          .lastTwo(phrase.first(), genderOf(phrase))
          .map(draft -> Resolution.of(Form.DEFINITE, draft, phrase));
    }
    if (phrase.isPlural() && !phrase.headClasses().contains("document") || !pointsAtKnown(phrase)) {
      return Optional.empty();
    }
    return phrase.headClasses().contains("person")
        ? person(phrase)
        : things.meant(phrase).map(draft -> Resolution.of(Form.DEFINITE, draft, phrase));
  }

  /** "Both men", but not "both aides and officials". */
  private boolean isBoth(Phrase phrase) {
    return words.lower(phrase.first() - 1).equals("both")
        && isOfPersons(phrase)
        && words.in(phrase.span()).stream().noneMatch(word -> word.lower().equals("and"));
  }

  private static boolean isOfPersons(Phrase phrase) {
    return phrase.headClasses().contains("person") || phrase.headClasses().contains("group");
  }

  /** "The report"; "Report" in a headline, which leaves articles out. */
  private boolean pointsAtKnown(Phrase phrase) {
    boolean headline = words.get(phrase.head()).sentence() == 0;
    return phrase.isDefinite() || headline && phrase.determiner().isEmpty();
  }

  private Optional<Resolution> person(Phrase phrase) {
    Optional<Draft> nameless = descriptionOf(phrase);
    Optional<Draft> byRole = antecedents.byRole(phrase, discourse.speakers());
    if (nameless.isPresent()
        && (byRole.isEmpty() || isLater(nameless.get(), byRole.get(), phrase))) {
      return Optional.of(Resolution.of(Form.DEFINITE, nameless.get(), phrase));
    }
    return byRole
        .map(draft -> Resolution.of(Form.DEFINITE, draft, phrase))
        .or(() -> mostSalient(phrase));
  }

  private static boolean isLater(Draft one, Draft other, Phrase phrase) {
    int offset = phrase.span().begin();
    return EntityBook.lastBefore(one, offset) > EntityBook.lastBefore(other, offset);
  }

  /** Whoever was introduced by the same noun and without a name. */
  private Optional<Draft> descriptionOf(Phrase phrase) {
    return spokeBefore(phrase).or(() -> introduced(phrase));
  }

  /** "An organizer" whom "the organizer" means. */
  private Optional<Draft> introduced(Phrase phrase) {
    int sentence = words.get(phrase.head()).sentence();
    for (int i = phrase.first() - 1;
        i > 0 && sentence - words.get(i).sentence() <= SENTENCES_BACK;
        i--) {
      if (words.lower(i).equals(phrase.headWord()) && isIndefinite(i) && !isRole(i)) {
        return Optional.of(book.described(EntityKind.UNNAMED, words.span(i, i)));
      }
    }
    return Optional.empty();
  }

  private boolean isIndefinite(int noun) {
    for (int i = noun - 1;
        i >= Math.max(0, noun - WORDS_BEFORE_NOUN) && words.get(i).isWord();
        i--) {
      if (Set.of("a", "an", "another", "one").contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRole(int noun) {
    return book.hasRoleIn(words.get(noun).span());
  }

  /** "The nominee" of no known role is whom the article speaks of most. */
  private Optional<Resolution> mostSalient(Phrase phrase) {
    if (!phrase.isDefinite() || isWithheld(phrase) || lexicon.isSubordinate(phrase.headWord())) {
      return Optional.empty();
    }
    List<Draft> likely = antecedents.persons(phrase.first(), genderOf(phrase), List.of());
    return likely.isEmpty()
        ? Optional.empty()
        : Optional.of(Resolution.likeliest(Form.DEFINITE, likely, phrase));
  }

  private @Nullable Gender genderOf(Phrase phrase) {
    return lexicon.genderOfNoun(phrase.headWord()).orElse(null);
  }

  private Optional<Resolution> nameless(Phrase phrase) {
    return isOfPersons(phrase) || isWithheld(phrase)
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
    return another(phrase, isGroup(phrase) ? EntityKind.GROUP : EntityKind.UNNAMED);
  }

  private Draft another(Phrase phrase, EntityKind kind) {
    Draft draft = book.added(Draft.nameIn(words, phrase.span()), kind);
    draft.mention(phrase.description());
    return draft;
  }

  /** A share of many, or many who are neither counted nor anyone's staff. */
  private boolean isGroup(Phrase phrase) {
    if (isWithheld(phrase) || lexicon.isSubordinate(phrase.headWord())) {
      return false;
    }
    Set<String> classes = phrase.headClasses();
    boolean many = phrase.isPlural() || classes.contains("group") && !classes.contains("person");
    return phrase.has(SHARE) || many && (!phrase.isCounted() || phrase.isCountedInHundreds());
  }

  /** Sources, insiders, "people briefed on it" keep their names back, however many they are. */
  private boolean isWithheld(Phrase phrase) {
    return phrase.has(WITHHELD)
        || phrase.headClasses().contains("withheld")
        || isOfPersons(phrase) && lexicon.is(KNOWING, phrase.behindHead());
  }

  private Resolution thing(Phrase phrase) {
    EntityKind kind = Things.kindOf(phrase.headClasses()).orElse(null);
    if (phrase.isPlural() && (kind == EntityKind.ORGANISATION || kind == EntityKind.OUTLET)) {
      Optional<Draft> before = phrase.isDefinite() ? spokeBefore(phrase) : Optional.empty();
      return Resolution.of(
          form(phrase), before.orElseGet(() -> another(phrase, EntityKind.GROUP)), phrase);
    }
    if (kind == null && !phrase.isDefinite() && !words.get(phrase.head()).isCapitalised()) {
      return Resolution.of(form(phrase), another(phrase, ofUnknown(phrase)), phrase);
    }
    Span description =
        kind == EntityKind.DOCUMENT ? phrase.fullDescription() : phrase.description();
    Draft draft = kind == null ? null : book.described(kind, description);
    return Resolution.of(form(phrase), draft, phrase);
  }

  /** "Another fan" by its determiner, where the noun tells nothing. */
  private static EntityKind ofUnknown(Phrase phrase) {
    return Set.of("one", "another").contains(phrase.determiner())
        ? EntityKind.UNNAMED
        : EntityKind.GROUP;
  }

  private static Form form(Phrase phrase) {
    return phrase.isDefinite() ? Form.DEFINITE : Form.DESCRIPTION;
  }
}
