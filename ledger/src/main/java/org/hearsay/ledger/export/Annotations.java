package org.hearsay.ledger.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;
import org.hearsay.ledger.lines.LineOutput;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;

/**
 * The spans of all statements as W3C Web Annotations, in JSON-LD, one on a line.
 *
 * <p>A statement gives an annotation each for its source, its cue and its content, tagged so; the
 * content's says who speaks and what they do with it. Every piece is a target of its own, selected
 * by its words with what stands around them (text quote selector) and by its place (text position
 * selector). The standard counts places in code points, Hearsay in UTF-16 code units: an emoji is
 * one there and two here. The target is the stored text, known by its hash; the page that it came
 * from is named beside it.
 */
public final class Annotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String NAMES = "urn:hearsay:";

  /** How many code points before and after the words are given. */
  private static final int AROUND = 32;

  private final LineOutput out;

  private Annotations(LineOutput out) {
    this.out = out;
  }

  /**
   * Writes the annotations of all articles; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be written
   */
  public static void write(Ledger ledger, OutputStream out) {
    new Sorted(ledger).eachAccount(new Annotations(new LineOutput(out))::write);
  }

  private void write(Account account) {
    for (Statement statement : account.statements()) {
      Attribution attribution = statement.attribution();
      write(account.article(), statement, "source", attribution.source());
      write(account.article(), statement, "cue", attribution.cue());
      write(account.article(), statement, "content", attribution.content());
    }
  }

  private void write(Article article, Statement statement, String role, List<Span> spans) {
    if (spans.isEmpty()) {
      return;
    }
    String id = NAMES + new StatementId(article.id(), statement.id()) + "-" + role;
    ObjectNode annotation =
        JsonNodeFactory.instance
            .objectNode()
            .put("@context", CONTEXT)
            .put("id", id)
            .put("type", "Annotation")
            .put("motivation", "describing");
    ArrayNode bodies = annotation.putArray("body");
    addBody(bodies, "tagging", role);
    if (role.equals("content")) {
      addBody(bodies, "describing", description(statement));
    }
    ArrayNode targets = annotation.putArray("target");
    spans.forEach(span -> addTarget(targets, article, span));
    out.write(annotation);
  }

  private static void addBody(ArrayNode bodies, String purpose, String value) {
    bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
  }

  private static String description(Statement statement) {
    Act act = statement.act();
    String what = act == null ? "act not known" : act.name().toLowerCase(Locale.ROOT);
    return who(statement.speaker()) + ": " + what;
  }

  private static String who(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Known known -> known.entity().name();
      case Speaker.Unnamed unnamed -> unnamed.entity().name() + " (unnamed)";
      case Speaker.Author _ -> "the author";
      case Speaker.Unstated _ -> "no source stated";
      case Speaker.Unresolved unresolved ->
          "not resolved, perhaps " + unresolved.candidates().stream().map(Entity::name).toList();
    };
  }

  private static void addTarget(ArrayNode targets, Article article, Span span) {
    ObjectNode target = targets.addObject().put("type", "SpecificResource");
    ObjectNode source =
        target
            .putObject("source")
            .put("id", NAMES + article.id())
            .put("type", "Text")
            .put("format", "text/plain")
            .put("language", article.language());
    if (article.publication().url() != null) {
      source.put("via", article.publication().url());
    }
    ArrayNode selectors = target.putArray("selector");
    addQuote(selectors, article.text(), span);
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", article.text().codePointCount(0, span.begin()))
        .put("end", article.text().codePointCount(0, span.end()));
  }

  private static void addQuote(ArrayNode selectors, String text, Span span) {
    int before = Math.min(AROUND, text.codePointCount(0, span.begin()));
    int after = Math.min(AROUND, text.codePointCount(span.end(), text.length()));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(text))
        .put("prefix", text.substring(text.offsetByCodePoints(span.begin(), -before), span.begin()))
        .put("suffix", text.substring(span.end(), text.offsetByCodePoints(span.end(), after)));
  }
}
