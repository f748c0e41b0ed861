package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/** Articles as fields of JSON objects; what is not known is null. For one thread. */
public final class JsonArticle {
  private final JsonGenerator json;

  public JsonArticle(JsonGenerator json) {
    this.json = json;
  }

  /** All but the id and the text. */
  public void write(Article article) throws IOException {
    write(article.publication());
    json.writeStringField("language", article.language());
    json.writeNumberField("length", article.text().length());
  }

  /** Where and when it appeared. */
  public void write(Publication publication) throws IOException {
    json.writeStringField("title", publication.title());
    json.writeStringField("outlet", publication.outlet());
    json.writeStringField("author", publication.author());
    json.writeStringField("url", publication.url());
    json.writeStringField("published", stringOrNull(publication.published()));
    json.writeStringField("published_at", stringOrNull(publication.publishedAt()));
    json.writeStringField("credit", publication.credit());
  }

  /** The text, which all spans index. */
  public void writeText(Article article) throws IOException {
    json.writeStringField("text", article.text());
  }

  private static @Nullable String stringOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
