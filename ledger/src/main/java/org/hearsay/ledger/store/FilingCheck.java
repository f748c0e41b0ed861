package org.hearsay.ledger.store;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.database.SpeakerCase;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Statement;

/** Holds what is to be filed to what the tables take for granted. */
final class FilingCheck {
  private static final Pattern LOCAL_ID = Pattern.compile("[A-Za-z0-9]+");

  private FilingCheck() {}

  /**
   * @throws IllegalArgumentException when the article's id is not that of its text, an id is used
   *     twice, or a speaker is none of the entities
   */
  static void account(Account account) {
    Article article = account.article();
    require(
        article.id().equals(ArticleId.of(article.text())), article.id() + " is another text's id");
    entities(account);
    statements(account);
  }

  /**
   * @throws IllegalArgumentException when a statement has no placement, or several
   */
  static void placements(Set<StatementId> statements, List<Placement> placements) {
    Set<StatementId> placed =
        placements.stream().map(placement -> placement.member().statement()).collect(toSet());
    require(
        placed.equals(statements) && placed.size() == placements.size(),
        "one placement is needed for each of " + statements + ", not " + placements);
  }

  private static void entities(Account account) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : account.entities()) {
      id(entity.id(), ids);
      for (Entity.Role role : entity.roles()) {
        require(
            role.text().equals(role.span().in(account.article().text())),
            role + " is not in the words of " + account.article().id());
      }
    }
  }

  private static void statements(Account account) {
    Set<Entity> entities = Set.copyOf(account.entities());
    Set<String> ids = new HashSet<>();
    for (Statement statement : account.statements()) {
      id(statement.id(), ids);
      require(
          entities.containsAll(SpeakerCase.entities(statement.speaker())),
          statement.id() + " is spoken by an entity that its account lacks");
    }
  }

  private static void id(String id, Set<String> used) {
    require(LOCAL_ID.matcher(id).matches(), "an id is of letters and digits, not " + id);
    require(used.add(id), id + " is used twice");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
