package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.READER;

import io.helidon.http.BadRequestException;
import io.helidon.http.Method;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonClaim;
import org.hearsay.app.json.JsonStatement;
import org.hearsay.app.ledger.ClaimQuery;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.app.report.claim.TraceReport;
import org.hearsay.app.report.dossier.DossierReport;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.Claim;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementSearch;
import org.hearsay.origin.Trace;

/**
 * Finds statements and claims, traces claims, and answers questions.
 *
 * @param desk what the server works with
 */
record ClaimRoutes(Desk desk) {
  private static final int MOST_FOUND = 1000;

  Stream<Route> routes() {
    return Stream.of(
        new Route(Method.GET, "/statements", READER, this::statements),
        new Route(Method.GET, "/claims", READER, this::claims),
        new Route(Method.GET, "/claims/{id}", READER, this::claim),
        new Route(Method.GET, "/claims/{id}/trace", READER, this::trace),
        new Route(Method.GET, "/dossier", READER, this::dossier));
  }

  /** Those that are about some words, best first. */
  private void statements(ServerRequest request, ServerResponse response) throws IOException {
    Asked asked = new Asked(request);
    String after = asked.text("after");
    int limit = asked.limit();
    Stream<StatementId> all =
        desk.open().search().about(asked.needed("query"), MOST_FOUND).stream()
            .map(StatementSearch.Hit::statement);
    Stream<StatementId> following =
        after == null ? all : all.dropWhile(id -> !id.toString().equals(after)).skip(1);
    List<FiledStatement> found =
        desk.open().ledger().statements(following.limit(limit + 1L).toList());
    Map<StatementId, Claim> claims =
        desk.open().ledger().claimsOf(found.stream().map(FiledStatement::id).toList());
    ExactWords words = new ExactWords();
    Sheet.of("statements", found, limit, filed -> filed.id().toString())
        .send(
            request,
            response,
            (json, filed) -> {
              json.writeStringField("id", filed.id().toString());
              json.writeStringField("article", filed.article().id().value());
              json.writeStringField("outlet", filed.article().publication().outlet());
              json.writeStringField("title", filed.article().publication().title());
              Claim claim = claims.get(filed.id());
              json.writeStringField("claim", claim == null ? null : claim.id());
              json.writeStringField("who", new SpeakerWords(words).of(filed));
              new JsonStatement(json, span -> words.of(filed.article(), span))
                  .write(filed.statement());
            });
  }

  private void claims(ServerRequest request, ServerResponse response) throws IOException {
    Asked asked = new Asked(request);
    LocalDate since = asked.day("since");
    LocalDate until = asked.day("until");
    if (since != null && until != null && until.isBefore(since)) {
      throw new BadRequestException("until is before since.");
    }
    ClaimQuery query =
        new ClaimQuery(
            asked.text("query"),
            asked.text("speaker"),
            asked.text("outlet"),
            since,
            until,
            asked.flag("denied"),
            asked.flag("single_source"),
            asked.flag("unnamed_only"));
    int limit = asked.limit();
    List<Trace> found = query.of(desk.open(), asked.text("after")).limit(limit + 1L).toList();
    ExactWords words = new ExactWords();
    Sheet.of("claims", found, limit, trace -> trace.claim().id())
        .send(request, response, (json, trace) -> new JsonClaim(json, words).write(trace));
  }

  private void claim(ServerRequest request, ServerResponse response) throws IOException {
    Trace trace = traced(request);
    Answer.object(request, response, json -> new JsonClaim(json, new ExactWords()).write(trace));
  }

  private void trace(ServerRequest request, ServerResponse response) throws IOException {
    StringWriter out = new StringWriter();
    TraceReport.json(out).write(traced(request));
    Answer.send(request, response, out.toString());
  }

  private Trace traced(ServerRequest request) {
    String id = Objects.requireNonNull(new Asked(request).part("id"));
    return desk.open()
        .tracing()
        .of(id)
        .orElseThrow(() -> new NotFoundException("The ledger has no claim " + id + "."));
  }

  private void dossier(ServerRequest request, ServerResponse response) throws IOException {
    StringWriter out = new StringWriter();
    DossierReport.json(out).write(desk.dossier(new Asked(request).needed("question")));
    Answer.send(request, response, out.toString());
  }
}
