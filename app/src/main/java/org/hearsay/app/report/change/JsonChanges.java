package org.hearsay.app.report.change;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.app.json.JsonClaim;
import org.hearsay.app.json.JsonLines;
import org.hearsay.app.json.JsonStatement;
import org.hearsay.app.ledger.ClaimChange;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Publication;

/**
 * Changes for programs, one a line: {@code change} ({@code new_claim}, {@code first_denial}, {@code
 * second_origin}), {@code article}, and {@code claim} as {@code ./hearsay claims} gives it.
 */
final class JsonChanges implements ChangesReport {
  private final JsonLines lines;

  JsonChanges(Writer out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Article article, List<ClaimChange> changes) throws IOException {
    ExactWords words = new ExactWords();
    Publication publication = article.publication();
    for (ClaimChange change : changes) {
      lines.line(json -> {
        json.writeStringField("change", JsonStatement.lower(change.kind()));
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id().value());
        json.writeStringField("title", publication.title());
        json.writeStringField("outlet", publication.outlet());
        json.writeStringField("url", publication.url());
        json.writeEndObject();
        json.writeObjectFieldStart("claim");
        new JsonClaim(json, words).write(change.trace());
        json.writeEndObject();
      });
    }
  }
}
