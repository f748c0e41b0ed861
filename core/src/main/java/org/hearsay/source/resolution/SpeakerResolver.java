package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sources of an article one after the other, in the order of the text, so that each
 * may lean on who spoke before.
 */
final class SpeakerResolver {
  private static final Map<String, Form> PRONOUNS =
      Map.ofEntries(
          Map.entry("i", Form.FIRST_PERSON),
          Map.entry("me", Form.FIRST_PERSON),
          Map.entry("my", Form.FIRST_PERSON),
          Map.entry("we", Form.FIRST_PERSON),
          Map.entry("us", Form.FIRST_PERSON),
          Map.entry("our", Form.FIRST_PERSON),
          Map.entry("you", Form.SECOND_PERSON),
          Map.entry("your", Form.SECOND_PERSON),
          Map.entry("he", Form.PERSON_PRONOUN),
          Map.entry("him", Form.PERSON_PRONOUN),
          Map.entry("his", Form.PERSON_PRONOUN),
          Map.entry("himself", Form.PERSON_PRONOUN),
          Map.entry("she", Form.PERSON_PRONOUN),
          Map.entry("her", Form.PERSON_PRONOUN),
          Map.entry("herself", Form.PERSON_PRONOUN),
          Map.entry("they", Form.PLURAL_PRONOUN),
          Map.entry("them", Form.PLURAL_PRONOUN),
          Map.entry("their", Form.PLURAL_PRONOUN),
          Map.entry("it", Form.THING_PRONOUN),
          Map.entry("its", Form.THING_PRONOUN),
          Map.entry("who", Form.RELATIVE),
          Map.entry("which", Form.RELATIVE),
          Map.entry("that", Form.RELATIVE),
          Map.entry("whom", Form.RELATIVE),
          Map.entry("whose", Form.RELATIVE));

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Antecedents antecedents;
  private final List<Attribution> attributions;
  private final List<Resolution> done = new ArrayList<>();

