package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.http.Served.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionalRequestTest {
  private static final String[] STORIES = {
    "Ilva Brandt said on Monday that the ferry would run again in May.",
    "Ada Dorn wrote that the bridge at Tarn was closed for repairs.",
    "The council of Harrow Bay announced that taxes would not rise."
  };

  @TempDir private Path folder;

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    try (Served served = Served.in(folder)) {
      served.post("/api/v1/articles", "text/plain", STORIES[0]);
      HttpResponse<String> first = served.get("/api/v1/articles");
      String tag = first.headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> second =
          served.send(served.request("/api/v1/articles").header("If-None-Match", tag));
      served.post("/api/v1/articles", "text/plain", STORIES[1]);
      HttpResponse<String> third =
          served.send(served.request("/api/v1/articles").header("If-None-Match", tag));

      assertThat(second.statusCode()).isEqualTo(304);
      assertThat(second.body()).isEmpty();
      assertThat(third.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aLongListComesInPartsThatLeadToEachOther() throws Exception {
    try (Served served = Served.in(folder)) {
      List<String> added = new ArrayList<>();
      for (String story : STORIES) {
        added.add(
            json(served.post("/api/v1/articles", "text/plain", story)).path("id").textValue());
      }

      List<String> listed = new ArrayList<>();
      String next = "/api/v1/articles?limit=1";
      while (next != null) {
        HttpResponse<String> part = served.get(next);
        listed.add(json(part).at("/articles/0/id").textValue());
        next =
            part.headers()
                .firstValue("Link")
                .map(link -> link.replaceAll("^<(.*)>; rel=\"next\"$", "$1"))
                .orElse(null);
      }

      assertThat(listed).isEqualTo(added);
    }
  }

  @Test
  void aTextIsAddedOnceAndReadingStoresNothing() throws Exception {
    try (Served served = Served.in(folder)) {
      assertThat(served.post("/api/v1/read", "text/plain", STORIES[0]).statusCode()).isEqualTo(200);
      assertThat(json(served.get("/api/v1/articles")).path("articles")).isEmpty();

      assertThat(served.post("/api/v1/articles", "text/plain", STORIES[0]).statusCode())
          .isEqualTo(201);
      assertThat(served.post("/api/v1/articles", "text/plain", STORIES[0]).statusCode())
          .isEqualTo(200);
      assertThat(json(served.get("/api/v1/articles")).path("articles")).hasSize(1);
    }
  }
}
