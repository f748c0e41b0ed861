package org.hearsay.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.BiFunction;
import org.hearsay.app.desk.Desk;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Change;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;

/** Takes the forms by which people set statements and claims right. */
final class SettingRight {
  private final Desk desk;
  private final Visitors visitors;

  SettingRight(Desk desk, Visitors visitors) {
    this.desk = desk;
    this.visitors = visitors;
  }

  void route(HttpRouting.Builder routes) {
    routes
        .post("/articles/{id}/statements/{statement}/correct", this::statement)
        .post("/claims/{id}/name", claim((id, form) -> new Change.Name(id, text(form, "name"))))
        .post("/claims/{id}/merge", claim((id, form) -> new Change.Merge(id, text(form, "into"))))
        .post("/claims/{id}/split", claim((id, form) -> new Change.Split(id, member(form))))
        .post("/claims/{id}/word", claim((id, form) -> new Change.Word(id, member(form))));
  }

  private void statement(ServerRequest request, ServerResponse response) {
    Visitor visitor = visitors.of(request);
    Parameters form = FormFields.of(request, visitor);
    FormFields.requireEditor(visitor);
    String id = request.path().pathParameters().get("id");
    Account account =
        ArticleId.read(id)
            .flatMap(ledger()::account)
            .orElseThrow(() -> new NotFoundException("The ledger has no article " + id + "."));
    Statement statement = statement(request, account);
    StatementChanges said =
        new StatementChanges(
            form.first("source").orElse(""),
            form.first("cue").orElse(""),
            form.first("content").orElse(""),
            form.first("speaker").orElse(""),
            text(form, "kind"),
            form.first("act").orElse(""));
    said.to(account, statement).forEach(change -> desk.open().correct(visitor.name(), change));
    Site.goTo(response, SiteLinks.article(account.article().id()) + "#" + statement.id());
  }

  /** Makes a change of a claim, and shows the claim; after a merge the one that it went into. */
  private io.helidon.webserver.http.Handler claim(BiFunction<String, Parameters, Change> change) {
    return (request, response) -> {
      Visitor visitor = visitors.of(request);
      Parameters form = FormFields.of(request, visitor);
      FormFields.requireEditor(visitor);
      String id = request.path().pathParameters().get("id");
      desk.open().correct(visitor.name(), change.apply(id, form));
      Site.goTo(response, "/claims/" + ledger().claim(id).orElseThrow().id());
    };
  }

  private Ledger ledger() {
    return desk.open().ledger();
  }

  static Statement statement(ServerRequest request, Account account) {
    String local = request.path().pathParameters().get("statement");
    return account.statements().stream()
        .filter(each -> each.id().equals(local))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("The article has no statement " + local + "."));
  }

  private static StatementId member(Parameters form) {
    return StatementId.parse(text(form, "statement"));
  }

  private static String text(Parameters form, String name) {
    String text = form.first(name).orElse("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the field “" + name + "” is empty");
    }
    return text;
  }
}
