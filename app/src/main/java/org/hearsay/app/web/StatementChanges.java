package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.Change;
import org.hearsay.claim.Speaking;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/**
 * What a form that came back sets right: only what differs from what is known already.
 *
 * @param source as {@link SpanField} has it, as are cue and content
 * @param speaker name of the speaker; empty for none
 * @param act empty where nothing is said of it
 */
record StatementChanges(
    String source, String cue, String content, String speaker, String kind, String act) {
  /**
   * The changes, in an order in which they can be made.
   *
   * @throws IllegalArgumentException when a field is not what its form allows; says which and why
   */
  List<Change> to(Account account, Statement statement) {
    StatementId id = new StatementId(account.article().id(), statement.id());
    List<Change> changes = new ArrayList<>();
    mark(id, statement.attribution()).ifPresent(changes::add);
    SourceKind said = SourceKind.valueOf(kind.toUpperCase(Locale.ROOT));
    ascribe(id, account, statement, said).ifPresent(changes::add);
    if (said != statement.kind()) {
      changes.add(new Change.Classify(id, said));
    }
    if (!act.isEmpty() && Act.valueOf(act.toUpperCase(Locale.ROOT)) != statement.act()) {
      changes.add(new Change.Interpret(id, Act.valueOf(act.toUpperCase(Locale.ROOT))));
    }
    return changes;
  }

  /** Another name, or a kind that the known speaker can't be of: an author is no person. */
  private Optional<Change> ascribe(
      StatementId id, Account account, Statement statement, SourceKind said) {
    boolean sameName = speaker.strip().equals(CorrectionForm.name(statement.speaker()));
    if (sameName && said == statement.kind()) {
      return Optional.empty();
    }
    Speaker meant = meant(account, said);
    boolean sameCase = meant.getClass() == statement.speaker().getClass();
    return sameName && sameCase ? Optional.empty() : Optional.of(new Change.Ascribe(id, meant));
  }

  private Speaker meant(Account account, SourceKind said) {
    try {
      return Speaking.asFarAsKnown(account, speaker, said);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a source of the kind “"
              + CorrectionForm.word(said)
              + "” has no name: empty the field, or choose another kind than for “"
              + speaker.strip()
              + "”",
          e);
    }
  }

  private Optional<Change> mark(StatementId id, Attribution known) {
    List<Span> sources = SpanField.read(source);
    List<Span> cues = SpanField.read(cue);
    List<Span> contents = SpanField.read(content);
    boolean same =
        sources.equals(known.source())
            && cues.equals(known.cue())
            && contents.equals(known.content());
    return same ? Optional.empty() : Optional.of(new Change.Mark(id, sources, cues, contents));
  }
}
