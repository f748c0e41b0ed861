package org.hearsay.claim;

import java.util.List;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;

/** Makes a speaker of what a person says of one: a name and a kind. Stateless. */
public final class Speaking {
  private Speaking() {}

  /**
   * The speaker of an article whom a person means.
   *
   * @param name as the article has it, or any other; a description for one without a name; nothing
   *     for the author and where no source is stated
   * @throws IllegalArgumentException when there is a name where none can be, or none where one must
   */
  public static Speaker by(Account account, String name, SourceKind kind) {
    if (needsName(kind) == name.isBlank()) {
      throw new IllegalArgumentException(
          needsName(kind)
              ? "a source of that kind needs a name"
              : "no name goes with that kind of source");
    }
    return switch (kind) {
      case AUTHOR -> new Speaker.Author();
      case UNSTATED -> new Speaker.Unstated();
      case UNNAMED -> new Speaker.Unnamed(entity(account, name, EntityKind.UNNAMED));
      case GROUP -> new Speaker.Unnamed(entity(account, name, EntityKind.GROUP));
      case PERSON -> new Speaker.Known(entity(account, name, EntityKind.PERSON));
      case ORGANISATION -> new Speaker.Known(entity(account, name, EntityKind.ORGANISATION));
      case OUTLET -> new Speaker.Known(entity(account, name, EntityKind.OUTLET));
      case DOCUMENT -> new Speaker.Known(entity(account, name, EntityKind.DOCUMENT));
    };
  }

  /**
   * The same, but that a source of a kind that needs a name, and of which none is given, is not
   * known.
   *
   * @throws IllegalArgumentException when there is a name where none can be
   */
  public static Speaker asFarAsKnown(Account account, String name, SourceKind kind) {
    return name.isBlank() && needsName(kind)
        ? new Speaker.Unresolved(List.of())
        : by(account, name, kind);
  }

  private static boolean needsName(SourceKind kind) {
    return kind != SourceKind.AUTHOR && kind != SourceKind.UNSTATED;
  }

  /** The article's entity of that name, else a new one without mentions. */
  private static Entity entity(Account account, String name, EntityKind kind) {
    String plain = name.strip();
    return account.entities().stream()
        .filter(entity -> entity.name().equalsIgnoreCase(plain))
        .findFirst()
        .orElseGet(() -> new Entity("e0", plain, kind, List.of(), List.of(), null, null));
  }
}
