package org.hearsay.training.pairs;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a content in another way, or its opposite, by simple rules of English. */
final class Rewording {
  private static final Pattern LEADING_THAT =
      Pattern.compile("^that\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”]");
  private static final Pattern CONTRACTED_NOT = Pattern.compile("n['’]t\\b");
  private static final Pattern AFTER_COMMA = Pattern.compile(",[^,]{3,60}(?=[.!?]?$)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** The tense of direct speech, and that in which others report it. */
  private static final Map<String, String> REPORTED =
      Map.ofEntries(
          Map.entry("is", "was"),
          Map.entry("are", "were"),
          Map.entry("am", "was"),
          Map.entry("has", "had"),
          Map.entry("have", "had"),
          Map.entry("will", "would"),
          Map.entry("can", "could"),
          Map.entry("may", "might"),
          Map.entry("must", "had to"),
          Map.entry("we", "they"),
          Map.entry("our", "their"),
          Map.entry("us", "them"),
          Map.entry("my", "his"),
          Map.entry("today", "that day"));

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(is|are|was|were|will|would|can|could|should|must|has|had|does|did|may|might)\\b");
  private static final Pattern DENIED =
      Pattern.compile("\\b(is|are|was|were|will|would|could|should|must|has|had|may|might) not\\b");

  private Rewording() {}

  /** Without quotation marks, a leading "that" and contractions. */
  static String plain(String content) {
    String bare = QUOTATION_MARKS.matcher(content).replaceAll("");
    bare = LEADING_THAT.matcher(bare.strip()).replaceFirst("");
    bare = bare.replace("can't", "cannot").replace("won't", "will not");
    return CONTRACTED_NOT.matcher(bare).replaceAll(" not").replaceAll("\\s+", " ").strip();
  }

  /** As somebody else reports it: a tense back, in the third person. */
  static String reported(String content) {
    return WORD.matcher(plain(content)).replaceAll(Rewording::inReport);
  }

  private static String inReport(MatchResult word) {
    return Matcher.quoteReplacement(REPORTED.getOrDefault(word.group(), word.group()));
  }

  /** Without what follows its last comma; empty where there is none or little would stay. */
  static Optional<String> shortened(String content) {
    String plain = plain(content);
    String cut = AFTER_COMMA.matcher(plain).replaceFirst("");
    return cut.equals(plain) || cut.length() < plain.length() / 2
        ? Optional.empty()
        : Optional.of(cut);
  }

  /**
   * The opposite: without its negation, or with one after the first auxiliary verb; empty where it
   * has neither.
   */
  static Optional<String> opposite(String content) {
    String plain = plain(content);
    Matcher denied = DENIED.matcher(plain);
    if (denied.find()) {
      return Optional.of(denied.replaceFirst("$1"));
    }
    Matcher auxiliary = AUXILIARY.matcher(plain);
    return auxiliary.find() && !plain.contains(" not ")
        ? Optional.of(auxiliary.replaceFirst("$1 not"))
        : Optional.empty();
  }
}
