package org.hearsay.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Member;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/**
 * Who has what from whom, as W3C PROV in its notation PROV-N.
 *
 * <p>A statement is what somebody is reported to have said: an entity, attributed to its speaker.
 * What a carrier made of it is an entity of its own, attributed to the carrier and derived from
 * what came before; the article is derived from the outermost of these, or from the statement where
 * it reports it straight. A carrier did not act on behalf of anyone, so that <em>delegation</em>
 * would say too much. Who is not named, or could not be resolved, is an agent of this article
 * alone; where no source is stated, there is no attribution. A denial is influenced by what it
 * denies; a later version of a page is a revision of the one before; a claim is a collection of
 * statements.
 */
public final class Provenance {
  private static final String AUTHOR = "author";

  private final Ledger ledger;
  private final Appendable out;

  private Provenance(Ledger ledger, Appendable out) {
    this.ledger = ledger;
    this.out = out;
  }

  /**
   * Writes one document.
   *
   * @throws UncheckedIOException when {@code out} throws an {@link IOException}
   */
  public static void write(Ledger ledger, Appendable out) {
    Provenance provenance = new Provenance(ledger, out);
    provenance.line("document");
    provenance.line("  prefix hearsay <urn:hearsay:>");
    Sorted sorted = new Sorted(ledger);
    sorted.eachAccount(provenance::account);
    sorted.eachClaim(provenance::claim);
    provenance.line("endDocument");
  }

  private void account(Account account) {
    article(account.article());
    for (Entity entity : account.entities()) {
      agent(agent(account.article(), entity.id()), entity.name(), type(entity.kind()));
    }
    if (account.statements().stream().anyMatch(s -> s.speaker() instanceof Speaker.Author)) {
      agent(agent(account.article(), AUTHOR), "the author", "prov:Person");
    }
    for (Statement statement : account.statements()) {
      statement(account.article(), statement);
    }
    for (Statement statement : account.statements()) {
      denial(account.article(), statement);
    }
  }

  private void article(Article article) {
    String id = name(article.id());
    entity(id, "article", List.of());
    int number = 0;
    for (Publication publication : ledger.publications(article.id())) {
      if (publication.outlet() != null) {
        String outlet = id + "/outlet/" + ++number;
        agent(outlet, publication.outlet(), "prov:Organization");
        line("  wasAttributedTo(%s, %s)", id, outlet);
      }
      revision(article.id(), publication);
    }
  }

  private void revision(ArticleId article, Publication publication) {
    List<ArticleId> versions =
        publication.url() == null ? List.of() : ledger.versions(publication.url());
    int version = versions.indexOf(article);
    if (version > 0) {
      line(
          "  wasDerivedFrom(%s, %s, [prov:type='prov:Revision'])",
          name(article), name(versions.get(version - 1)));
    }
  }

  private void statement(Article article, Statement statement) {
    String id = name(new StatementId(article.id(), statement.id()));
    List<String> attributes = new ArrayList<>();
    attributes.add("prov:value=" + literal(new FiledStatement(article, statement).content()));
    if (statement.act() != null) {
      attributes.add("hearsay:act=" + literal(statement.act().name().toLowerCase(Locale.ROOT)));
    }
    entity(id, "statement", attributes);
    attribute(article, statement, id);
    String last = id;
    int place = statement.via().size();
    for (Hop hop : statement.via().reversed()) {
      last = relay(id, place--, hop, last);
    }
    line("  wasDerivedFrom(%s, %s)", name(article.id()), last);
  }

  private void attribute(Article article, Statement statement, String id) {
    switch (statement.speaker()) {
      case Speaker.Known known -> attribute(id, agent(article, known.entity().id()));
      case Speaker.Unnamed unnamed -> attribute(id, agent(article, unnamed.entity().id()));
      case Speaker.Author _ -> attribute(id, agent(article, AUTHOR));
      case Speaker.Unresolved _ -> {
        agent(id + "/source", "not resolved", "prov:Agent");
        attribute(id, id + "/source");
      }
      case Speaker.Unstated _ -> {}
    }
  }

  private void attribute(String entity, String agent) {
    line("  wasAttributedTo(%s, %s)", entity, agent);
  }

  private String relay(String statement, int place, Hop hop, String from) {
    String relay = statement + "/via/" + place;
    String carrier = relay + "/carrier";
    entity(relay, "relay", List.of());
    agent(carrier, hop.name(), "hearsay:" + hop.kind().name().toLowerCase(Locale.ROOT));
    attribute(relay, carrier);
    line("  wasDerivedFrom(%s, %s)", relay, from);
    return relay;
  }

  private void denial(Article article, Statement statement) {
    Reference denies = statement.denies();
    String denied = denies == null ? null : denies.statement();
    if (denied != null) {
      line(
          "  wasInfluencedBy(%s, %s, [prov:type='hearsay:denial'])",
          name(new StatementId(article.id(), statement.id())),
          name(new StatementId(article.id(), denied)));
    }
  }

  private void claim(Claim claim) {
    String id = "hearsay:claim/" + localPart(claim.id());
    line("  entity(%s, [prov:type='prov:Collection', prov:type='hearsay:claim'])", id);
    for (Member member : claim.members()) {
      line("  hadMember(%s, %s)", id, name(member.statement()));
    }
  }

  private void entity(String id, String type, List<String> attributes) {
    List<String> all = new ArrayList<>(List.of("prov:type='hearsay:" + type + "'"));
    all.addAll(attributes);
    line("  entity(%s, [%s])", id, String.join(", ", all));
  }

  private void agent(String id, String label, String type) {
    line("  agent(%s, [prov:type='%s', prov:label=%s])", id, type, literal(label));
  }

  private static String type(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "prov:Person";
      case ORGANISATION, OUTLET -> "prov:Organization";
      default -> "hearsay:" + kind.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String name(ArticleId article) {
    return "hearsay:article/" + localPart(article.value());
  }

  private static String name(StatementId statement) {
    return name(statement.article()) + "/" + statement.local();
  }

  private static String agent(Article article, String entity) {
    return name(article.id()) + "/" + entity;
  }

  /** What is no letter or digit would need a backslash or be no part of a name at all. */
  private static String localPart(String id) {
    StringBuilder name = new StringBuilder();
    for (char c : id.toCharArray()) {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
      name.append(plain ? String.valueOf(c) : String.format("_%04x", (int) c));
    }
    return name.toString();
  }

  private static String literal(String text) {
    return '"'
        + Encodable.of(text)
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
        + '"';
  }

  private void line(String format, Object... values) {
    try {
      out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
      out.append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
