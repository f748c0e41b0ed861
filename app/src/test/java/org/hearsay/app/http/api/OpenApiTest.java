package org.hearsay.app.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.http.Served.encoded;
import static org.hearsay.app.http.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.app.http.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The API is what openapi.yaml says, no less and no more. */
class OpenApiTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT =
      "The mayor of Harrow Bay, Ilva Brandt, said on Monday that the ferry would run again in May. "
          + "A person close to the council denied that a date had been set.";

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode description;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.in(folder);
    served.addSamples();
    String yaml = served.get("/openapi.yaml").body();
    LoaderOptions eachKeyOnce = new LoaderOptions();
    eachKeyOnce.setAllowDuplicateKeys(false);
    Object anchorsResolved = new Yaml(eachKeyOnce).load(yaml);
    description = JSON.valueToTree(anchorsResolved);
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  @Test
  void itIsWellFormed() throws IOException {
    assertThat(description.path("openapi").textValue()).isEqualTo("3.1.0");
    assertThat(new YAMLMapper().readTree(served.uri("/openapi.yaml").toURL()).size())
        .isEqualTo(description.size());
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedRouteExists() {
    Set<String> described = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    described.add(operation.getKey().toUpperCase() + " " + path.getKey())));

    Set<String> routes = new TreeSet<>();
    new Api(null, null, new Body(Duration.ZERO))
        .routes()
        .forEach(route -> routes.add(route.method().text() + " " + Api.ROOT + route.path()));
    routes.addAll(
        Set.of(
            "GET /health",
            "GET /health/live",
            "GET /health/ready",
            "GET /metrics",
            "GET /openapi.yaml"));

    assertThat(described).isEqualTo(routes);
  }

  @Test
  void everyAnswerIsAsDescribed() throws Exception {
    String article = id("/api/v1/articles", "articles");
    String claim = id("/api/v1/claims?query=" + encoded("resignation"), "claims");
    String speaker = id("/api/v1/speakers?name=Maskell", "speakers");
    String statement = id("/api/v1/statements?query=resigned", "statements");

    Map<String, HttpResponse<String>> answers = new TreeMap<>();
    for (String path :
        new String[] {
          "/health",
          "/health/live",
          "/health/ready",
          "/api/v1/articles?limit=3",
          "/api/v1/articles/" + article,
          "/api/v1/articles/" + article + "/versions",
          "/api/v1/statements?query=minister&limit=7",
          "/api/v1/claims?limit=5",
          "/api/v1/claims?denied=true",
          "/api/v1/claims?speaker=Tilloway&since=2026-03-05&until=2026-03-07",
          "/api/v1/claims?single_source=true&unnamed_only=true&outlet=kontor",
          "/api/v1/claims/" + claim,
          "/api/v1/claims/" + claim + "/trace",
          "/api/v1/dossier?question=" + encoded("Has Oren Maskell offered to resign?"),
          "/api/v1/speakers",
          "/api/v1/speakers/" + speaker
        }) {
      answers.put("GET " + path, served.get(path));
    }
    answers.put("POST /api/v1/read", served.post("/api/v1/read", "text/plain", TEXT));
    answers.put(
        "POST /api/v1/articles",
        served.post("/api/v1/articles", JSON.createObjectNode().put("text", TEXT)));
    answers.put(
        "POST /api/v1/articles?title=again",
        served.post("/api/v1/articles?title=again", "text/plain", TEXT));
    answers.put(
        "POST /api/v1/corrections",
        served.post(
            "/api/v1/corrections",
            JSON.createObjectNode()
                .put("kind", "interpret")
                .put("statement", statement)
                .put("act", "hedge")));
    answers.put("GET /api/v1/corrections", served.get("/api/v1/corrections"));

    answers.forEach(OpenApiTest::assertDescribed);
  }

  @Test
  void everyErrorIsAsDescribed() throws Exception {
    Map<String, HttpResponse<String>> answers = new TreeMap<>();
    for (String path :
        new String[] {
          "/api/v1/articles/sha256:none",
          "/api/v1/claims/none",
          "/api/v1/claims/none/trace",
          "/api/v1/speakers/none",
          "/api/v1/statements",
          "/api/v1/claims?since=yesterday",
          "/api/v1/claims?until=tomorrow",
          "/api/v1/claims?denied=perhaps",
          "/api/v1/articles?limit=0",
          "/api/v1/dossier",
          "/api/v1/exports/doc",
          "/api/v1/exports/csv?table=none",
          "/api/v1/corrections?after=x",
          "/api/v1/events?after=x"
        }) {
      answers.put("GET " + path, served.get(path));
    }
    answers.put("POST /api/v1/read", served.post("/api/v1/read", "image/png", "x"));
    answers.put("POST /api/v1/corrections", served.post("/api/v1/corrections", "a/b", "{}"));

    assertThat(answers.values())
        .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(400, 499));
    answers.forEach(OpenApiTest::assertDescribed);
  }

  @Test
  void whatIsNoJsonHasADescribedMediaType() throws Exception {
    assertType("/api/v1/exports/jsonl", "application/jsonl");
    assertType("/api/v1/exports/csv?table=claim", "text/csv");
    assertType("/api/v1/exports/prov", "text/provenance-notation");
    assertType("/api/v1/exports/annotations", "application/jsonl");
    assertType("/metrics", "text/plain");
    assertType("/openapi.yaml", "application/yaml");
    served.get("/api/v1/articles/none");
    assertThat(served.get("/metrics").body())
        .contains("hearsay_http_request_duration_seconds_count", "hearsay_ledger_size")
        .contains("route=\"/api/v1/articles/{id}\"");
  }

  private static void assertType(String path, String type) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).isNotEmpty();
    assertThat(operation("GET", path).at("/responses/200/content").has(type)).as(path).isTrue();
  }

  private static void assertDescribed(String asked, HttpResponse<String> answer) {
    String[] methodAndPath = asked.split(" ");
    JsonNode responses = operation(methodAndPath[0], methodAndPath[1]).path("responses");
    String status = Integer.toString(answer.statusCode());
    JsonNode response = responses.has(status) ? responses.path(status) : responses.path("default");
    if (response.has("$ref")) {
      response = description.at(response.path("$ref").textValue().substring(1));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    JsonNode schema = response.path("content").path(type).path("schema");

    assertThat(schema.isMissingNode()).as(asked + " " + status + " " + type).isFalse();
    assertThat(schema(schema).validate(body(answer))).as(asked + " " + status).isEmpty();
  }

  private static JsonNode operation(String method, String path) {
    String wanted = path.replaceAll("\\?.*", "");
    for (Map.Entry<String, JsonNode> entry : description.path("paths").properties()) {
      if (wanted.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+"))
          && entry.getValue().has(method.toLowerCase())) {
        return entry.getValue().path(method.toLowerCase());
      }
    }
    throw new AssertionError("not described: " + method + " " + path);
  }

  private static JsonSchema schema(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  private static JsonNode body(HttpResponse<String> answer) {
    try {
      return json(answer);
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static String id(String path, String list) throws Exception {
    JsonNode first = json(served.get(path)).path(list).path(0);
    assertThat(first.isMissingNode()).as(path).isFalse();
    return first.path("id").textValue().replace("#", list.equals("statements") ? "#" : "%23");
  }
}
