package org.hearsay.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.json.JsonLines;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.source.Account;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object an article, in the form of CONTRACTS.md. A line is written whole or not at
 * all. What is not known is null.
 */
public final class JsonReport implements Report {
  private final JsonLines lines;
  private final boolean withText;

  /**
   * @param out not closed by this report
   * @param withText whether to give each article's text
   */
  public JsonReport(Writer out, boolean withText) {
    lines = new JsonLines(out);
    this.withText = withText;
  }

  @Override
  public void read(String path, Account account) throws IOException {
    Article article = account.article();
    lines.line(json -> {
      writeArticle(json, path, article);
      new JsonAccount(json, account).write();
    });
  }

  @Override
  public void rejected(String path, String reason) throws IOException {
    lines.line(json -> {
      json.writeObjectFieldStart("article");
      json.writeStringField("path", path);
      json.writeEndObject();
      json.writeStringField("rejected", reason);
    });
  }

  private void writeArticle(JsonGenerator json, String path, Article article) throws IOException {
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id().value());
    json.writeStringField("path", path);
    writePublication(json, article.publication());
    json.writeStringField("language", article.language());
    json.writeNumberField("length", article.text().length());
    if (withText) {
      json.writeStringField("text", article.text());
    }
    json.writeEndObject();
  }

  private static void writePublication(JsonGenerator json, Publication publication)
      throws IOException {
    json.writeStringField("title", publication.title());
    json.writeStringField("outlet", publication.outlet());
    json.writeStringField("author", publication.author());
    json.writeStringField("url", publication.url());
    json.writeStringField("published", stringOrNull(publication.published()));
    json.writeStringField("published_at", stringOrNull(publication.publishedAt()));
    json.writeStringField("credit", publication.credit());
  }

  private static @Nullable String stringOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
