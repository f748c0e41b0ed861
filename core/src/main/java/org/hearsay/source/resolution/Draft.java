package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** An entity while its article is still being looked through. */
final class Draft {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private String name;
  private NameKey key;
  private EntityKind kind;
  private @Nullable Gender gender;
  private @Nullable Integer age;
  private @Nullable Long audience;
  private boolean joint;
  private final List<Span> mentions = new ArrayList<>();
  private final List<Entity.Role> roles = new ArrayList<>();

  Draft(String name, EntityKind kind) {
    this.name = name;
    key = NameKey.of(name);
    this.kind = kind;
  }

  /** The words of a name or a description, on one line. */
  static String nameIn(Words words, Span span) {
    return SPACE.matcher(span.in(words.text())).replaceAll(" ");
  }

  String name() {
    return name;
  }

  /** What the name is compared by, if it is a person's. */
  NameKey key() {
    return key;
  }

  EntityKind kind() {
    return kind;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  /** Whether it is a person, and not several who speak as one: "Ann Lee and Bo Venn". */
  boolean isOnePerson() {
    return isPerson() && !joint;
  }

  /** Whether it stands for several who speak as one. */
  boolean isJoint() {
    return joint;
  }

  /** From now on it stands for several. */
  void standForSeveral() {
    joint = true;
  }

  /** Whether it is described without being named. */
  boolean isNameless() {
    return kind == EntityKind.UNNAMED || kind == EntityKind.GROUP;
  }

  @Nullable Gender gender() {
    return gender;
  }

  List<Span> mentions() {
    return mentions;
  }

  List<Entity.Role> roles() {
    return roles;
  }

  void rename(String fuller) {
    name = fuller;
    key = NameKey.of(fuller);
  }

  void become(EntityKind better) {
    kind = better;
  }

  void mention(Span span) {
    if (mentions.stream().noneMatch(span::equals)) {
      mentions.add(span);
    }
  }

  void role(Entity.Role role) {
    if (roles.stream().noneMatch(known -> known.text().equals(role.text()))) {
      roles.add(role);
    }
  }

  /** The first evidence stays. */
  void gender(Gender seen) {
    gender = gender == null ? seen : gender;
  }

  void age(int years) {
    age = age == null ? Integer.valueOf(years) : age;
  }

  void audience(long people) {
    audience = audience == null ? Long.valueOf(people) : audience;
  }

  boolean mayBe(@Nullable Gender wanted) {
    return wanted == null || gender == null || gender == wanted;
  }

  /** Begin of the first mention. */
  int firstMention() {
    return mentions.stream().mapToInt(Span::begin).min().orElse(Integer.MAX_VALUE);
  }

  /** How many mentions begin before {@code offset}. */
  long mentionsBefore(int offset) {
    return mentions.stream().filter(mention -> mention.begin() < offset).count();
  }

  Entity entity(int number) {
    return new Entity("e" + number, name, kind, mentions, roles, age, audience);
  }
}
