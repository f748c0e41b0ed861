package org.hearsay.source.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * A class of words that tells something of a statement or its source. Its words are in the resource
 * of its group, behind its name there: {@code DOUBT_HINT} is {@code doubt-hint}.
 */
public enum WordClass {
  // acts.txt: a class decides an act by rule, its hint is weighed with others
  OBLIGATION,
  OBLIGATION_HINT,
  INTENTION,
  INTENTION_HINT,
  DOUBT,
  DOUBT_HINT,
  POSSIBILITY,
  THOUGHT,
  FALSEHOOD,
  FALSEHOOD_HINT,
  JUDGEMENT_HINT,
  QUESTION,
  QUESTION_HINT,
  ORDER,

  // claims.txt
  CLAIM,
  PUBLISHED,
  CITING,
  CLAIMING,
  REPLY,
  OTHER_TIMES,

  // carriers.txt
  TELLING,
  OCCASION,
  DOCUMENT,
  PAGE,
  NAMING,
  LEADING_ON,
  FOLLOWING,
  POLL,
  SHARE,

  // descriptions.txt
  HE_TITLE,
  SHE_TITLE,
  REGAL,
  HONORIFIC,
  QUALIFIER,
  AUDIENCE,
  WITHHELD,

  // grammar.txt
  FIRST_PERSON,
  SECOND_PERSON,
  PERSON_PRONOUN,
  SHE_PRONOUN,
  PLURAL_PRONOUN,
  THING_PRONOUN,
  RELATIVE_PRONOUN,
  DETERMINER,
  DEFINITE,
  POINTING,
  LEADING_IN,
  BEHIND_HEAD;

  static final List<String> LISTS =
      List.of("acts.txt", "claims.txt", "carriers.txt", "descriptions.txt", "grammar.txt");

  /** The class as the lists call it. */
  String listed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
