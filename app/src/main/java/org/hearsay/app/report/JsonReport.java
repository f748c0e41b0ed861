package org.hearsay.app.report;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.app.json.JsonArticle;
import org.hearsay.app.json.JsonLines;
import org.hearsay.article.Article;
import org.hearsay.source.Account;

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
      json.writeObjectFieldStart("article");
      json.writeStringField("id", article.id().value());
      json.writeStringField("path", path);
      JsonArticle fields = new JsonArticle(json);
      fields.write(article);
      if (withText) {
        fields.writeText(article);
      }
      json.writeEndObject();
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

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
