package org.hearsay.speaker;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.lexicon.WordClass;
import org.hearsay.source.name.PersonName;

/**
 * Finds in an article those who are kept across articles: all who speak, all persons with a full
 * name, all outlets, and the outlet that published it.
 */
public final class Appearances {
  private static final int MOST_COMPANY = 24;

  private final Account account;
  private final Article article;
  private final SpeakerIds ids;

  private Appearances(Account account) {
    this.account = account;
    article = account.article();
    ids = new SpeakerIds(article.id());
  }

  /** Those of an account, in the order of its entities; its publisher last. */
  public static List<Appearance> of(Account account) {
    return new Appearances(account).find();
  }

  private List<Appearance> find() {
    Set<String> speaking =
        account.statements().stream()
            .flatMap(statement -> entity(statement).stream())
            .map(Entity::id)
            .collect(toSet());
    List<Appearance> found = new ArrayList<>();
    for (Entity entity : account.entities()) {
      if (hasName(entity) && (speaking.contains(entity.id()) || isNotable(entity))) {
        found.add(appearance(entity));
      }
    }
    publisher().ifPresent(found::add);
    return found;
  }

  private static Optional<Entity> entity(Statement statement) {
    return switch (statement.speaker()) {
      case Speaker.Known known -> Optional.of(known.entity());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.entity());
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> Optional.empty();
    };
  }

  private static boolean hasName(Entity entity) {
    return entity.name().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Persons are spoken of, outlets carry, though they say nothing themselves. */
  private static boolean isNotable(Entity entity) {
    return entity.kind() == EntityKind.OUTLET
        || entity.kind() == EntityKind.PERSON && !PersonName.of(entity.name()).isSingle();
  }

  private Appearance appearance(Entity entity) {
    return new Appearance(
        ids.of(entity.name()),
        new EntityId(article.id(), entity.id()),
        entity.name(),
        entity.kind(),
        new Traits(
            new TreeSet<>(Set.of(entity.name())),
            roles(entity),
            born(entity),
            genders(entity),
            new TreeSet<>(),
            false,
            hasIdentity(entity) ? company(entity.name()) : new TreeMap<>()),
        Sighting.in(article));
  }

  /** What has no name is never compared. */
  private static boolean hasIdentity(Entity entity) {
    return entity.kind() != EntityKind.UNNAMED && entity.kind() != EntityKind.GROUP;
  }

  /** Whether a role says what somebody is, and is no mere form of address: "Mr". */
  public static boolean tellsApart(Entity.Role role) {
    return !RoleWords.telling(role.text()).isEmpty();
  }

  private static SortedSet<String> roles(Entity entity) {
    SortedSet<String> roles = new TreeSet<>();
    for (Entity.Role role : entity.roles()) {
      if (tellsApart(role)) {
        roles.add(role.text().toLowerCase(Locale.ROOT));
      }
    }
    return roles;
  }

  /** Somebody of 58 in March 2026 was born in 1967 or 1968. */
  private SortedSet<Integer> born(Entity entity) {
    LocalDate published = article.publication().published();
    SortedSet<Integer> born = new TreeSet<>();
    if (entity.age() != null && published != null) {
      born.add(published.getYear() - entity.age() - 1);
    }
    return born;
  }

  /** By the pronouns among its mentions and the forms of address; none where these disagree. */
  private Set<Gender> genders(Entity entity) {
    if (entity.kind() != EntityKind.PERSON) {
      return Set.of();
    }
    Lexicon lexicon = Lexicon.english();
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    Stream.concat(
            entity.mentions().stream().map(mention -> mention.in(article.text())),
            entity.roles().stream().map(Entity.Role::text))
        .map(words -> words.toLowerCase(Locale.ROOT))
        .forEach(word -> {
          if (lexicon.is(WordClass.SHE_PRONOUN, word) || lexicon.is(WordClass.SHE_TITLE, word)) {
            genders.add(Gender.SHE);
          } else if (lexicon.is(WordClass.PERSON_PRONOUN, word)
              || lexicon.is(WordClass.HE_TITLE, word)) {
            genders.add(Gender.HE);
          }
        });
    return genders.size() == 1 ? genders : Set.of();
  }

  /** Names of more than one word: those of one mean too many. */
  private SortedMap<String, Integer> company(String own) {
    SortedMap<String, Integer> company = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    account.entities().stream()
        .filter(Appearances::isCompany)
        .map(entity -> bare(entity.name()))
        .filter(name -> !name.equalsIgnoreCase(bare(own)))
        .limit(MOST_COMPANY)
        .forEach(name -> company.put(name, 1));
    return company;
  }

  private static boolean isCompany(Entity entity) {
    return switch (entity.kind()) {
      case PERSON, ORGANISATION, OUTLET, PLACE, OTHER -> bare(entity.name()).contains(" ");
      case DOCUMENT, UNNAMED, GROUP -> false;
    };
  }

  private static String bare(String name) {
    return name.replaceFirst("^[Tt]he ", "").replace('’', '\'').replaceAll("\\s+", " ").strip();
  }

  private Optional<Appearance> publisher() {
    Publication publication = article.publication();
    Optional<String> domain = Optional.ofNullable(publication.url()).flatMap(Domain::of);
    Optional<String> name =
        Optional.ofNullable(publication.outlet())
            .filter(outlet -> !outlet.isBlank())
            .or(() -> domain);
    return name.map(outlet ->
        new Appearance(
            ids.of(EntityId.PUBLISHER + ":" + outlet),
            new EntityId(article.id(), EntityId.PUBLISHER),
            outlet,
            EntityKind.OUTLET,
            new Traits(
                new TreeSet<>(Set.of(outlet)),
                new TreeSet<>(),
                new TreeSet<>(),
                Set.of(),
                new TreeSet<>(domain.stream().toList()),
                true,
                company(outlet)),
            Sighting.in(article)));
  }
}
