package org.hearsay.app.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.FiledStatement;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the statements of one article, whose words are looked up in its text. */
public final class Telling {
  private final Article article;
  private int statements;
  private List<Hop> via = List.of();
  private Statement.@Nullable SaidOn saidOn;
  private @Nullable Act act = Act.ASSERT;

  private Telling(Article article) {
    this.article = article;
  }

  /** An article of this outlet, day and title; each may be null. */
  public static Telling of(
      @Nullable String outlet, @Nullable String day, @Nullable String title, String text) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    return new Telling(Article.of(text, "en", new Publication(title, outlet, null, published)));
  }

  public Article article() {
    return article;
  }

  /** What follows does this. */
  public Telling doing(@Nullable Act act) {
    this.act = act;
    return this;
  }

  /** What follows comes through these outlets, whose names stand in the text. */
  public Telling through(String... outlets) {
    List<Hop> hops = new ArrayList<>();
    for (String outlet : outlets) {
      hops.add(new Hop(outlet, SourceKind.OUTLET, List.of(span(outlet))));
    }
    via = hops;
    return this;
  }

  /** What follows was said then. */
  public Telling on(String day) {
    saidOn = new Statement.SaidOn(day, new Span(0, 1));
    return this;
  }

  /** Somebody with this name, whose role stands in the text, said this. */
  public FiledStatement person(String name, String role, String... content) {
    Entity entity =
        new Entity(
            "e1",
            name,
            EntityKind.PERSON,
            List.of(span(name)),
            List.of(new Entity.Role(role, span(role))),
            null,
            null);
    return said(new Speaker.Known(entity), SourceKind.PERSON, List.of(span(name)), content);
  }

  /** Somebody without a name, described by these words of the text, said this. */
  public FiledStatement unnamed(String description, String... content) {
    Entity entity =
        new Entity(
            "e2",
            description,
            EntityKind.UNNAMED,
            List.of(span(description)),
            List.of(),
            null,
            null);
    return said(
        new Speaker.Unnamed(entity), SourceKind.UNNAMED, List.of(span(description)), content);
  }

  /** Nobody is named for this. */
  public FiledStatement unstated(String... content) {
    return said(new Speaker.Unstated(), SourceKind.UNSTATED, List.of(), content);
  }

  /** Who said this, by these words of the text, could not be told. */
  public FiledStatement unresolved(String source, String... content) {
    return said(
        new Speaker.Unresolved(List.of()), SourceKind.PERSON, List.of(span(source)), content);
  }

  private FiledStatement said(
      Speaker speaker, SourceKind kind, List<Span> source, String... content) {
    List<Span> pieces = new ArrayList<>();
    for (String piece : content) {
      pieces.add(span(piece));
    }
    Attribution attribution = new Attribution(source, List.of(), pieces, Quotation.INDIRECT, 0.9);
    statements++;
    return new FiledStatement(
        article,
        new Statement(
            "a" + statements,
            attribution,
            speaker,
            kind,
            0.9,
            act,
            0.8,
            via,
            saidOn,
            null,
            List.of()));
  }

  private Span span(String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new AssertionError("“" + words + "” does not stand in “" + article.text() + "”");
    }
    return new Span(begin, begin + words.length());
  }
}
