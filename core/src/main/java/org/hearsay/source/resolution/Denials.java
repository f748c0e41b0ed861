package org.hearsay.source.resolution;

import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;

/** What is a denial by definition, too rare to be learned and too plain to be missed. */
final class Denials {
  private final Words words;
  private final Lexicon lexicon;
  private final ActRules rules;

  Denials(Words words, Lexicon lexicon, ActRules rules) {
    this.words = words;
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** "These reports are unfounded", "that is untrue", "rejected the notion". */
  boolean include(Saying saying) {
    return rules.callsAClaimFalse(saying) || callsThatFalse(saying) || rejectsAClaim(saying);
  }

  private boolean callsThatFalse(Saying saying) {
    return rules.isOpen(saying)
        && BarePointer.in(saying, lexicon).filter(BarePointer::calledFalse).isPresent();
  }

  private boolean rejectsAClaim(Saying saying) {
    boolean rejects =
        saying.cue().stream()
            .map(Word::lower)
            .anyMatch(lower -> lexicon.verbClasses(lower).contains("deny"));
    int begin = saying.attribution().content().getFirst().begin();
    return rejects
        && ClaimNoun.in(saying.attribution().content().getFirst(), words, lexicon).stream()
            .anyMatch(noun -> noun.phrase().begin() == begin);
  }
}
