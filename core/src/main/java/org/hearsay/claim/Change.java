package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/**
 * What a person sets right: of a statement, of the claims, or of who is one speaker; or the grade
 * that they give.
 */
public sealed interface Change {
  /**
   * The statement that the change names, without which it is an orphan; empty where it has none.
   */
  Optional<StatementId> names();

  /** A change of what was read in an article. Of one kind the last one holds. */
  sealed interface OfStatement extends Change {
    /** What it changes. */
    StatementId statement();

    @Override
    default Optional<StatementId> names() {
      return Optional.of(statement());
    }
  }

  /** A change of what statements share. */
  sealed interface OfClaim extends Change {
    /** Id of the claim that it changes. */
    String claim();
  }

  /**
   * A change of who is one speaker across articles. Ids are those of speakers, now or before: each
   * stands for the appearance that founded it, wherever that belongs later. Of two ids the last
   * change holds.
   */
  sealed interface OfSpeaker extends Change {
    /** Id of the speaker that it changes. */
    String speaker();

    /** Id of the other one. */
    String other();

    @Override
    default Optional<StatementId> names() {
      return Optional.empty();
    }
  }

  /** These are its source, cue and content. */
  record Mark(StatementId statement, List<Span> source, List<Span> cue, List<Span> content)
      implements OfStatement {
    /** Copies the lists. */
    public Mark {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * This is its speaker.
   *
   * @param speaker with entities of the article, or with others: these are then added to it
   */
  record Ascribe(StatementId statement, Speaker speaker) implements OfStatement {}

  /** Its source is of this kind. */
  record Classify(StatementId statement, SourceKind kind) implements OfStatement {}

  /** This is what its source does with the content. */
  record Interpret(StatementId statement, Act act) implements OfStatement {}

  /** The claim is another one, and what joins it from now on joins that one. */
  record Merge(String claim, String into) implements OfClaim {
    @Override
    public Optional<StatementId> names() {
      return Optional.empty();
    }
  }

  /** The statement is a claim of its own. */
  record Split(String claim, StatementId statement) implements OfClaim {
    @Override
    public Optional<StatementId> names() {
      return Optional.of(statement);
    }
  }

  /**
   * The statement belongs to another claim, or to the same with another stance.
   *
   * @param claim where it was
   * @param into where it belongs; may be {@code claim}
   */
  record Move(String claim, StatementId statement, String into, Stance stance) implements OfClaim {
    @Override
    public Optional<StatementId> names() {
      return Optional.of(statement);
    }
  }

  /** The content of this statement words the claim best. */
  record Word(String claim, StatementId wording) implements OfClaim {
    @Override
    public Optional<StatementId> names() {
      return Optional.of(wording);
    }
  }

  /**
   * The claim is to be called so.
   *
   * @param name words of the person's own; never shown as a quotation
   */
  record Name(String claim, String name) implements OfClaim {
    @Override
    public Optional<StatementId> names() {
      return Optional.empty();
    }
  }

  /** A grade of the Admiralty code. Of one source or statement the last one holds. */
  sealed interface Grade extends Change {}

  /**
   * The source is this reliable.
   *
   * @param source its name: a speaker's, an outlet's
   */
  record GradeSource(String source, Reliability reliability) implements Grade {
    @Override
    public Optional<StatementId> names() {
      return Optional.empty();
    }
  }

  /** The statement is this credible. */
  record GradeStatement(StatementId statement, Credibility credibility) implements Grade {
    @Override
    public Optional<StatementId> names() {
      return Optional.of(statement);
    }
  }

  /** The two are one. */
  record Unite(String speaker, String other) implements OfSpeaker {}

  /** The two are not one. */
  record Distinguish(String speaker, String other) implements OfSpeaker {}
}
