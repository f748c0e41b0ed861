package org.hearsay.source.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * A class of words that tells something of a statement or its source. Its words are in the resource
 * of its group, behind its name there: {@code DOUBT_HINT} is {@code doubt-hint}.
 */
public enum WordClass {
  // acts.txt: a class decides an act by rule, its hint is weighed with others
  /** Should, must, let. */
  OBLIGATION,
  /** The same, and to demand or urge. */
  OBLIGATION_HINT,
  /** Will, want, plan, behind a subject. */
  INTENTION,
  /** Will, going, plan, anywhere. */
  INTENTION_HINT,
  /** Might, perhaps, unlikely. */
  DOUBT,
  /** The same in the main, with if, would, believe. */
  DOUBT_HINT,
  /** What a claim may begin with that is no more than possible. */
  POSSIBILITY,
  /** Think, believe, expect, behind a subject. */
  THOUGHT,
  /** False, unfounded, nonsense. */
  FALSEHOOD,
  /** The same, negations, and what is often denied. */
  FALSEHOOD_HINT,
  /** Modal verbs and verbs of wanting and opposing. */
  MODAL,
  /** Great, terrible, proud. */
  JUDGEMENT_HINT,
  /** Why, whether, who. */
  QUESTION,
  /** The same, and verbs that a question begins with. */
  QUESTION_HINT,
  /** Verbs that a content in the imperative begins with. */
  ORDER,

  // claims.txt
  /** Nouns for what somebody has claimed. */
  CLAIM,
  /** Those of them that a paper or a channel publishes. */
  PUBLISHED,
  /** Citing, quoting, in any form. */
  CITING,
  /** What leads in the words of one who is cited. */
  CLAIMING,
  /** Base forms of verbs that take up what was said right before. */
  REPLY,
  /** Marks of the perfect and of habits. */
  OTHER_TIMES,
  /** Within a cue, what holds now or is to come: is, will, hopes. */
  PRESENT,
  /** Reportedly, might, rumours: what leaves open in a headline whether it is so. */
  LEAVING_OPEN,
  /** Base forms of verbs of plain saying: say, tell, write. */
  SAYING,
  /** Base forms of verbs whose bare "it" is what was said before: confirm, doubt. */
  TAKING_UP,
  /** True, happened: what may be said of a claim. */
  TRUTH,
  /** Is, was, did: between a claim and what is said of it. */
  COPULA,
  /** Not, never, isn't. */
  NEGATION,

  // carriers.txt
  /** Told, informed. */
  TELLING,
  /** Interview, column, story. */
  OCCASION,
  /** Wrote, reported: before "in" and the outlet where one did. */
  WRITING,
  /** Debate, rally, speech: where somebody speaks. */
  EVENT,
  /** Aired, obtained: before the outlet that does it. */
  BROADCAST,
  /** Issued, filed, wrote: what one does with a document of one's own. */
  ISSUING,
  /** Letter, tweet, memoir. */
  DOCUMENT,
  /** Sites where anybody posts. */
  PLATFORM,
  /** Spokeswoman, lawyer: through whom somebody speaks. */
  MOUTHPIECE,
  /** What one posts on. */
  PAGE,
  /** What tells one document from others: press, personal. */
  NAMING,
  /** What may stand between a preposition and a carrier. */
  LEADING_ON,
  /** What may follow a carrier's name that is not part of a longer phrase. */
  FOLLOWING,
  /** Poll, survey. */
  POLL,
  /** Conducted, released: what is done with a poll by who took it. */
  POLLING,
  /** Percent, half, respondents. */
  SHARE,

  // descriptions.txt
  /** Mr, king. */
  HE_TITLE,
  /** Ms, queen. */
  SHE_TITLE,
  /** Husband, chairman, widower. */
  HE_NOUN,
  /** Wife, chairwoman, widow. */
  SHE_NOUN,
  /** Aide, spokesman, employee: who works for others and mostly stays without a name. */
  SUBORDINATE,
  /** Company, group, newspaper: what an institution or outlet is called by after its name. */
  GENERIC,
  /** Titles that belong to a name of one word. */
  REGAL,
  /** Titles that are no name by themselves. */
  HONORIFIC,
  /** What describes a role beside its noun: former, senior. */
  QUALIFIER,
  /** Followers, readers. */
  AUDIENCE,
  /** Anonymous, undisclosed. */
  WITHHELD,
  /** Briefed, familiar: behind people whose names are kept back. */
  KNOWING,

  // grammar.txt
  /** I, we, our. */
  FIRST_PERSON,
  /** You, your. */
  SECOND_PERSON,
  /** He, she, his, her. */
  PERSON_PRONOUN,
  /** She, her, herself. */
  SHE_PRONOUN,
  /** Himself, itself: behind a noun, what only stresses it. */
  REFLEXIVE,
  /** They, them, their. */
  PLURAL_PRONOUN,
  /** It, its. */
  THING_PRONOUN,
  /** Who, which, that. */
  RELATIVE_PRONOUN,
  /** Articles, possessives, quantifiers and small numbers. */
  DETERMINER,
  /** Determiners that point to something known. */
  DEFINITE,
  /** What leads in a noun that points back: these, such. */
  POINTING,
  /** What may stand before the phrase of a source. */
  LEADING_IN,
  /** What ends the head of such a phrase. */
  BEHIND_HEAD,
  /** What opens a clause of another time and place: who, when, while. */
  SUBORDINATOR,
  /** What leads in the time of what a sentence tells: on, in, last. */
  DATING,
  /** What leads in the begin or the end of what lasts: since, until. */
  LASTING,
  /** Small numbers and several. */
  COUNT,
  /** Hundred, million: behind a number. */
  HUNDREDS,
  /** What stands for what follows its "of": a batch, a series. */
  PARTITIVE,
  /** Irregular participles that say behind a noun what was done to it: made, written. */
  PARTICIPLE,
  /** Forms of be, have and do. */
  AUXILIARY,
  /** U.S., D.C.: letters and stops that are nobody's initials. */
  LETTERED;

  static final List<String> LISTS =
      List.of("acts.txt", "claims.txt", "carriers.txt", "descriptions.txt", "grammar.txt");

  /** The class as the lists call it. */
  String listed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
