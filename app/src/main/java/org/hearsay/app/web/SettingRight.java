package org.hearsay.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.HttpException;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.app.desk.Desk;
import org.hearsay.article.ArticleId;
import org.hearsay.claim.Change;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;

/** Takes the forms by which people set statements, claims and speakers right, and grade them. */
final class SettingRight {
  private static final String STATEMENT = "/articles/{id}/statements/{statement}/";

  private final Desk desk;
  private final Visitors visitors;
  private final FormReader forms;

  SettingRight(Desk desk, Visitors visitors, FormReader forms) {
    this.desk = desk;
    this.visitors = visitors;
    this.forms = forms;
  }

  /**
   * What a form asks for.
   *
   * @param next where to go once it is done
   */
  private record Asked(List<Change> changes, Supplier<String> next) {}

  void route(HttpRouting.Builder routes) {
    routes
        .post(STATEMENT + "correct", form(this::read))
        .post(STATEMENT + "credibility", form(this::credibility))
        .post(STATEMENT + "reliability", form(this::reliabilityOfItsSource))
        .post(STATEMENT + "move", form(this::moved))
        .post("/claims/{id}/name", claim((id, form) -> new Change.Name(id, text(form, "name"))))
        .post("/claims/{id}/merge", claim((id, form) -> new Change.Merge(id, claim(form))))
        .post("/claims/{id}/split", claim((id, form) -> new Change.Split(id, member(form))))
        .post("/claims/{id}/word", claim((id, form) -> new Change.Word(id, member(form))))
        .post("/speakers/{id}/reliability", speaker(this::reliability))
        .post("/speakers/{id}/unite", speaker((id, form) -> new Change.Unite(id, other(form))))
        .post(
            "/speakers/{id}/distinguish",
            speaker((id, form) -> new Change.Distinguish(id, other(form))));
  }

  private Handler form(BiFunction<ServerRequest, Parameters, Asked> asked) {
    return (request, response) -> {
      Visitor visitor = visitors.of(request);
      Parameters form = forms.read(request, visitor);
      FormFields.requireEditor(visitor);
      Asked doing = asked.apply(request, form);
      desk.correct(visitor.name(), doing.changes());
      Site.goTo(response, doing.next().get());
    };
  }

  private Asked read(ServerRequest request, Parameters form) {
    Account account = account(request);
    Statement statement = statement(request, account);
    StatementChanges said =
        new StatementChanges(
            form.first("source").orElse(""),
            form.first("cue").orElse(""),
            form.first("content").orElse(""),
            form.first("speaker").orElse(""),
            text(form, "kind"),
            form.first("act").orElse(""));
    return new Asked(said.to(account, statement), () -> address(id(account, statement)));
  }

  private Asked credibility(ServerRequest request, Parameters form) {
    StatementId statement = filed(request).id();
    Credibility grade = Credibility.of(number(text(form, "credibility")));
    return new Asked(
        List.of(new Change.GradeStatement(statement, grade)), () -> address(statement));
  }

  private Asked reliabilityOfItsSource(ServerRequest request, Parameters form) {
    FiledStatement filed = filed(request);
    String source = StatementForms.grading(desk.open(), filed).source();
    return new Asked(List.of(gradeOf(source, form)), () -> address(filed.id()));
  }

  /** Into another claim, into one of its own, or to the other side of the one that it is of. */
  private Asked moved(ServerRequest request, Parameters form) {
    StatementId statement = filed(request).id();
    Claim present =
        ledger()
            .claimOf(statement)
            .orElseThrow(() -> new IllegalArgumentException("the statement is of no claim"));
    String claim = claim(form);
    Stance stance = text(form, "stance").equals("denies") ? Stance.DENIES : Stance.ASSERTS;
    boolean stays = claim.equals(present.id()) && stance == MoveForm.stance(present, statement);
    Change change =
        claim.equals(MoveForm.OWN)
            ? new Change.Split(present.id(), statement)
            : new Change.Move(present.id(), statement, claim, stance);
    return new Asked(
        stays ? List.of() : List.of(change),
        () -> SiteLinks.claimPage(ledger().claimOf(statement).orElseThrow().id()));
  }

  /** Makes a change of a claim, and shows the claim; after a merge the one that it went into. */
  private Handler claim(BiFunction<String, Parameters, Change> change) {
    return change(change, id -> SiteLinks.claimPage(ledger().claim(id).orElseThrow().id()));
  }

  /** Makes a change of a speaker, and shows the speaker. */
  private Handler speaker(BiFunction<String, Parameters, Change> change) {
    return change(change, id -> SiteLinks.speaker(ledger().speaker(id).orElseThrow().id()));
  }

  private Handler change(
      BiFunction<String, Parameters, Change> change, Function<String, String> page) {
    return form((request, form) -> {
      String id = request.path().pathParameters().get("id");
      return new Asked(List.of(change.apply(id, form)), () -> page.apply(id));
    });
  }

  private Change reliability(String id, Parameters form) {
    String name =
        desk.open()
            .profiles()
            .of(id)
            .map(profile -> SpeakerPage.graded(desk.open(), profile))
            .orElseThrow(() -> new NotFoundException("The ledger has no speaker " + id + "."));
    return gradeOf(name, form);
  }

  /**
   * The grade of a source, where it is still the one that the form showed.
   *
   * @throws HttpException when it is another by now: nobody meant that one
   */
  private static Change gradeOf(String source, Parameters form) {
    String shown = FormFields.text(form, "source");
    if (!shown.equals(source)) {
      throw new HttpException(
          "The grade was for “"
              + shown
              + "”, but the source is “"
              + source
              + "” by now. Nothing was changed; load the page anew and try again.",
          Status.CONFLICT_409,
          true);
    }
    return new Change.GradeSource(source, grade(form));
  }

  private Ledger ledger() {
    return desk.open().ledger();
  }

  private Account account(ServerRequest request) {
    String id = request.path().pathParameters().get("id");
    return ArticleId.read(id)
        .flatMap(ledger()::account)
        .orElseThrow(() -> new NotFoundException("The ledger has no article " + id + "."));
  }

  static Statement statement(ServerRequest request, Account account) {
    String local = request.path().pathParameters().get("statement");
    return account.statements().stream()
        .filter(each -> each.id().equals(local))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("The article has no statement " + local + "."));
  }

  private FiledStatement filed(ServerRequest request) {
    Account account = account(request);
    return new FiledStatement(account.article(), statement(request, account));
  }

  private static StatementId id(Account account, Statement statement) {
    return new StatementId(account.article().id(), statement.id());
  }

  private static String address(StatementId statement) {
    return SiteLinks.article(statement.article()) + "#" + statement.local();
  }

  private static StatementId member(Parameters form) {
    return StatementId.parse(text(form, "statement"));
  }

  private static String other(Parameters form) {
    return text(form, "other");
  }

  private static String claim(Parameters form) {
    return FormFields.claim(form);
  }

  private static String text(Parameters form, String name) {
    return FormFields.required(form, name);
  }

  private static Reliability grade(Parameters form) {
    String letter = text(form, "reliability");
    for (Reliability reliability : Reliability.values()) {
      if (reliability.name().equals(letter)) {
        return reliability;
      }
    }
    throw new IllegalArgumentException("“" + letter + "” is none of the grades A to F");
  }

  private static int number(String grade) {
    return grade.matches("\\d") ? Integer.parseInt(grade) : 0;
  }
}
