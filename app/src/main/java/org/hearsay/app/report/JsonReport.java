package org.hearsay.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object an article, in the form of CONTRACTS.md. A line is written whole or not at
 * all. What is not known, or not yet found out by any part of Hearsay, is null.
 */
public final class JsonReport implements Report {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final boolean withText;

  /**
   * @param out not closed by this report
   * @param withText whether to give each article's text
   */
  public JsonReport(Writer out, boolean withText) {
    this.out = out;
    this.withText = withText;
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void line(Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    out.write(line.append('\n').toString());
  }

  @Override
  public void read(String path, Article article, List<Attribution> attributions)
      throws IOException {
    line(json -> {
      writeArticle(json, path, article);
      json.writeArrayFieldStart("attributions");
      for (int i = 0; i < attributions.size(); i++) {
        writeAttribution(json, "a" + (i + 1), attributions.get(i), article.text());
      }
      json.writeEndArray();
    });
  }

  @Override
  public void rejected(String path, String reason) throws IOException {
    line(json -> {
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
    json.writeStringField("title", article.publication().title());
    json.writeStringField("outlet", article.publication().outlet());
    json.writeStringField("url", article.publication().url());
    json.writeStringField("published", stringOrNull(article.publication().published()));
    json.writeStringField("language", article.language());
    json.writeNumberField("length", article.text().length());
    if (withText) {
      json.writeStringField("text", article.text());
    }
    json.writeEndObject();
  }

  private static @Nullable String stringOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void writeAttribution(
      JsonGenerator json, String id, Attribution attribution, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    writeSpans(json, "source", attribution.source(), text);
    writeSpans(json, "cue", attribution.cue(), text);
    writeSpans(json, "content", attribution.content(), text);
    json.writeStringField("quotation", attribution.quotation().name().toLowerCase(Locale.ROOT));
    json.writeNullField("speaker");
    json.writeNullField("kind");
    json.writeNullField("act");
    json.writeNullField("via");
    json.writeNullField("said_on");
    json.writeObjectFieldStart("confidence");
    json.writeNumberField("span", Math.round(attribution.spanConfidence() * 1000) / 1000.0);
    json.writeNullField("speaker");
    json.writeNullField("act");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeSpans(JsonGenerator json, String role, List<Span> spans, String text)
      throws IOException {
    json.writeArrayFieldStart(role);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeStringField("text", span.in(text));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() {
    // Nothing stands at the end.
  }
}
