package org.hearsay.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.Ledger.Placement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;

/** Accounts of short invented articles. */
public final class Accounts {
  public static final String DENIAL =
      "The Brackwater Herald reported that Ilva Tarn, 54, had resigned. “Nothing of it is true,”"
          + " the harbour minister said on Tuesday.";
  public static final Publication HERALD =
      new Publication(
          "Tarn stays",
          "The Brackwater Herald",
          "https://herald.example/tarn",
          LocalDate.of(2026, 3, 3));

  private Accounts() {}

  /** Two statements, the second of which denies the first. */
  public static Account denial() {
    Entity herald = entity("e1", EntityKind.OUTLET, "The Brackwater Herald");
    Entity tarn =
        new Entity(
            "e2",
            "Ilva Tarn",
            EntityKind.PERSON,
            List.of(span("Ilva Tarn"), span("the harbour minister")),
            List.of(new Entity.Role("harbour minister", span("harbour minister"))),
            54,
            400_000L);
    return new Account(
        Article.of(DENIAL, "en", HERALD),
        List.of(report(herald), refusal(tarn)),
        List.of(herald, tarn),
        List.of(
            new TimeExpression(span("Tuesday"), TimeExpression.Type.DATE, "2026-03-03"),
            new TimeExpression(span("54"), TimeExpression.Type.DURATION, null)));
  }

  private static Statement report(Entity herald) {
    return new Statement(
        "a1",
        new Attribution(
            List.of(span("The Brackwater Herald")),
            List.of(span("reported")),
            List.of(span("Ilva Tarn"), span("had resigned")),
            Quotation.INDIRECT,
            0.97),
        new Speaker.Known(herald),
        SourceKind.OUTLET,
        0.9,
        Act.ASSERT,
        0.8,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Statement refusal(Entity tarn) {
    Reference report = new Reference(span("Nothing of it"), List.of(span("had resigned")), "a1");
    return new Statement(
        "a2",
        new Attribution(
            List.of(span("the harbour minister")),
            List.of(span("said")),
            List.of(span("“Nothing of it is true,”")),
            Quotation.DIRECT,
            1.0 / 3),
        new Speaker.Known(tarn),
        SourceKind.PERSON,
        0.75,
        Act.DENY,
        0.5,
        List.of(
            new Hop("The Herald", SourceKind.OUTLET, List.of(span("The Brackwater Herald"))),
            new Hop("a person", SourceKind.UNNAMED, List.of())),
        new Statement.SaidOn("2026-03-03", span("Tuesday")),
        report,
        List.of(report, new Reference(span("it"), List.of(), null)));
  }

  private static Entity entity(String id, EntityKind kind, String name) {
    return new Entity(id, name, kind, List.of(span(name)), List.of(), null, null);
  }

  private static Span span(String words) {
    int begin = DENIAL.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** One statement by the author, whose content is all of {@code text}. */
  public static Account saying(String text, Publication publication) {
    return saying(Article.of(text, "en", publication), new Span(0, text.length()));
  }

  /** A statement by the author for each content. */
  public static Account saying(Article article, Span... contents) {
    List<Statement> statements = new ArrayList<>();
    for (Span content : contents) {
      statements.add(saying("a" + (statements.size() + 1), content));
    }
    return new Account(article, statements, List.of(), List.of());
  }

  private static Statement saying(String id, Span content) {
    return new Statement(
        id,
        new Attribution(List.of(), List.of(), List.of(content), Quotation.INDIRECT, 0.5),
        new Speaker.Author(),
        SourceKind.AUTHOR,
        0.5,
        null,
        0.25,
        List.of(),
        null,
        null,
        List.of());
  }

  /** Every statement founds a claim of its own, named like it. */
  public static List<Placement> alone(Account account) {
    return account.statements().stream().map(s -> founding(id(account, s.id()))).toList();
  }

  public static Placement founding(StatementId statement) {
    return new Placement(
        statement.toString(), new Member(statement, Stance.ASSERTS, null, "the first", 1));
  }

  public static Placement joining(String claim, StatementId statement, StatementId likeness) {
    return new Placement(
        claim, new Member(statement, Stance.DENIES, likeness, "pair model 1", 0.875));
  }

  public static StatementId id(Account account, String local) {
    return new StatementId(account.article().id(), local);
  }
}
