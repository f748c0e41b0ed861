package org.hearsay.source.resolution;

import java.util.Optional;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/**
 * Finds what "it" means where a sentence is about a thing: "The study is long. It says"; "the board
 * fears what it expects".
 */
final class SubjectThings {
  private static final int WORDS_BEFORE_NOUN = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Things things;

  SubjectThings(Words words, Lexicon lexicon, EntityBook book, Things things) {
    this.words = words;
    this.lexicon = lexicon;
    this.book = book;
    this.things = things;
  }

  /** The first subject of the pronoun's sentence before it, else of the sentence before. */
  Optional<Draft> before(int pronoun) {
    int sentence = words.get(pronoun).sentence();
    int begin = words.sentenceBegin(sentence);
    return in(begin, pronoun, pronoun)
        .or(() ->
            sentence > 1 && words.get(begin).paragraph() == words.get(begin - 1).paragraph()
                ? in(words.sentenceBegin(sentence - 1), begin, pronoun)
                : Optional.empty());
  }

  private Optional<Draft> in(int begin, int end, int pronoun) {
    for (int i = begin; i + 1 < end; i++) {
      Word word = words.get(i);
      if (lexicon.isVerb(words.lower(i + 1)) && word.quoted() == words.get(pronoun).quoted()) {
        Optional<Draft> thing = thing(begin, i);
        if (thing.isPresent()) {
          return thing;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> thing(int begin, int noun) {
    Optional<Draft> named = book.namedIn(words.get(noun).span());
    if (named.isPresent()) {
      return named.filter(d -> !d.isPerson() && d.kind() != EntityKind.PLACE && !d.isNameless());
    }
    if (words.get(noun).isCapitalised() || lexicon.isPlural(words.lower(noun))) {
      return Optional.empty();
    }
    for (int i = noun - 1; i >= Math.max(begin, noun - WORDS_BEFORE_NOUN); i--) {
      if (words.lower(i).equals("the")) {
        Phrase phrase = new Phrase(words, lexicon, i, noun, noun);
        return Things.kindOf(phrase.headClasses())
            .map(kind ->
                things.meant(phrase).orElseGet(() -> book.described(kind, phrase.description())));
      }
      if (lexicon.isFunctionWord(words.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
