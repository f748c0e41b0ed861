package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.READER;

import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Event;
import org.hearsay.app.desk.Events;
import org.hearsay.app.json.JsonChange;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonStatement;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes as it does: server-sent events, as browsers' {@code EventSource} takes them.
 *
 * @param desk what the server works with
 */
record EventRoute(Desk desk) {
  private static final HeaderName LAST_EVENT = HeaderNames.create("Last-Event-ID");
  private static final int MOST_LISTENERS = 100;
  private static final int BEAT_MILLIS = 10_000;
  private static final byte[] BEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

  Stream<Route> routes() {
    return Stream.of(new Route(Method.GET, "/events", READER, this::events));
  }

  private void events(ServerRequest request, ServerResponse response) {
    Long after = after(request);
    if (desk.events().listeners() >= MOST_LISTENERS) {
      throw new HttpException(
          "More than " + MOST_LISTENERS + " listen already.", Status.SERVICE_UNAVAILABLE_503);
    }
    response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    try (Events.Listening listening = desk.events().listen(after);
        OutputStream out = response.outputStream()) {
      out.write(BEAT);
      out.flush();
      send(listening, out);
    } catch (IOException | UncheckedIOException e) {
      // Who listened is gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable Long after(ServerRequest request) {
    String last = request.headers().first(LAST_EVENT).orElse(new Asked(request).text("after"));
    if (last == null) {
      return null;
    }
    if (!last.matches("\\d{1,18}")) {
      throw new BadRequestException("after is no number of an event.");
    }
    return Long.valueOf(last);
  }

  private static void send(Events.Listening listening, OutputStream out)
      throws IOException, InterruptedException {
    while (!listening.isOver()) {
      var events = listening.await(BEAT_MILLIS);
      if (events.isEmpty()) {
        out.write(BEAT);
      }
      for (Events.Numbered event : events) {
        out.write(text(event).getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    }
  }

  private static String text(Events.Numbered numbered) throws IOException {
    Event event = numbered.event();
    return "id: "
        + numbered.number()
        + "\nevent: "
        + name(event)
        + "\ndata: "
        + Answer.object(fields(event))
        + "\n\n";
  }

  private static String name(Event event) {
    return switch (event) {
      case Event.ArticleAdded _ -> "article";
      case Event.ClaimMade _ -> "claim";
      case Event.ClaimDenied _ -> "first-denial";
      case Event.Corrected _ -> "correction";
    };
  }

  private static JsonLines.Fields fields(Event event) {
    return json -> {
      json.writeStringField("at", event.at().toString());
      switch (event) {
        case Event.ArticleAdded added -> {
          json.writeStringField("article", added.article().value());
          json.writeStringField("filing", JsonStatement.lower(added.filing()));
        }
        case Event.ClaimMade made -> {
          json.writeStringField("claim", made.claim());
          json.writeStringField("article", made.article().value());
        }
        case Event.ClaimDenied denied -> {
          json.writeStringField("claim", denied.claim());
          json.writeStringField("article", denied.article().value());
        }
        case Event.Corrected corrected -> {
          json.writeObjectFieldStart("correction");
          JsonChange.write(json, corrected.correction());
          json.writeEndObject();
        }
      }
    };
  }
}
