package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
  private static final String STORY =
      "The mayor of Harrow Bay, Ilva Brandt, said on Monday that the ferry would run again in May.";

  @TempDir private Path folder;

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoListensIsToldWhatChangesAndCanHaveItAgain() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        Served served = Served.in(folder)) {
      HttpResponse<java.util.stream.Stream<String>> stream =
          client.send(
              served.request("/api/v1/events").build(), HttpResponse.BodyHandlers.ofLines());
      Iterator<String> lines = stream.body().iterator();
      served.post("/api/v1/articles", "text/plain", STORY);

      assertThat(until(lines, "event: claim"))
          .contains("event: article")
          .anyMatch(line -> line.startsWith("data: {\"at\":") && line.contains("\"added\""));

      HttpResponse<java.util.stream.Stream<String>> again =
          client.send(
              served.request("/api/v1/events").header("Last-Event-ID", "0").build(),
              HttpResponse.BodyHandlers.ofLines());
      assertThat(until(again.body().iterator(), "event: article")).contains("id: 1");
      client
          .shutdownNow(); // its streams would end only with the server, and closing waits for them
    }
  }

  private static List<String> until(Iterator<String> lines, String last) {
    List<String> seen = new ArrayList<>();
    do {
      seen.add(lines.next());
    } while (!seen.getLast().equals(last));
    return seen;
  }
}
