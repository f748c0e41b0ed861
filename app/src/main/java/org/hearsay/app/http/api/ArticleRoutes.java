package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.EDITOR;
import static org.hearsay.app.token.Role.READER;

import com.fasterxml.jackson.core.JsonGenerator;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Filed;
import org.hearsay.app.http.access.Audit;
import org.hearsay.app.json.JsonArticle;
import org.hearsay.app.json.JsonStatement;
import org.hearsay.app.report.JsonAccount;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.jspecify.annotations.Nullable;

/**
 * Reads, adds and shows articles.
 *
 * @param desk what the server works with
 * @param given takes articles out of requests
 */
record ArticleRoutes(Desk desk, Given given) {
  Stream<Route> routes() {
    return Stream.of(
        new Route(Method.POST, "/read", READER, this::read),
        new Route(Method.POST, "/articles", EDITOR, this::add),
        new Route(Method.GET, "/articles", READER, this::list),
        new Route(Method.GET, "/articles/{id}", READER, this::show),
        new Route(Method.GET, "/articles/{id}/versions", READER, this::versions));
  }

  private Ledger ledger() {
    return desk.open().ledger();
  }

  private void read(ServerRequest request, ServerResponse response) throws IOException {
    Account account = desk.read(given.of(request));
    Answer.object(request, response, json -> writeAccount(json, account));
  }

  private void add(ServerRequest request, ServerResponse response) throws IOException {
    Filed filed = desk.file(given.of(request));
    String filing = JsonStatement.lower(filed.filing());
    Audit.changed(request, filing + " " + filed.article());
    if (filed.filing() != Ledger.Filing.KNOWN) {
      response.status(Status.CREATED_201);
    }
    response.header(HeaderNames.LOCATION, Api.ROOT + "/articles/" + filed.article());
    Answer.object(
        request,
        response,
        json -> {
          json.writeStringField("id", filed.article().value());
          json.writeStringField("filing", filing);
          writeStrings(json, "new_claims", filed.newClaims());
          writeStrings(json, "first_denied", filed.firstDenied());
        });
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** In the order in which they were added. */
  private void list(ServerRequest request, ServerResponse response) throws IOException {
    Asked asked = new Asked(request);
    int limit = asked.limit();
    List<Account> found = ledger().accounts(after(asked.text("after"), limit + 1));
    Sheet.of("articles", found, limit, account -> account.article().id().value())
        .send(request, response, ArticleRoutes::writeLine);
  }

  private List<ArticleId> after(@Nullable String article, int most) {
    return article == null
        ? ledger().articlesAfter(null, most)
        : ArticleId.read(article).map(id -> ledger().articlesAfter(id, most)).orElse(List.of());
  }

  private static void writeLine(JsonGenerator json, Account account) throws IOException {
    json.writeStringField("id", account.article().id().value());
    new JsonArticle(json).write(account.article());
    json.writeNumberField("statements", account.statements().size());
  }

  private void show(ServerRequest request, ServerResponse response) throws IOException {
    Account account = account(request);
    ArticleId id = account.article().id();
    Map<StatementId, Claim> claims =
        ledger()
            .claimsOf(
                account.statements().stream()
                    .map(statement -> new StatementId(id, statement.id()))
                    .toList());
    Answer.object(
        request,
        response,
        json -> {
          writeAccount(json, account);
          json.writeObjectFieldStart("claims");
          for (Map.Entry<StatementId, Claim> claim : claims.entrySet()) {
            json.writeStringField(claim.getKey().local(), claim.getValue().id());
          }
          json.writeEndObject();
          json.writeStringField("model", ledger().model(id).orElse(null));
          json.writeArrayFieldStart("publications");
          for (Publication publication : ledger().publications(id)) {
            json.writeStartObject();
            new JsonArticle(json).write(publication);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** The texts that stood at its addresses, the oldest first. */
  private void versions(ServerRequest request, ServerResponse response) throws IOException {
    ArticleId id = account(request).article().id();
    List<ArticleId> versions =
        ledger().publications(id).stream()
            .map(Publication::url)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(url -> ledger().versions(url).stream())
            .distinct()
            .toList();
    List<ArticleId> all = versions.isEmpty() ? List.of(id) : versions;
    new Sheet<>("articles", ledger().accounts(all), null)
        .send(request, response, ArticleRoutes::writeLine);
  }

  private Account account(ServerRequest request) {
    ArticleId id = new Asked(request).article();
    return ledger()
        .account(id)
        .orElseThrow(() -> new NotFoundException("The ledger has no article " + id + "."));
  }

  /** The form of CONTRACTS.md, with the text. */
  private static void writeAccount(JsonGenerator json, Account account) throws IOException {
    Article article = account.article();
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id().value());
    JsonArticle fields = new JsonArticle(json);
    fields.write(article);
    fields.writeText(article);
    json.writeEndObject();
    new JsonAccount(json, account).write();
  }
}
