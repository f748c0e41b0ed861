package org.hearsay.ledger.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.claim.Change;
import org.hearsay.claim.Change.OfStatement;
import org.hearsay.claim.Correction;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.TaughtPair;
import org.hearsay.ledger.lines.LineOutput;
import org.hearsay.source.Account;
import org.hearsay.source.Hop;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What people set right, as data to train and to measure with, in JSON Lines: the forms in which
 * {@code ./hearsay evaluate} and the training read annotated articles, labels and pairs. What a
 * later reading did not find again is left out.
 */
public final class TrainingData {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TrainingData() {}

  /**
   * Writes the articles of which a person corrected a statement, sorted by id, each with all its
   * attributions as they now stand; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be written
   */
  public static void gold(Ledger ledger, OutputStream out) {
    LineOutput lines = new LineOutput(out);
    corrected(ledger, OfStatement.class).keySet().stream()
        .map(StatementId::article)
        .distinct()
        .forEach(id -> ledger.account(id).map(TrainingData::gold).ifPresent(lines::write));
  }

  private static ObjectNode gold(Account account) {
    Publication publication = account.article().publication();
    ObjectNode line = JSON.objectNode().put("id", account.article().id().value());
    put(line, "publisher", publication.outlet());
    put(line, "date", publication.published());
    put(line, "title", publication.title());
    line.put("text", account.article().text());
    ArrayNode attributions = line.putArray("attributions");
    for (Statement statement : account.statements()) {
      Attribution attribution = statement.attribution();
      ObjectNode node = attributions.addObject().put("id", statement.id());
      node.set("source", spans(attribution.source()));
      node.set("cue", spans(attribution.cue()));
      node.set("content", spans(attribution.content()));
    }
    return line;
  }

  private static void put(ObjectNode line, String field, @Nullable Object value) {
    if (value != null) {
      line.put(field, value.toString());
    }
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode all = JSON.arrayNode();
    spans.forEach(span -> all.addArray().add(span.begin()).add(span.end()));
    return all;
  }

  /**
   * Writes a line for each statement of which a person set speaker, kind or act right and of which
   * the act is known, sorted by id; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be written
   */
  public static void labels(Ledger ledger, OutputStream out) {
    LineOutput lines = new LineOutput(out);
    SortedMap<StatementId, Correction> labelled =
        corrected(ledger, Change.Ascribe.class, Change.Classify.class, Change.Interpret.class);
    for (FiledStatement filed : ledger.statements(labelled.keySet())) {
      if (filed.statement().act() != null) {
        Correction correction = Objects.requireNonNull(labelled.get(filed.id()));
        lines.write(label(filed).put("note", "corrected by " + correction.author()));
      }
    }
  }

  private static ObjectNode label(FiledStatement filed) {
    Statement statement = filed.statement();
    ObjectNode line =
        JSON.objectNode()
            .put("article", filed.article().id().value())
            .put("attribution", statement.id())
            .put(
                "speaker",
                statement.speaker() instanceof Speaker.Known known ? known.entity().name() : null)
            .put("kind", Words.lower(statement.kind()))
            .put("act", Words.lower(statement.act()));
    ArrayNode via = line.putArray("via");
    for (Hop hop : statement.via()) {
      via.addObject().put("name", hop.name()).put("kind", Words.lower(hop.kind()));
    }
    return line.put("said_on", statement.saidOn() == null ? null : statement.saidOn().value());
  }

  /** The last correction of one of these kinds, of each statement that is still there. */
  @SafeVarargs
  private static SortedMap<StatementId, Correction> corrected(
      Ledger ledger, Class<? extends OfStatement>... kinds) {
    SortedMap<StatementId, Correction> last = new TreeMap<>();
    for (Correction correction : ledger.corrections()) {
      for (Class<? extends OfStatement> kind : kinds) {
        if (kind.isInstance(correction.change()) && !correction.isOrphaned()) {
          last.put(kind.cast(correction.change()).statement(), correction);
        }
      }
    }
    return last;
  }

  /**
   * Writes a line for each pair of statements that a person joined or set apart, in the order in
   * which they did; leaves the stream open.
   *
   * @throws UncheckedIOException when the stream can't be written
   */
  public static void pairs(Ledger ledger, OutputStream out) {
    LineOutput lines = new LineOutput(out);
    for (TaughtPair pair : TaughtPair.of(ledger)) {
      ObjectNode line = JSON.objectNode();
      line.set("a", side(pair.one()));
      line.set("b", side(pair.other()));
      lines.write(line.put("label", Words.lower(pair.relation())));
    }
  }

  private static ObjectNode side(FiledStatement filed) {
    ObjectNode side = JSON.objectNode().put("article", filed.article().id().value());
    side.set("content", spans(filed.statement().attribution().content()));
    return side;
  }
}
