package org.hearsay.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Span;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.speaker.Appearances;
import org.hearsay.speaker.Comparison;
import org.hearsay.speaker.Outcome;
import org.hearsay.speaker.SpeakerNode;

/** Gathers profiles from a ledger. Safe for use by several threads. */
public final class Profiles {
  private static final String NO_DAY = "9999";
  private static final Comparator<FiledStatement> BY_DAY =
      Comparator.comparing(Profiles::day).thenComparing(FiledStatement::id);

  private final Ledger ledger;

  public Profiles(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The profile of the speaker that has or had this id; empty where the ledger has none. */
  public Optional<Profile> of(String id) {
    return ledger.speaker(id).map(this::of);
  }

  private Profile of(SpeakerNode speaker) {
    List<Attested> appearances = ledger.appearances(speaker.id());
    Map<ArticleId, Set<String>> entities =
        appearances.stream()
            .map(Attested::entity)
            .collect(
                groupingBy(
                    entity -> entity.article(),
                    LinkedHashMap::new,
                    mapping(entity -> entity.local(), toSet())));
    List<GivenRole> roles = new ArrayList<>();
    List<FiledStatement> by = new ArrayList<>();
    List<FiledStatement> about = new ArrayList<>();
    for (Account account : ledger.accounts(entities.keySet())) {
      Set<String> own = entities.getOrDefault(account.article().id(), Set.of());
      addRoles(account, own, roles);
      addStatements(account, own, by, about);
    }
    roles.sort(Comparator.comparing(role -> publishedOn(role.article())));
    by.sort(BY_DAY);
    about.sort(BY_DAY);
    List<Namesake> namesakes = namesakes(speaker);
    return new Profile(
        speaker,
        appearances,
        roles,
        by,
        about,
        denials(by),
        with(Outcome.OPEN, namesakes),
        with(Outcome.APART, namesakes));
  }

  private static void addRoles(Account account, Set<String> own, List<GivenRole> roles) {
    account.entities().stream()
        .filter(entity -> own.contains(entity.id()))
        .flatMap(entity -> entity.roles().stream())
        .filter(Appearances::tellsApart)
        .forEach(role -> roles.add(new GivenRole(account.article(), role.span())));
  }

  private static void addStatements(
      Account account, Set<String> own, List<FiledStatement> by, List<FiledStatement> about) {
    List<Span> mentions =
        account.entities().stream()
            .filter(entity -> own.contains(entity.id()))
            .flatMap(entity -> entity.mentions().stream())
            .toList();
    for (Statement statement : account.statements()) {
      FiledStatement filed = new FiledStatement(account.article(), statement);
      if (isBy(statement, own)) {
        by.add(filed);
      } else if (names(statement, mentions)) {
        about.add(filed);
      }
    }
  }

  private static boolean isBy(Statement statement, Set<String> own) {
    return switch (statement.speaker()) {
      case Speaker.Known known -> own.contains(known.entity().id());
      case Speaker.Unnamed unnamed -> own.contains(unnamed.entity().id());
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> false;
    };
  }

  private static boolean names(Statement statement, List<Span> mentions) {
    return statement.attribution().content().stream()
        .anyMatch(piece -> mentions.stream().anyMatch(piece::overlaps));
  }

  /** Of each claim the statements with the other stance, by others. */
  private List<Denial> denials(List<FiledStatement> by) {
    List<StatementId> own = by.stream().map(FiledStatement::id).toList();
    Map<StatementId, Claim> claims = ledger.claimsOf(own);
    Set<StatementId> ownIds = Set.copyOf(own);
    List<StatementId> others =
        claims.values().stream()
            .distinct()
            .filter(Profiles::isDenied)
            .flatMap(claim -> claim.members().stream().map(Member::statement))
            .filter(statement -> !ownIds.contains(statement))
            .toList();
    Map<StatementId, FiledStatement> filed = new LinkedHashMap<>();
    ledger.statements(others).forEach(statement -> filed.put(statement.id(), statement));
    return by.stream()
        .flatMap(statement ->
            Optional.ofNullable(claims.get(statement.id())).stream()
                .flatMap(claim -> opposing(statement, claim, filed, ownIds)))
        .toList();
  }

  private static boolean isDenied(Claim claim) {
    return claim.members().stream().map(Member::stance).distinct().count() > 1;
  }

  private static Stream<Denial> opposing(
      FiledStatement own,
      Claim claim,
      Map<StatementId, FiledStatement> filed,
      Set<StatementId> ownIds) {
    Stance stance =
        claim.members().stream()
            .filter(member -> member.statement().equals(own.id()))
            .map(Member::stance)
            .findFirst()
            .orElseThrow();
    return claim.members().stream()
        .filter(member -> member.stance() != stance && !ownIds.contains(member.statement()))
        .flatMap(member -> Optional.ofNullable(filed.get(member.statement())).stream())
        .map(other -> stance == Stance.DENIES ? new Denial(own, other) : new Denial(other, own));
  }

  private List<Namesake> namesakes(SpeakerNode speaker) {
    return ledger.namesakes(speaker).stream()
        .map(other -> new Namesake(other, Comparison.of(speaker, other)))
        .toList();
  }

  /** Those that most speaks for come first. */
  private static List<Namesake> with(Outcome outcome, List<Namesake> namesakes) {
    return namesakes.stream()
        .filter(namesake -> namesake.comparison().outcome() == outcome)
        .filter(namesake -> namesake.comparison().isOfOneName())
        .sorted(Comparator.comparing(namesake -> -namesake.comparison().weight()))
        .toList();
  }

  private static String day(FiledStatement filed) {
    Statement.SaidOn said = filed.statement().saidOn();
    return said == null ? publishedOn(filed.article()) : said.value();
  }

  private static String publishedOn(Article article) {
    LocalDate published = article.publication().published();
    return published == null ? NO_DAY : published.toString();
  }
}
