package org.hearsay.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.report.dossier.DossierReport;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Publication;
import org.hearsay.dossier.Dossier;
import org.hearsay.source.Account;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The pages, by their addresses. A form that changes something comes back with the value that its
 * page gave it; {@code POST} answers with where to go next.
 *
 * <p>Safe for several threads.
 */
public final class Site {
  private static final Status UNREADABLE = Status.create(422, "Unprocessable Content");
  private static final String HTML = "text/html; charset=utf-8";

  private final Desk desk;
  private final Visitors visitors;
  private final Inbox inbox;
  private final Templates templates = new Templates();
  private final StaticFiles files = new StaticFiles();
  private final FormReader forms;
  private final SettingRight settingRight;

  /**
   * @param visitors tells who looks
   * @param inbox makes articles of what people give
   * @param contents takes what a request carries, within its limits of size and time
   */
  public Site(Desk desk, Visitors visitors, Inbox inbox, Function<ServerRequest, byte[]> contents) {
    this.desk = desk;
    this.visitors = visitors;
    this.inbox = inbox;
    forms = new FormReader(contents);
    settingRight = new SettingRight(desk, visitors, forms);
  }

  /** Adds the pages to a server. */
  public void route(HttpRouting.Builder routes) {
    routes
        .get("/", this::start)
        .post("/ask", this::ask)
        .post("/articles", this::keep)
        .get("/articles/{id}", this::article)
        .get("/articles/{id}/statements/{statement}/correct", this::correction)
        .get("/claims", this::claims)
        .get("/claims/{id}", this::claim)
        .get("/speakers", this::speakers)
        .get("/speakers/{id}", this::speaker)
        .get("/dossier", this::dossier)
        .get("/dossier/export", this::export)
        .get("/corrections", this::corrections)
        .get("/static/{name}", files::send);
    settingRight.route(routes);
  }

  private void start(ServerRequest request, ServerResponse response) {
    send(response, "start", StartPage.of(desk.open(), visitors.of(request)));
  }

  private void claims(ServerRequest request, ServerResponse response) {
    ClaimsPage.Filter filter =
        new ClaimsPage.Filter(
            asked(request, "query"),
            asked(request, "speaker"),
            asked(request, "outlet"),
            isAsked(request, "denied"),
            isAsked(request, "single"),
            isAsked(request, "unnamed"),
            number(asked(request, "from")));
    send(response, "claims", ClaimsPage.of(desk.open(), filter, visitors.of(request)));
  }

  private void claim(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    ClaimPage page =
        desk.open()
            .tracing()
            .of(id)
            .map(trace -> ClaimPage.of(desk.open(), trace, visitors.of(request)))
            .orElseThrow(() -> new NotFoundException("The ledger has no claim " + id + "."));
    send(response, "claim", page);
  }

  private void speakers(ServerRequest request, ServerResponse response) {
    String name = asked(request, "name").strip();
    send(response, "speakers", SpeakersPage.of(desk.open(), name, visitors.of(request)));
  }

  private void speaker(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    SpeakerPage page =
        desk.open()
            .profiles()
            .of(id)
            .map(profile ->
                SpeakerPage.of(
                    desk.open(), profile, asked(request, "name").strip(), visitors.of(request)))
            .orElseThrow(() -> new NotFoundException("The ledger has no speaker " + id + "."));
    send(response, "speaker", page);
  }

  private void article(ServerRequest request, ServerResponse response) {
    Account account = account(request);
    send(response, "article", ArticlePage.of(desk.open(), account, visitors.of(request)));
  }

  private Account account(ServerRequest request) {
    String id = request.path().pathParameters().get("id");
    return ArticleId.read(id)
        .flatMap(desk.open().ledger()::account)
        .orElseThrow(() -> new NotFoundException("The ledger has no article " + id + "."));
  }

  /** The forms alone where a script asks for them, else a page with the article. */
  private void correction(ServerRequest request, ServerResponse response) {
    Account account = account(request);
    Statement statement = SettingRight.statement(request, account);
    Visitor visitor = visitors.of(request);
    if (request.headers().contains(HeaderNames.create("HX-Request"))) {
      send(response, "correct", StatementForms.of(desk.open(), account, statement, visitor));
    } else {
      send(response, "correction", CorrectionPage.of(desk.open(), account, statement, visitor));
    }
  }

