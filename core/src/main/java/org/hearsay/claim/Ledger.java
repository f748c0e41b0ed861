package org.hearsay.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.source.Account;
import org.hearsay.source.EntityKind;
import org.hearsay.speaker.EntityId;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/**
 * All articles that were added, with their statements and the claims that these make.
 *
 * <p>Safe for use by several threads; several processes may read one ledger while one writes; on
 * PostgreSQL several may write. Every method throws {@link LedgerException} when the ledger can't
 * be read or written; what it was to write is then not written at all. Whoever opened a ledger
 * closes it.
 */
public interface Ledger extends AutoCloseable {
  /** What filing an article came to. */
  enum Filing {
    /** A text that the ledger did not hold. */
    ADDED,
    /** A text that the ledger held; at most a further place of publication was noted. */
    KNOWN,
    /** A text that the ledger did not hold, at an address of which it held another text. */
    CHANGED
  }

  /**
   * A statement's place among the claims.
   *
   * @param claim id of the claim that it joins; for a founder, of the claim that it founds
   * @param member the statement and why it joins
   */
  record Placement(String claim, Member member) {}

  /**
   * A speaker with how much it says.
   *
   * @param statements how many statements are its, as the model read them
   */
  record SpeakerSummary(SpeakerNode speaker, long statements) {}

  /**
   * An appearance of a speaker.
   *
   * @param id leads to the speaker, and lets a person say of this appearance that it is another's
   * @param entity which entity of which article
   * @param reason what shows that it is this speaker
   */
  record Attested(String id, EntityId entity, String reason) {}

  /** Whether the ledger holds this text. */
  boolean holds(ArticleId article);

  /** Those of the texts that the ledger holds. */
  Set<ArticleId> held(Collection<ArticleId> articles);

  /** Name and version of the model that read an article last; empty where it is not held. */
  Optional<String> model(ArticleId article);

  /**
   * Notes that a text that the ledger holds was published here too; nothing where that is known, or
   * where nothing is known of the place.
   *
   * @throws IllegalArgumentException when the ledger does not hold the text
   */
  void publishedToo(ArticleId article, Publication publication);

  /**
   * Keeps an article with its statements and their places among the claims, all or nothing. When
   * several writers file one text, one of them adds it, and to the others it is known.
   *
   * @param model name and version of the model that read it
   * @param placements one for each statement of the account
   * @throws IllegalArgumentException when a placement is missing, or joins a claim that neither the
   *     ledger nor a founder among the placements has; when ids are used twice; when a speaker is
   *     none of the account's entities
   */
  Filing file(Account account, String model, List<Placement> placements);

  /**
   * A later reading of an article that the ledger holds, as it is to be filed: a statement that the
   * ledger knows has the id that it has there, others have ids that were never used in the article.
   * Two are the same where their contents share half of the characters that either has.
   *
   * @throws IllegalArgumentException when the ledger does not hold the article
   */
  Account renumbered(Account fresh);

  /**
   * Puts a later reading of an article in the place of the last one, all or nothing. Statements
   * that are in both stay in their claims, and people's corrections of them hold. Those that were
   * not found again are gone, and their corrections orphaned, until a still later reading finds
   * exactly them. Where the text was published stays as it is.
   *
   * @param renumbered as {@link #renumbered} gives it
   * @param model name and version of the model that read it
   * @param placements one for each statement that was in no claim before
   * @throws IllegalArgumentException as {@link #file} does, and when the ledger does not hold the
   *     article
   * @throws LedgerException also when another writer changed the article since it was renumbered
   */
  void reread(Account renumbered, String model, List<Placement> placements);

  /**
   * Those statements of an account that are in no claim yet and need a placement to be filed or
   * read again.
   */
  List<StatementId> unplaced(Account account);

  /**
   * Keeps what a person set right. It beats the model from now on, also after the article was read
   * again.
   *
   * @param author who
   * @param made when
   * @throws IllegalArgumentException when the ledger lacks what the change names, a span lies
   *     outside the text, a name is blank, or the change changes nothing: a claim merged into
   *     itself, a statement split off that is alone
   */
  default Correction correct(String author, Instant made, Change change) {
    return correct(author, made, List.of(change)).getFirst();
  }

