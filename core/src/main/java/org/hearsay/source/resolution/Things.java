package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.GENERIC;
import static org.hearsay.source.lexicon.WordClass.SHE_PRONOUN;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * Finds which institution, outlet or document "the campaign", "the paper" and "her letter" mean: by
 * whose it is, by its own name, by a fuller description elsewhere, by what it was called, or
 * because no other spoke.
 */
final class Things {
  private static final Set<String> OF_ANY = Set.of("new", "latest", "recent", "same");

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final Discourse discourse;
  private final FullerDescriptions fuller;

  Things(
      Words words, Lexicon lexicon, EntityBook book, Antecedents antecedents, Discourse discourse) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.antecedents = antecedents;
    this.discourse = discourse;
    fuller = new FullerDescriptions(words, lexicon, book);
  }

  /** What kind of thing a noun of these classes denotes; empty for persons and unknown nouns. */
  static Optional<EntityKind> kindOf(Set<String> classes) {
    if (classes.contains("document")) {
      return Optional.of(EntityKind.DOCUMENT);
    }
    if (classes.contains("organisation")) {
      return Optional.of(EntityKind.ORGANISATION);
    }
    return classes.contains("outlet") ? Optional.of(EntityKind.OUTLET) : Optional.empty();
  }

  /** The thing that a phrase points back to, or in a headline forward. */
  Optional<Draft> meant(Phrase phrase) {
    return kindOf(phrase.headClasses())
        .flatMap(kind ->
            named(phrase, kind)
                .or(() -> possessedByThing(phrase, kind))
                .or(() -> spokeLast(phrase, kind))
                .or(() -> possessed(phrase, kind))
                .or(() -> byName(phrase, kind))
                .or(() -> kind == EntityKind.OUTLET ? Optional.empty() : fuller.of(phrase, kind))
                .or(() -> byRole(phrase))
                .or(() -> kind == EntityKind.DOCUMENT ? issued(phrase) : Optional.empty())
                .or(() -> campaign(phrase))
                .or(() -> isGeneric(phrase) ? nearest(phrase, kind) : Optional.empty())
                .or(() -> kind == EntityKind.OUTLET ? fuller.of(phrase, kind) : Optional.empty()));
  }

  /** "The Herald newspaper". */
  private Optional<Draft> named(Phrase phrase, EntityKind kind) {
    return kind != EntityKind.OUTLET || phrase.head() == phrase.first()
        ? Optional.empty()
        : book.namedIn(words.span(phrase.head() - 1, phrase.head() - 1))
            .filter(named -> !named.isPerson() && named.kind() != EntityKind.PLACE)
            .filter(named -> !isHeadline(phrase) || named.mentions().size() > 1)
            .map(named -> {
              named.become(EntityKind.OUTLET);
              return named;
            });
  }

  /** "The paper's letter" is that of what "the paper" means. */
  private Optional<Draft> possessedByThing(Phrase phrase, EntityKind kind) {
    int mark = phrase.first();
    while (mark < phrase.head() && !words.get(mark).isPossessive()) {
      mark++;
    }
    if (mark == phrase.head() || mark == phrase.first()) {
      return Optional.empty();
    }
    Phrase owner = new Phrase(words, lexicon, phrase.first(), mark - 1, mark - 1);
    String thing = Draft.nameIn(words, words.span(mark + 1, phrase.head()));
    return isGeneric(owner)
        ? meant(owner)
            .filter(Things::isName)
            .map(named -> book.described(named.name() + "'s " + thing, kind, phrase.description()))
        : Optional.empty();
  }

  private boolean isHeadline(Phrase phrase) {
    return words.get(phrase.head()).sentence() == 0;
  }

  /** "Her campaign" is that of the person whom "her" means. */
  private Optional<Draft> possessed(Phrase phrase, EntityKind kind) {
    String owner = words.lower(phrase.first());
    if (!Set.of("his", "her").contains(owner) || kind == EntityKind.OUTLET) {
      return Optional.empty();
    }
    Gender gender = lexicon.is(SHE_PRONOUN, owner) ? Gender.SHE : Gender.HE;
    return antecedents.persons(phrase.first(), gender, discourse.speakers()).stream()
        .findFirst()
        .map(person -> ownedBy(person, phrase, kind));
  }

  private Draft ownedBy(Draft person, Phrase phrase, EntityKind kind) {
    int begin = phrase.determiner().isEmpty() ? phrase.first() : phrase.first() + 1;
    String thing = Draft.nameIn(words, words.span(begin, phrase.head()));
    String family = " " + lastWord(person.name()) + " ";
    return book.before(phrase.span().begin(), d -> d.kind() == kind).stream()
        .filter(d -> plain(d).contains(family) && plain(d).endsWith(" " + phrase.headWord() + " "))
        .findFirst()
        .orElseGet(() -> book.described(person.name() + "'s " + thing, kind, phrase.description()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** A name between spaces, without possessive endings. */
  private static String plain(Draft draft) {
    return " " + draft.name().toLowerCase(Locale.ROOT).replaceAll("['’](s\\b)?", "") + " ";
  }

  /**
   * "The committee" of a name with that word in it. What was taken for another kind of thing has to
   * end in that word: an order of the government is not the government.
   */
  private Optional<Draft> byName(Phrase phrase, EntityKind kind) {
    return Stream.of(EntityKind.ORGANISATION, EntityKind.DOCUMENT, EntityKind.OUTLET)
        .filter(other -> other == kind || kind == EntityKind.ORGANISATION)
        .flatMap(other -> book.before(phrase.span().begin(), d -> d.kind() == other).stream())
        .filter(d -> hasAllWords(d, phrase) && (kind != EntityKind.OUTLET || isName(d)))
        .filter(d -> d.kind() == kind || plain(d).endsWith(" " + phrase.headWord() + " "))
        .findFirst();
  }

  /** Whether it is called by a name, not by a description that ends in a common noun. */
  private static boolean isName(Draft draft) {
    return Character.isUpperCase(draft.name().codePointAt(draft.name().lastIndexOf(' ') + 1));
  }

  private boolean hasAllWords(Draft draft, Phrase phrase) {
    String name = plain(draft);
    if (!name.strip().contains(" ")) {
      return false;
    }
    int begin = phrase.determiner().isEmpty() ? phrase.first() : phrase.first() + 1;
    for (int i = begin; i <= phrase.last(); i++) {
      boolean tellsWhich = words.get(i).isWord() && !OF_ANY.contains(words.lower(i));
      if (tellsWhich && !name.contains(" " + words.lower(i) + " ")) {
        return false;
      }
    }
    return true;
  }

  /** "The group" after "abortion rights group X", "X, a group". */
  private Optional<Draft> byRole(Phrase phrase) {
    String head = " " + phrase.headWord() + " ";
    return book
        .before(
            phrase.span().begin(),
            d ->
                !d.isPerson()
                    && d.roles().stream()
                        .anyMatch(
                            r -> (" " + r.text().toLowerCase(Locale.ROOT) + " ").contains(head)))
        .stream()
        .findFirst();
  }

  /** "The letter" after "Tarn said in a letter". */
  private Optional<Draft> issued(Phrase phrase) {
    return discourse
        .lastWith(words, lexicon, phrase.headWord())
        .map(owner -> ownedBy(owner, phrase, EntityKind.DOCUMENT));
  }

  /** "The campaign" is that of whom the text speaks of. */
  private Optional<Draft> campaign(Phrase phrase) {
    return phrase.headWord().equals("campaign") && phrase.isDefinite() && !isNamed(phrase)
        ? antecedents.persons(phrase.first(), null, discourse.speakers()).stream()
            .findFirst()
            .map(person -> ownedBy(person, phrase, EntityKind.ORGANISATION))
        : Optional.empty();
  }

  /** Whether a name before the head says whose it is: "the Tarn campaign". */
  private boolean isNamed(Phrase phrase) {
    return phrase.head() > phrase.first()
        && book.namedIn(words.span(phrase.head() - 1, phrase.head() - 1)).isPresent();
  }

  /** "The company", "the newspaper" is who spoke last, if that can be one. */
  private Optional<Draft> spokeLast(Phrase phrase, EntityKind kind) {
    Optional<Draft> last =
        Optional.ofNullable(discourse.lastDraft()).filter(d -> isGeneric(phrase) && mayBe(d, kind));
    last.filter(d -> kind == EntityKind.OUTLET).ifPresent(d -> d.become(kind));
    return last;
  }

  private boolean isGeneric(Phrase phrase) {
    boolean alone = phrase.head() == phrase.first() && isHeadline(phrase);
    boolean bare = (phrase.head() == phrase.first() + 1 || alone) && phrase.last() == phrase.head();
    return bare && lexicon.is(GENERIC, phrase.headWord());
  }

  private static boolean mayBe(Draft draft, EntityKind kind) {
    return draft.kind() == kind
        || draft.kind() == EntityKind.OTHER
        || kind == EntityKind.OUTLET && draft.kind() == EntityKind.ORGANISATION;
  }

  /** Whether a capital right before it shows that there is more to the name. */
  private boolean isCut(Draft named) {
    int first = words.at(named.firstMention());
    return first > words.sentenceBegin(words.get(first).sentence())
        && words.get(first - 1).isCapitalised()
        && !lexicon.isDeterminer(words.lower(first - 1));
  }

  private Optional<Draft> nearest(Phrase phrase, EntityKind kind) {
    int offset = phrase.span().begin();
    if (isHeadline(phrase)) {
      return book.all(d -> d.kind() == kind && isName(d)).stream()
          .min(Comparator.comparingInt(Draft::firstMention))
          .filter(named -> !isCut(named));
    }
    List<Draft> before = book.before(offset, d -> d.kind() == kind && isName(d));
    return before.stream()
        .filter(d -> d.mentionsBefore(offset) > 1)
        .findFirst()
        .or(() -> before.stream().findFirst());
  }
}