  SpeakerResolver(Words words, Lexicon lexicon, EntityBook book, List<Attribution> attributions) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.attributions = attributions;
    antecedents = new Antecedents(words, book);
  }

  /** The resolution of each attribution, in order. */
  List<Resolution> all() {
    for (Attribution attribution : attributions) {
      Resolution resolution = resolve(attribution);
      Draft draft = resolution.draft();
      if (draft != null && resolution.phrase() != null) {
        draft.mention(mention(resolution));
      }
      done.add(resolution);
    }
    return done;
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
    Phrase phrase = attribution.source().isEmpty() ? null : Phrase.of(words, attribution);
    if (phrase == null) {
      return unworded(attribution);
    }
    Form pronoun = PRONOUNS.get(words.lower(phrase.first()));
    if (pronoun != null && (phrase.first() == phrase.head() || !isDeterminer(phrase))) {
      Phrase alone = new Phrase(words, phrase.first(), phrase.first(), phrase.first());
      return pronoun(pronoun, alone, attribution);
    }
    return noun(phrase, attribution);
  }

  /** "His" and "that" before a noun belong to it, "who" and "he" never do. */
  private boolean isDeterminer(Phrase phrase) {
    return Set.of("his", "her", "its", "their", "our", "my", "your", "that")
        .contains(words.lower(phrase.first()));
  }

  /** No words: who spoke in the same sentence goes on, where a participle or an "and" says so. */
  private Resolution unworded(Attribution attribution) {
    int last = done.size() - 1;
    if (last >= 0 && !attribution.cue().isEmpty()) {
      int cue = words.at(attribution.cue().getFirst().begin());
      boolean sameSentence = sentenceOf(attribution) == sentenceOf(attributions.get(last));
      String first = words.lower(cue);
      boolean goesOn =
          first.endsWith("ing") || Set.of("and", "but", ",").contains(words.lower(cue - 1));
      if (sameSentence && goesOn) {
        return Resolution.of(Form.NONE, done.get(last).draft(), null);
      }
    }
    return Resolution.of(Form.NONE, null, null);
  }

  private int sentenceOf(Attribution attribution) {
    Span span =
        attribution.cue().isEmpty()
            ? attribution.content().getFirst()
            : attribution.cue().getFirst();
    return words.get(words.at(span.begin())).sentence();
  }

  private Resolution pronoun(Form form, Phrase phrase, Attribution attribution) {
    int offset = phrase.span().begin();
    return switch (form) {
      case PERSON_PRONOUN -> {
        Gender gender =
            Set.of("she", "her", "herself").contains(phrase.headWord()) ? Gender.SHE : Gender.HE;
        List<Draft> likely = antecedents.persons(phrase.first(), gender, speakers());
        likely.stream().findFirst().ifPresent(draft -> draft.gender(gender));
        yield best(form, phrase, likely);
      }
      case FIRST_PERSON -> firstPerson(phrase, attribution);
      case RELATIVE -> relative(phrase);
      case PLURAL_PRONOUN -> {
        Draft last = lastSpeaker(d -> d.kind() != EntityKind.PERSON);
        yield Resolution.of(form, last, phrase);
      }
      case THING_PRONOUN ->
          best(
              form,
              phrase,
              book.before(
                  offset,
                  d ->
                      d.kind() == EntityKind.ORGANISATION
                          || d.kind() == EntityKind.OUTLET
                          || d.kind() == EntityKind.DOCUMENT));
      default -> Resolution.of(form, null, phrase);
    };
  }

  private static Resolution best(Form form, Phrase phrase, List<Draft> likely) {
    if (likely.isEmpty()) {
      return Resolution.of(form, null, phrase);
    }
    return new Resolution(form, likely.getFirst(), phrase, likely);
  }

  private List<Draft> speakers() {
    return done.stream().map(Resolution::draft).filter(d -> d != null).toList();
  }

  private @Nullable Draft lastSpeaker(Predicate<Draft> fits) {
    for (Draft speaker : speakers().reversed()) {
      if (fits.test(speaker)) {
        return speaker;
      }
    }
    return null;
  }

  /** "I" within a quotation is whoever is quoted there; elsewhere the writer. */
  private Resolution firstPerson(Phrase phrase, Attribution attribution) {
    Span own = phrase.span();
    for (int i = attributions.size() - 1; i >= 0; i--) {
      Attribution other = attributions.get(i);
      boolean within =
          other != attribution && other.content().stream().anyMatch(c -> c.contains(own));
      if (within && i < done.size()) {
        return Resolution.of(Form.FIRST_PERSON, done.get(i).draft(), phrase);
      }
    }
    if (words.get(phrase.first()).quoted()) {
      Draft speaker = lastSpeaker(Draft::isPerson);
      return Resolution.of(Form.FIRST_PERSON, speaker, phrase);
    }
    return Resolution.of(Form.FIRST_PERSON, null, phrase);
  }

  /** "Who" means what stands right before it. */
  private Resolution relative(Phrase phrase) {
    int at = phrase.first() - 1;
    while (at > 0 && !words.get(at).isWord()) {
      at--;
    }
    int begin = Math.max(words.sentenceBegin(words.get(phrase.first()).sentence()), at - 12);
    Span before = words.span(Math.min(begin, at), at);
    Optional<Draft> named = book.namedIn(words.span(at, at));
    if (named.isPresent()) {
      return Resolution.of(Form.RELATIVE, named.get(), phrase);
    }
    Word noun = words.get(at);
    if (lexicon.headClasses(noun.lower()).contains("organisation")) {
      Span description = descriptionBefore(at);
      return Resolution.of(
          Form.RELATIVE,
          book.described(text(description), EntityKind.ORGANISATION, description),
          phrase);
    }
    boolean apposition = words.lower(phrase.first() - 1).equals(",");
    return Resolution.of(
        Form.RELATIVE, apposition ? book.namedIn(before).orElse(null) : null, phrase);
  }

  private Span descriptionBefore(int noun) {
    int begin = noun;
    while (begin > 0 && words.get(begin - 1).isCapitalised() && words.get(begin - 1).isWord()) {
      begin--;
    }
    return words.span(begin, noun);
  }

  private String text(Span span) {
    return span.in(words.text()).replaceAll("\\s+", " ");
  }

  private Resolution noun(Phrase phrase, Attribution attribution) {
    Optional<Resolution> name = name(phrase);
    if (name.isPresent()) {
      return name.get();
    }
    Set<String> classes = phrase.headClasses(lexicon);
    boolean plural = lexicon.isPlural(phrase.headWord());
    if (phrase.isDefinite() && !plural) {
      Optional<Draft> known = antecedents.described(phrase, lexicon);
      if (known.isPresent()) {
        return Resolution.of(Form.DEFINITE, known.get(), phrase);
      }
      if (classes.contains("person") && !phrase.has(withheld()) && !classes.contains("withheld")) {
        List<Draft> likely = antecedents.persons(phrase.first(), null, List.of());
        if (!likely.isEmpty()) {
          return new Resolution(Form.DEFINITE, likely.getFirst(), phrase, likely);
        }
      }
    }
    if (classes.contains("person") || classes.contains("group") || phrase.has(withheld())) {
      return unnamed(phrase, plural);
    }
    EntityKind kind = kindOf(classes);
    Span description =
        kind == EntityKind.DOCUMENT ? phrase.fullDescription() : phrase.description();
    Draft draft =
        kind == EntityKind.OTHER ? null : book.described(text(description), kind, description);
    return Resolution.of(phrase.isDefinite() ? Form.DEFINITE : Form.DESCRIPTION, draft, phrase);
  }

  private static Set<String> withheld() {
    return Set.of(
        "anonymous", "anonymously", "anonymity", "undisclosed", "unnamed", "unidentified");
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

  /** A name heads the phrase, or explains it: "his running mate, Ann Lee". */
  private Optional<Resolution> name(Phrase phrase) {
    List<Draft> heads = book.allNamedIn(words.span(phrase.first(), phrase.head()));
    Optional<Draft> atHead = book.namedIn(words.span(phrase.head(), phrase.head()));
    if (atHead.isPresent()) {
      return Optional.of(joined(phrase, heads, atHead.get()));
    }
    Optional<Draft> called = called(phrase);
    if (called.isPresent()) {
      return Optional.of(Resolution.of(Form.NAME, called.get(), phrase));
    }
    boolean person = phrase.headClasses(lexicon).contains("person");
    int next = phrase.head() + 1;
    if (person
        && next <= phrase.last()
        && words.lower(next).equals(",")
        && next + 1 <= phrase.last()) {
      Optional<Draft> behind =
          book.namedIn(words.span(next + 1, Math.min(next + 3, phrase.last())));
      return behind.filter(Draft::isPerson).map(d -> Resolution.of(Form.NAME, d, phrase));
    }
    return Optional.empty();
  }

  /** A name that no name in the text was taken for: the phrase's capitalised words. */
  private Optional<Draft> called(Phrase phrase) {
    int begin = phrase.head();
    while (begin > phrase.first() && isNameWord(begin - 1)) {
      begin--;
    }
    while (begin < phrase.head() && isTitle(begin)) {
      begin++;
    }
    Word head = words.get(phrase.head());
    String lower = head.lower();
    if (!head.isCapitalised()
        || !lexicon.headClasses(lower).isEmpty()
        || PRONOUNS.containsKey(lower)) {
      return Optional.empty();
    }
    Span span = words.span(begin, phrase.head());
    Optional<Draft> known = book.called(text(span));
    boolean sentenceBegins = words.sentenceBegin(head.sentence()) == phrase.head();
    return known.isPresent() || sentenceBegins && begin == phrase.head()
        ? known
        : Optional.of(book.described(text(span), kindBefore(phrase, begin), span));
  }

  /** A person where a person's noun or a given name says so. */
  private EntityKind kindBefore(Phrase phrase, int name) {
    boolean person = lexicon.genderOf(words.get(name).text()).isPresent() && name < phrase.head();
    for (int i = phrase.first(); i < name; i++) {
      person |=
          lexicon.isTitle(words.lower(i))
              || lexicon.headClasses(words.lower(i)).contains("person")
                  && !lexicon.isPlural(words.lower(i));
    }
    return person ? EntityKind.PERSON : EntityKind.OTHER;
  }

  private boolean isNameWord(int at) {
    Word word = words.get(at);
    return word.isCapitalised() && word.isWord() && !word.lower().equals("the");
  }

  private boolean isTitle(int at) {
    return lexicon.isTitle(words.lower(at)) || !words.get(at).isWord();
  }

  /** "A and B": one speaker by both names; "A and aides" is left to the head. */
  private Resolution joined(Phrase phrase, List<Draft> heads, Draft last) {
    boolean and = false;
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean inName = i > 0 && book.namedIn(words.span(i, i)).isPresent();
      and |= words.lower(i).equals("and") && !inName;
    }
    List<Draft> same = heads.stream().filter(d -> d.kind() == last.kind()).toList();
    if (!and || same.size() < 2) {
      return Resolution.of(Form.NAME, last, phrase);
    }
    String names = String.join(" and ", same.stream().map(Draft::name).toList());
    Draft both = book.described(names, last.kind(), phrase.description());
    return Resolution.of(Form.NAME, both, phrase);
  }

  /** A source without a name is one of its own, but for "the source", who spoke before. */
  private Resolution unnamed(Phrase phrase, boolean plural) {
    Form form = phrase.isDefinite() ? Form.DEFINITE : Form.DESCRIPTION;
    EntityKind kind =
        phrase.headClasses(lexicon).contains("group") && plural && !isWithheld(phrase)
            ? EntityKind.GROUP
            : EntityKind.UNNAMED;
    if (form == Form.DEFINITE) {
      Optional<Draft> same =
          speakers().reversed().stream()
              .filter(d -> d.kind() == EntityKind.UNNAMED || d.kind() == EntityKind.GROUP)
              .filter(d -> lastWord(d.name()).equals(phrase.headWord()))
              .findFirst();
      if (same.isPresent()) {
        return Resolution.of(form, same.get(), phrase);
      }
    }
    Draft draft = book.added(text(phrase.span()), kind);
    draft.mention(phrase.description());
    return Resolution.of(form, draft, phrase);
  }

  /** Sources and insiders keep their names back, however many they are. */
  private boolean isWithheld(Phrase phrase) {
    return phrase.has(withheld()) || phrase.headClasses(lexicon).contains("withheld");
  }

  private String lastWord(String description) {
    for (String word : description.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!lexicon.headClasses(word).isEmpty()) {
        return word;
      }
    }
    return description;
  }
}