  /**
   * Keeps several changes that belong together, in their order: all of them, or none where one
   * can't be made.
   *
   * @return one for each change
   * @throws IllegalArgumentException as {@link #correct(String, Instant, Change)} does
   */
  List<Correction> correct(String author, Instant made, List<? extends Change> changes);

  /** All corrections in the order in which they were made, those that are orphaned too. */
  List<Correction> corrections();

  /** The grades that people gave to sources and statements, as they hold now. */
  Grades grades();

  /** What was read in an article, people's corrections laid on top. */
  Optional<Account> account(ArticleId article);

  /** What was read in those of the articles that the ledger holds, in the order asked for. */
  List<Account> accounts(Collection<ArticleId> articles);

  /** Ids of all articles in the order in which they were added. */
  List<ArticleId> articles();

  /**
   * Ids of the articles that were added after one; none where the ledger has no such article.
   *
   * @param article null for those from the first on
   * @param most how many at most
   */
  List<ArticleId> articlesAfter(@Nullable ArticleId article, int most);

  /** Ids of the articles that were added last, the newest first. */
  List<ArticleId> newest(int most);

  /**
   * Hands over what was read in every article, in the order of {@link #articles}; holds only a few
   * at a time in memory.
   */
  void eachAccount(Consumer<Account> consumer);

  /** Where and when a text was published, in the order in which that became known. */
  List<Publication> publications(ArticleId article);

  /** The texts that stood at an address, the oldest first. */
  List<ArticleId> versions(String url);

  /** A statement, people's corrections laid on top. */
  Optional<FiledStatement> statement(StatementId statement);

  /** Those of the statements that the ledger holds, in the order asked for, each once. */
  List<FiledStatement> statements(Collection<StatementId> statements);

  /** A claim as it stands now; a claim that was merged into another is that other one. */
  Optional<Claim> claim(String id);

  /** Those of the claims that there are, as {@link #claim} gives them, in the order asked for. */
  List<Claim> claims(Collection<String> ids);

  /** Ids of all claims, in the order of their founding. */
  List<String> claims();

  /**
   * Ids of the claims that were founded after one; none where the ledger has no such claim.
   *
   * @param claim an id, null for those from the first on
   * @param most how many at most
   */
  List<String> claimsAfter(@Nullable String claim, int most);

  /** Hands over every claim, in the order of {@link #claims}. */
  void eachClaim(Consumer<Claim> consumer);

  /** The claim that a statement belongs to. */
  Optional<Claim> claimOf(StatementId statement);

  /** The claims of those of the statements that belong to one, in the order asked for. */
  Map<StatementId, Claim> claimsOf(Collection<StatementId> statements);

  /**
   * Words a claim by the content of another of its statements; nothing where a person chose its
   * wording.
   *
   * @throws IllegalArgumentException when the statement is not of the claim
   */
  void word(String claim, StatementId wording);

  /**
   * Who or what speaks or is named, one across all articles; every id that it or a part of it ever
   * had leads to it.
   */
  Optional<SpeakerNode> speaker(String id);

  /**
   * Those whose name has words that begin with each word of {@code name}, in any spelling; those
   * with most statements first. Where {@code name} is blank, all that have a name.
   *
   * @param most how many at most
   */
  default List<SpeakerSummary> speakers(String name, int most) {
    Set<EntityKind> named = EnumSet.complementOf(EnumSet.of(EntityKind.UNNAMED, EntityKind.GROUP));
    return speakers(name, name.isBlank() ? named : EnumSet.allOf(EntityKind.class), most);
  }

  /**
   * Those of some kinds, found as above.
   *
   * @param name all of them where it is blank
   */
  List<SpeakerSummary> speakers(String name, Set<EntityKind> kinds, int most);

  /** Those that have names or addresses in common with this one, in the order of founding. */
  List<SpeakerNode> namesakes(SpeakerNode speaker);

  /** Where it appears, and why each appearance is held for its; in the order of arrival. */
  List<Attested> appearances(String speaker);

  /** The speakers of those of the statements that have one: a name, or a node of their own. */
  Map<StatementId, SpeakerNode> speakersOf(Collection<FiledStatement> statements);

  /** How much the ledger holds. */
  LedgerSummary summary();

  @Override
  void close();
}
