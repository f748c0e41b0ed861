package org.hearsay.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.hearsay.app.token.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what on a server that others reach. */
class AccessTest {
  private static final String TEXT = "Ilva Brandt said on Monday that the ferry would run in May.";

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void serve() throws IOException {
    served = Served.withTokens(folder);
  }

  @AfterEach
  void close() throws IOException {
    served.close();
  }

  private int get(String path, String authorization) throws Exception {
    return served.send(served.request(path).header("Authorization", authorization)).statusCode();
  }

  private int post(String path, String secret, String type, String body) throws Exception {
    HttpRequest.Builder request =
        served
            .request(path)
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    return served.send(request).statusCode();
  }

  @Test
  void withoutATokenThereIsNothingButHealth() throws Exception {
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
    for (String path : List.of("/", "/claims", "/api/v1/claims", "/metrics", "/openapi.yaml")) {
      var answer = served.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.headers().allValues("WWW-Authenticate")).isNotEmpty();
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void aWrongTokenIsRefused() throws Exception {
    assertThat(get("/api/v1/claims", "Bearer hsy_wrong")).isEqualTo(401);
    assertThat(get("/api/v1/claims", "Bearer ")).isEqualTo(401);
    assertThat(get("/api/v1/claims", "Basic ???")).isEqualTo(401);
    assertThat(get("/api/v1/claims", "Digest a=b")).isEqualTo(401);
  }

  @Test
  void manyWrongTokensAreSlowedDown() throws Exception {
    int status = 401;
    for (int i = 0; i < 30 && status == 401; i++) {
      status = get("/api/v1/claims", "Bearer hsy_" + i);
    }

    assertThat(status).isEqualTo(429);
  }

  @Test
  void aRevokedTokenIsRefusedAtOnce() throws Exception {
    String secret = served.tokens().create("Ada", Role.READER);
    assertThat(get("/api/v1/claims", "Bearer " + secret)).isEqualTo(200);

    served.tokens().revoke("Ada");

    assertThat(get("/api/v1/claims", "Bearer " + secret)).isEqualTo(401);
  }

  @Test
  void aBrowserSendsTheTokenAsAPassword() throws Exception {
    String secret = served.tokens().create("Ada", Role.READER);
    byte[] pair = ("any:" + secret).getBytes(StandardCharsets.UTF_8);

    assertThat(get("/claims", "Basic " + Base64.getEncoder().encodeToString(pair))).isEqualTo(200);
  }

  @Test
  void eachRoleMayDoItsPart() throws Exception {
    String reader = served.tokens().create("Rea", Role.READER);
    String editor = served.tokens().create("Edi", Role.EDITOR);
    String admin = served.tokens().create("Adi", Role.ADMIN);

    assertThat(post("/api/v1/read", reader, "text/plain", TEXT)).isEqualTo(200);
    assertThat(post("/api/v1/articles", reader, "text/plain", TEXT)).isEqualTo(403);
    assertThat(post("/api/v1/corrections", reader, "application/json", "{}")).isEqualTo(403);
    assertThat(post("/api/v1/articles", editor, "text/plain", TEXT)).isEqualTo(201);
    assertThat(get("/api/v1/exports/jsonl", "Bearer " + editor)).isEqualTo(403);
    assertThat(get("/api/v1/exports/jsonl", "Bearer " + admin)).isEqualTo(200);
  }

  @Test
  void everyChangeAndEveryTryHasALineInTheAudit() throws Exception {
    String reader = served.tokens().create("Rea", Role.READER);
    String editor = served.tokens().create("Edi", Role.EDITOR);

    post("/api/v1/read", reader, "text/plain", TEXT);
    post("/api/v1/articles", reader, "text/plain", TEXT);
    post("/api/v1/articles", editor, "text/plain", TEXT);
    post("/api/v1/articles", "hsy_wrong", "text/plain", TEXT);

    assertThat(served.audit())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"who\":\"Rea\"", "\"status\":403"),
            line -> assertThat(line).contains("\"who\":\"Edi\"", "added sha256:", "127.0.0.1"),
            line -> assertThat(line).contains("\"who\":null", "\"status\":401"));
  }

  @Test
  void aCorrectionNamesItsAuthor() throws Exception {
    String editor = served.tokens().create("Edi", Role.EDITOR);
    post("/api/v1/articles", editor, "text/plain", TEXT);
    HttpRequest.Builder list =
        served.request("/api/v1/claims").header("Authorization", "Bearer " + editor);
    String claim = Served.json(served.send(list)).at("/claims/0/id").textValue();
    String name = "{\"kind\": \"name\", \"claim\": \"" + claim + "\", \"name\": \"The ferry\"}";

    assertThat(post("/api/v1/corrections", editor, "application/json", name)).isEqualTo(201);

    HttpRequest.Builder corrections =
        served.request("/api/v1/corrections").header("Authorization", "Bearer " + editor);
    assertThat(served.send(corrections).body()).contains("\"author\":\"Edi\"", "The ferry");
  }
}
