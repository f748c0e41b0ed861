package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/** Statements of our own for tests: an article of one sentence, "SPEAKER said: CONTENT". */
public final class Told {
  private final String outlet;
  private final LocalDate day;
  private final List<Hop> via = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private Act act = Act.ASSERT;

  private Told(String outlet, String day) {
    this.outlet = outlet;
    this.day = LocalDate.parse(day);
  }

  /** In an outlet, on a day. */
  public static Told in(String outlet, String day) {
    return new Told(outlet, day);
  }

  public Told through(String carrier) {
    via.add(new Hop(carrier, SourceKind.OUTLET, List.of(new Span(0, 1))));
    return this;
  }

  public Told denied() {
    act = Act.DENY;
    return this;
  }

  /** A role of the speaker; it must be part of the speaker's words. */
  public Told role(String role) {
    roles.add(role);
    return this;
  }

  public FiledStatement person(String name, String content) {
    return of(name, SourceKind.PERSON, EntityKind.PERSON, content);
  }

  public FiledStatement organisation(String name, String content) {
    return of(name, SourceKind.ORGANISATION, EntityKind.ORGANISATION, content);
  }

  public FiledStatement unnamed(String description, String content) {
    return of(description, SourceKind.UNNAMED, EntityKind.UNNAMED, content);
  }

  private FiledStatement of(String name, SourceKind kind, EntityKind entityKind, String content) {
    String text = name + ", " + String.join(", ", roles) + ", said: " + content;
    Span words = new Span(text.length() - content.length(), text.length());
    List<Entity.Role> given =
        roles.stream()
            .map(role ->
                new Entity.Role(
                    role, new Span(text.indexOf(role), text.indexOf(role) + role.length())))
            .toList();
    Span named = new Span(0, name.length());
    Entity entity = new Entity("e1", name, entityKind, List.of(named), given, null, null);
    Speaker speaker =
        kind == SourceKind.UNNAMED ? new Speaker.Unnamed(entity) : new Speaker.Known(entity);
    Attribution attribution =
        new Attribution(List.of(named), List.of(), List.of(words), Quotation.INDIRECT, 0.9);
    Article article = Article.of(text, "en", new Publication("Title", outlet, null, day));
    return new FiledStatement(
        article,
        new Statement("a1", attribution, speaker, kind, 0.9, act, 0.9, via, null, null, List.of()));
  }
}