  private void corrections(ServerRequest request, ServerResponse response) {
    send(response, "corrections", CorrectionsPage.of(desk.open(), visitors.of(request)));
  }

  private void dossier(ServerRequest request, ServerResponse response) {
    String question = asked(request, "question");
    Visitor visitor = visitors.of(request);
    send(
        response,
        "dossier",
        question.isBlank()
            ? DossierPage.empty(visitor)
            : DossierPage.of(desk.dossier(question), visitor));
  }

  private void export(ServerRequest request, ServerResponse response) throws IOException {
    Dossier dossier = desk.dossier(asked(request, "question"));
    DossierFile file = DossierFile.of(asked(request, "format"));
    StringWriter out = new StringWriter();
    DossierReport report = file.report(out);
    report.write(dossier);
    response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
    response.header(
        HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"");
    response.send(out.toString());
  }

  /** A question goes to its dossier; a link or a text is read and shown. */
  private void ask(ServerRequest request, ServerResponse response) {
    Visitor visitor = visitors.of(request);
    Parameters form = forms.read(request, visitor);
    String input = FormFields.text(form, "input").strip();
    if (Inbox.isQuestion(input)) {
      goTo(response, "/dossier?question=" + SiteLinks.encoded(input));
      return;
    }
    Inbox.Taken taken = inbox.take(input, publication(form));
    switch (taken) {
      case Inbox.Taken.Accepted accepted ->
          send(response, "article", ArticlePage.read(desk.read(accepted.article()), visitor));
      case Inbox.Taken.Refused refused -> {
        response.status(UNREADABLE);
        send(
            response,
            "problem",
            ProblemPage.of("That could not be read", refused.reason() + ".", visitor));
      }
    }
  }

  private void keep(ServerRequest request, ServerResponse response) {
    Visitor visitor = visitors.of(request);
    Parameters form = forms.read(request, visitor);
    FormFields.requireEditor(visitor);
    Inbox.Taken taken = inbox.take(FormFields.text(form, "text"), publication(form));
    switch (taken) {
      case Inbox.Taken.Accepted accepted -> {
        Article article = accepted.article();
        desk.add(article);
        goTo(response, SiteLinks.article(article.id()));
      }
      case Inbox.Taken.Refused refused -> {
        response.status(UNREADABLE);
        send(
            response,
            "problem",
            ProblemPage.of("That could not be added", refused.reason() + ".", visitor));
      }
    }
  }

  private static Publication publication(Parameters form) {
    return new Publication(
        field(form, "title"),
        field(form, "outlet"),
        field(form, "author"),
        field(form, "url"),
        day(form),
        moment(form),
        field(form, "credit"));
  }

  private static @Nullable OffsetDateTime moment(Parameters form) {
    String moment = field(form, "moment");
    try {
      return moment == null ? null : OffsetDateTime.parse(moment);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("“" + moment + "” is no moment with its zone", e);
    }
  }

  private static @Nullable LocalDate day(Parameters form) {
    String day = field(form, "published");
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("“" + day + "” is no date; write it as 2026-03-05", e);
    }
  }

  private static @Nullable String field(Parameters form, String name) {
    Optional<String> value = form.first(name).asOptional();
    return value.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
  }

  static void goTo(ServerResponse response, String address) {
    response.status(Status.SEE_OTHER_303);
    response.header(HeaderNames.LOCATION, address);
    response.send();
  }

  private void send(ServerResponse response, String template, Object page) {
    String html = templates.render(template, page);
    response.header(HeaderNames.CONTENT_TYPE, HTML);
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(html);
  }

  /** The page that tells what went wrong. */
  public void problem(
      ServerRequest request, ServerResponse response, Status status, String title, String detail) {
    response.status(status);
    send(response, "problem", ProblemPage.of(title, detail, visitors.of(request)));
  }

  private static String asked(ServerRequest request, String name) {
    return request.query().first(name).orElse("");
  }

  private static boolean isAsked(ServerRequest request, String name) {
    return "true".equals(asked(request, name).toLowerCase(Locale.ROOT));
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
