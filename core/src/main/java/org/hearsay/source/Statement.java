package org.hearsay.source;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: an attribution with whose word it is.
 *
 * <p>Three confidences that are never mixed: of the spans ({@link Attribution#spanConfidence()}),
 * of the speaker, of the act.
 *
 * @param id unique within the article: a1, a2, ... in the order of the text
 * @param attribution source, cue and content
 * @param speaker the source resolved
 * @param kind what kind of source it is
 * @param speakerConfidence calibrated probability, 0 to 1, that speaker and kind are right
 * @param act what the source does with the content; null where it is not sure enough
 * @param actConfidence calibrated probability, 0 to 1, of the likeliest act
 * @param via through whom the article has it, outermost first; empty when it reports it straight
 * @param saidOn when it was said, where the article tells
 * @param denies what a denial answers, where it is found
 * @param refersTo what words of the content refer to
 */
public record Statement(
    String id,
    Attribution attribution,
    Speaker speaker,
    SourceKind kind,
    double speakerConfidence,
    @Nullable Act act,
    double actConfidence,
    List<Hop> via,
    @Nullable SaidOn saidOn,
    @Nullable Reference denies,
    List<Reference> refersTo) {
  /** Copies the lists. */
  public Statement {
    via = List.copyOf(via);
    refersTo = List.copyOf(refersTo);
  }

  /** The same with another source, cue and content. */
  public Statement withAttribution(Attribution attribution) {
    return new Statement(
        id,
        attribution,
        speaker,
        kind,
        speakerConfidence,
        act,
        actConfidence,
        via,
        saidOn,
        denies,
        refersTo);
  }

  /** The same with another speaker, of whom one is so sure. */
  public Statement withSpeaker(Speaker speaker, double speakerConfidence) {
    return new Statement(
        id,
        attribution,
        speaker,
        kind,
        speakerConfidence,
        act,
        actConfidence,
        via,
        saidOn,
        denies,
        refersTo);
  }

  /** The same from another kind of source. */
  public Statement withKind(SourceKind kind) {
    return new Statement(
        id,
        attribution,
        speaker,
        kind,
        speakerConfidence,
        act,
        actConfidence,
        via,
        saidOn,
        denies,
        refersTo);
  }

  /** The same with another act, of which one is so sure. */
  public Statement withAct(@Nullable Act act, double actConfidence) {
    return new Statement(
        id,
        attribution,
        speaker,
        kind,
        speakerConfidence,
        act,
        actConfidence,
        via,
        saidOn,
        denies,
        refersTo);
  }

  /** The same by another id, where what it points to has other ids too. */
  public Statement renumbered(String id, @Nullable Reference denies, List<Reference> refersTo) {
    return new Statement(
        id,
        attribution,
        speaker,
        kind,
        speakerConfidence,
        act,
        actConfidence,
        via,
        saidOn,
        denies,
        refersTo);
  }

  /**
   * When something was said.
   *
   * @param value ISO 8601 day, month or year: 2025-11-07, 2025-11, 2025
   * @param evidence the words that date it; those of an earlier statement where the date is carried
   *     over from it
   */
  public record SaidOn(String value, Span evidence) {}
}
