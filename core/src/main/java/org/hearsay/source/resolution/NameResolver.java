package org.hearsay.source.resolution;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.resolution.Resolution.Form;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/** Resolves sources that are names, or that a name explains: "his running mate, Ann Lee". */
final class NameResolver {
  private static final Set<EntityKind> NAMED =
      EnumSet.of(EntityKind.ORGANISATION, EntityKind.OUTLET, EntityKind.OTHER);

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final JointNames joint;
  private final ExplainingNames explaining;
  private final Set<String> capitals;

  NameResolver(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    joint = new JointNames(words, lexicon, book);
    explaining = new ExplainingNames(words, lexicon, book, joint);
    capitals = withinSentences();
  }

  /** The words that have a capital within a sentence of the text. */
  private Set<String> withinSentences() {
    Set<String> capitals = new HashSet<>();
    for (int i = words.sentenceBegin(1); i < words.size(); i++) {
      Word word = words.get(i);
      Word before = words.get(Math.max(0, i - 1));
      if (word.isCapitalised() && before.isWord() && before.sentence() == word.sentence()) {
        capitals.add(word.text());
      }
    }
    return capitals;
  }

  /** Whom the phrase names; empty where it names nobody. */
  Optional<Resolution> resolve(Phrase phrase) {
    return atHead(phrase)
        .or(() -> called(phrase))
        .or(() -> explaining.behind(phrase))
        .map(draft -> Resolution.of(Form.NAME, draft, phrase));
  }

  private Optional<Draft> atHead(Phrase phrase) {
    return book.namedIn(words.span(phrase.head(), phrase.head()))
        .map(last -> person(phrase, last).orElse(last))
        .map(last -> wider(phrase, last).orElse(last))
        .map(last -> joint.of(phrase, last));
  }

  /** Of "Ann Lee of Oldport" and "Ann Lee of the Harbour Board" the person. */
  private Optional<Draft> person(Phrase phrase, Draft last) {
    return last.isPerson() || !hasWord(phrase, "of")
        ? Optional.empty()
        : book.allNamedIn(words.span(phrase.first(), phrase.head())).stream()
            .filter(Draft::isPerson)
            .findFirst();
  }

  private boolean hasWord(Phrase phrase, String lower) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (words.lower(i).equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** "Eastern Crossroads", where only "Crossroads" was taken for a name. */
  private Optional<Draft> wider(Phrase phrase, Draft last) {
    int begin = runBegin(phrase);
    Span name = words.span(begin, phrase.head());
    Optional<Draft> first = book.namedIn(words.span(begin, begin));
    boolean cut =
        !last.isPerson()
            && first.filter(d -> d.isPerson() || d == last).isEmpty()
            && last.mentions().stream()
                .anyMatch(
                    m -> name.contains(m) && m.begin() > name.begin() && m.end() == name.end());
    EntityKind kind =
        first.map(Draft::kind).filter(k -> k == EntityKind.OUTLET).orElse(last.kind());
    return cut
        ? book.called(Draft.nameIn(words, name)).or(() -> Optional.of(book.described(kind, name)))
        : Optional.empty();
  }

  /** Where the capitalised words begin that end in the head, across "of". */
  private int runBegin(Phrase phrase) {
    int begin = nameBegin(phrase);
    while (begin - 2 >= phrase.first()
        && words.lower(begin - 1).equals("of")
        && isNameWord(begin - 2)) {
      begin -= 2;
      while (begin > phrase.first() && isNameWord(begin - 1)) {
        begin--;
      }
    }
    return begin;
  }

  /** A name that no name in the text was taken for: the phrase's capitalised words. */
  private Optional<Draft> called(Phrase phrase) {
    Word head = words.get(phrase.head());
    if (head.isCapitalised() && lexicon.endsOutlet(head.lower())) {
      return outlet(phrase);
    }
    if (isConsulateGeneral(phrase)) {
      Span name = words.span(nameBegin(phrase), phrase.head());
      return book.called(Draft.nameIn(words, name))
          .or(() -> Optional.of(book.described(EntityKind.ORGANISATION, name)));
    }
    if (head.isCapitalised()
        && phrase.first() == phrase.head()
        && !phrase.headClasses().isEmpty()) {
      return book.ofFamily(head.text());
    }
    if (!head.isCapitalised()
        || !phrase.headClasses().isEmpty()
        || lexicon.isTitle(head.lower()) && !head.isInCapitals()
        || Form.ofPronoun(head.lower(), lexicon).isPresent()) {
      return Optional.empty();
    }
    int begin = nameBegin(phrase);
    Span name = words.span(begin, phrase.head());
    Optional<Draft> known = book.called(Draft.nameIn(words, name));
    boolean sentenceBegins = words.sentenceBegin(head.sentence()) == phrase.head();
    if (known.isPresent()) {
      return known;
    }
    Optional<Draft> inFull =
        book
            .all(d -> NAMED.contains(d.kind()) && NamedEntities.isAcronym(head.text(), d.name()))
            .stream()
            .findFirst();
    if (inFull.isPresent()) {
      return inFull;
    }
    return sentenceBegins && begin == phrase.head() && !capitals.contains(head.text())
        ? Optional.empty()
        : Optional.of(book.described(kindBefore(phrase, begin), name));
  }

  /** "The Norland Consulate General", where the head alone would be somebody's office. */
  private boolean isConsulateGeneral(Phrase phrase) {
    return phrase.head() > phrase.first()
        && words.get(phrase.head()).text().equals("General")
        && isNameWord(phrase.head() - 1)
        && words.lower(phrase.head() - 1).equals("consulate");
  }

  /** "The Daily Caller" by what it ends in; "the Caller" where it is known. */
  private Optional<Draft> outlet(Phrase phrase) {
    Span name = words.span(nameBegin(phrase), phrase.head());
    String end = " " + Draft.nameIn(words, name).toLowerCase(Locale.ROOT);
    return book.called(Draft.nameIn(words, name))
        .filter(known -> !known.isPerson())
        .or(() ->
            book.all(d -> d.kind() == EntityKind.OUTLET).stream()
                .filter(d -> d.name().toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst())
        .or(() ->
            nameBegin(phrase) < phrase.head()
                ? Optional.of(book.described(EntityKind.OUTLET, name))
                : Optional.empty());
  }

  private int nameBegin(Phrase phrase) {
    int begin = phrase.head();
    while (begin > phrase.first() && isNameWord(begin - 1)) {
      begin--;
    }
    while (begin < phrase.head() && isTitle(begin)) {
      begin++;
    }
    return begin;
  }

  private boolean isNameWord(int at) {
    Word word = words.get(at);
    return word.isCapitalised() && word.isWord() && !word.lower().equals("the");
  }

  private boolean isTitle(int at) {
    return lexicon.isTitle(words.lower(at)) || !words.get(at).isWord();
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
}
