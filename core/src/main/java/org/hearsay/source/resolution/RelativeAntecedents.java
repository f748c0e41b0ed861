package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.AUXILIARY;
import static org.hearsay.source.lexicon.WordClass.DATING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Finds what noun "who", "which" or "that" belong to where no name stands right before: "voters
 * across the country, who".
 */
final class RelativeAntecedents {
  private static final int WORDS_BACK = 7;
  private static final int WORDS_TO_NAME = 7;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;

  RelativeAntecedents(Words words, Lexicon lexicon, EntityBook book) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
  }

  /**
   * Whom or what the pronoun at {@code pronoun} means.
   *
   * @param last the last word before it
   * @param human whether it can mean persons only
   */
  Optional<Draft> of(int pronoun, int last, boolean human) {
    int begin = words.sentenceBegin(words.get(pronoun).sentence());
    boolean comma = last < pronoun - 1;
    for (int i = last; i >= Math.max(begin, last - WORDS_BACK); i--) {
      Word word = words.get(i);
      Optional<Draft> named = book.namedIn(word.span()).filter(d -> human && d.isPerson());
      if (named.isPresent()) {
        return named;
      }
      if (!word.isWord() || isUnknownName(i) || comma && i < last && lexicon.isVerb(word.lower())) {
        return Optional.empty();
      }
      Set<String> classes = lexicon.nounClasses(word.lower());
      boolean person = classes.contains("person") || classes.contains("group");
      if (person) {
        return Optional.of(somebody(i, begin));
      }
      if (!human && Things.kindOf(classes).isPresent()) {
        return Optional.of(book.described(Things.kindOf(classes).get(), description(i, begin)));
      }
    }
    return Optional.empty();
  }

  /** A name that no name in the text was taken for, but for a time: "in May". */
  private boolean isUnknownName(int at) {
    Word word = words.get(at);
    return word.isCapitalised()
        && lexicon.headClasses(word.lower()).isEmpty()
        && book.namedIn(word.span()).isEmpty()
        && !lexicon.is(DATING, words.lower(at - 1));
  }

  /** "Lee, a banker who" is Lee, "a banker who" somebody of no name. */
  private Draft somebody(int noun, int sentence) {
    int begin = first(noun, sentence);
    if (begin > sentence && words.lower(begin - 1).equals(",") && !isMany(noun)) {
      Span before = words.span(Math.max(sentence, begin - WORDS_TO_NAME), begin - 1);
      List<Draft> named = book.allNamedIn(before).stream().filter(Draft::isPerson).toList();
      if (!named.isEmpty()) {
        return named.getLast();
      }
    }
    if (isMany(noun) || words.lower(begin).equals("the")) {
      EntityKind kind = isMany(noun) ? EntityKind.GROUP : EntityKind.UNNAMED;
      return book.described(kind, description(noun, sentence));
    }
    Span description = description(noun, sentence);
    Draft another = book.added(Draft.nameIn(words, description), EntityKind.UNNAMED);
    another.mention(description);
    return another;
  }

  private boolean isMany(int noun) {
    Set<String> classes = lexicon.nounClasses(words.lower(noun));
    return lexicon.isPlural(words.lower(noun))
        || classes.contains("group") && !classes.contains("person");
  }

  private Span description(int noun, int sentence) {
    int begin = first(noun, sentence);
    return words.span(
        lexicon.isDeterminer(words.lower(begin)) && begin < noun ? begin + 1 : begin, noun);
  }

  /** Where the phrase of a noun begins: with a determiner, or behind a verb or a preposition. */
  private int first(int noun, int sentence) {
    int begin = noun;
    while (begin > sentence
        && words.get(begin - 1).isWord()
        && !lexicon.isDeterminer(words.lower(begin))
        && belongs(words.lower(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean belongs(String before) {
    return lexicon.isDeterminer(before)
        || !lexicon.isFunctionWord(before)
            && !lexicon.is(AUXILIARY, before)
            && lexicon.verbClasses(before).isEmpty();
  }
}
