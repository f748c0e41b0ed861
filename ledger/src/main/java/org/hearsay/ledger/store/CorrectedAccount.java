package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.claim.Change.Ascribe;
import org.hearsay.claim.Change.Classify;
import org.hearsay.claim.Change.Interpret;
import org.hearsay.claim.Change.Mark;
import org.hearsay.claim.Change.OfStatement;
import org.hearsay.ledger.database.SpeakerCase;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/**
 * What a model read in an article, with people's changes laid on top. What a person says is
 * certain: its confidence is 1.
 */
final class CorrectedAccount {
  private final Article article;
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final List<Entity> entities;

  private CorrectedAccount(Account read) {
    article = read.article();
    entities = new ArrayList<>(read.entities());
    read.statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  /**
   * @param changes in the order in which they were made; one of a statement that is gone is passed
   *     over
   */
  static Account of(Account read, List<OfStatement> changes) {
    if (changes.isEmpty()) {
      return read;
    }
    CorrectedAccount corrected = new CorrectedAccount(read);
    changes.forEach(corrected::change);
    return new Account(
        corrected.article,
        List.copyOf(corrected.statements.values()),
        corrected.entities,
        read.times());
  }

  private void change(OfStatement change) {
    statements.computeIfPresent(
        change.statement().local(), (_, statement) -> changed(statement, change));
  }

  private Statement changed(Statement statement, OfStatement change) {
    return switch (change) {
      case Mark mark -> marked(statement, mark);
      case Ascribe ascribe -> ascribed(statement, ascribe.speaker());
      case Classify classify -> statement.withKind(classify.kind());
      case Interpret interpret -> statement.withAct(interpret.act(), 1);
    };
  }

  private Statement marked(Statement statement, Mark mark) {
    Quotation wording =
        QuotedPassages.wordingOf(mark.content(), article.text(), QuotedPassages.of(article.text()));
    return statement.withAttribution(
        new Attribution(mark.source(), mark.cue(), mark.content(), wording, 1));
  }

  private Statement ascribed(Statement statement, Speaker speaker) {
    List<Entity> meant = SpeakerCase.entities(speaker).stream().map(this::ownOf).toList();
    return statement.withSpeaker(SpeakerCase.of(speaker).speaker(meant), 1);
  }

  /** The article's entity that the person meant, or theirs, added to the article's. */
  private Entity ownOf(Entity meant) {
    return entities.stream()
        .filter(entity -> isSame(entity, meant))
        .findFirst()
        .orElseGet(() -> added(meant));
  }

  /** The same name at the same place, whatever else a later reading found out about it. */
  private static boolean isSame(Entity entity, Entity meant) {
    return entity.name().equals(meant.name())
        && (meant.mentions().isEmpty()
            || !Collections.disjoint(entity.mentions(), meant.mentions()));
  }

  private Entity added(Entity meant) {
    Entity own =
        new Entity(
            LocalIds.after(entities.stream().map(Entity::id).toList(), "e"),
            meant.name(),
            meant.kind(),
            meant.mentions(),
            meant.roles(),
            meant.age(),
            meant.audience());
    entities.add(own);
    return own;
  }
}
