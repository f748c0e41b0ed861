package org.hearsay.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/** Articles of our own for tests, told sentence by sentence: who speaks in them, who is named. */
public final class Scene {
  private final String outlet;
  private final String day;
  private String url;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Scene(String outlet, String day) {
    this.outlet = outlet;
    this.day = day;
  }

  /** An article of this outlet and day. */
  public static Scene in(String outlet, String day) {
    return new Scene(outlet, day);
  }

  public Scene at(String address) {
    url = address;
    return this;
  }

  /** "ROLE NAME said: CONTENT." */
  public Scene person(String name, String role, String content) {
    return person(name, role, null, content);
  }

  /** The same of somebody of this age; the role may be empty. */
  public Scene person(String name, String role, Integer age, String content) {
    Span given = role.isEmpty() ? null : append(role);
    if (given != null) {
      text.append(' ');
    }
    Span named = append(name);
    List<Entity.Role> roles = given == null ? List.of() : List.of(new Entity.Role(role, given));
    return says(entity(name, EntityKind.PERSON, List.of(named), roles, age), content);
  }

  /** "NAME said: CONTENT. He …": a pronoun behind it. */
  public Scene person(String name, String role, String pronoun, String content, String more) {
    person(name, role, content);
    Entity last = entities.removeLast();
    List<Span> mentions = new ArrayList<>(last.mentions());
    mentions.add(append(pronoun));
    text.append(' ').append(more).append(". ");
    entities.add(
        new Entity(last.id(), last.name(), last.kind(), mentions, last.roles(), null, null));
    return this;
  }

  public Scene organisation(String name, String content) {
    return says(
        entity(name, EntityKind.ORGANISATION, List.of(append(name)), List.of(), null), content);
  }

  public Scene outlet(String name, String content) {
    return says(entity(name, EntityKind.OUTLET, List.of(append(name)), List.of(), null), content);
  }

  public Scene unnamed(String description, String content) {
    return says(
        entity(description, EntityKind.UNNAMED, List.of(append(description)), List.of(), null),
        content);
  }

  /** "NAME was there.": who says nothing. */
  public Scene naming(String name) {
    entity(name, EntityKind.PERSON, List.of(append(name)), List.of(), null);
    text.append(" was there. ");
    return this;
  }

  private Entity entity(
      String name, EntityKind kind, List<Span> mentions, List<Entity.Role> roles, Integer age) {
    Entity entity = new Entity("e" + (entities.size() + 1), name, kind, mentions, roles, age, null);
    entities.add(entity);
    return entity;
  }

  private Scene says(Entity entity, String content) {
    text.append(" said: ");
    Span words = append(content);
    text.append(". ");
    SourceKind kind = SourceKind.valueOf(entity.kind().name());
    statements.add(
        new Statement(
            "a" + (statements.size() + 1),
            new Attribution(
                List.of(entity.mentions().getLast()),
                List.of(),
                List.of(words),
                Quotation.INDIRECT,
                0.9),
            kind == SourceKind.UNNAMED ? new Speaker.Unnamed(entity) : new Speaker.Known(entity),
            kind,
            0.9,
            Act.ASSERT,
            0.9,
            List.of(),
            null,
            null,
            List.of()));
    return this;
  }

  private Span append(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  public Account account() {
    Publication publication = new Publication("Title", outlet, url, LocalDate.parse(day));
    return new Account(
        Article.of(text.toString(), "en", publication), statements, entities, List.of());
  }
}
