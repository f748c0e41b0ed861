package org.hearsay.app.prose;

import org.hearsay.article.ExactWords;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;

/** What is known of a claim. For one thread. */
public final class ClaimWords {
  private final Quoted quoted;
  private final OriginWords origins;

  /**
   * @param words checks what is to be quoted
   */
  public ClaimWords(ExactWords words) {
    quoted = new Quoted(words);
    origins = new OriginWords(words);
  }

  /** Its wording, an article's own; before it what a person calls it, where one does. */
  public String wording(Trace trace) {
    String wording = quoted.content(trace.wording());
    String name = trace.claim().name();
    return name == null ? wording : name + ": " + wording;
  }

  /** Its state: {@link ClaimState}. */
  public String state(Trace trace) {
    return ClaimState.of(trace, origins);
  }

  /** As in "first on 4 Mar 2026, The Courier; 3 statements (2 assert, 1 denies) in 2 articles". */
  public static String appearance(Trace trace) {
    Testimony first = trace.testimonies().getFirst();
    int denials = trace.with(Stance.DENIES).size();
    int statements = trace.testimonies().size();
    long articles =
        trace.testimonies().stream().map(t -> t.filed().article().id()).distinct().count();
    return "first %s, %s; %s (%d for, %d against) in %s"
        .formatted(
            first.day() == null ? "without a date" : DayWords.briefly(first.day()),
            ArticleWords.outlet(first.filed().article()),
            Counted.of(statements, "statement"),
            statements - denials,
            denials,
            Counted.of((int) articles, "article"));
  }
}
