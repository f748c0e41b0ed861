package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.app.prose.ClaimState;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Publication;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Member;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Exhibit;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;

/**
 * Claims, their statements and origins as fields of JSON objects. All words of articles pass the
 * check of {@link ExactWords}. For one thread.
 */
public final class JsonClaim {
  private final JsonGenerator json;
  private final ExactWords words;

  /**
   * @param words checks what is quoted
   */
  public JsonClaim(JsonGenerator json, ExactWords words) {
    this.json = json;
    this.words = words;
  }

  /** What a line about a claim holds: its wording, its state, its first appearance, counts. */
  public void write(Trace trace) throws IOException {
    json.writeStringField("id", trace.claim().id());
    json.writeStringField("name", trace.claim().name());
    json.writeObjectFieldStart("wording");
    json.writeStringField("statement", trace.wording().id().toString());
    writeContent(trace.wording());
    json.writeEndObject();
    json.writeStringField("state", ClaimState.of(trace, new OriginWords(words)));
    Testimony first = trace.testimonies().getFirst();
    json.writeObjectFieldStart("first");
    json.writeStringField("day", first.day());
    json.writeStringField("outlet", first.filed().article().publication().outlet());
    json.writeStringField("statement", first.filed().id().toString());
    json.writeEndObject();
    json.writeNumberField("statements", trace.testimonies().size());
    json.writeNumberField(
        "articles",
        trace.testimonies().stream().map(t -> t.filed().article().id()).distinct().count());
    writeSide("asserting", trace.asserting(), trace.with(Stance.ASSERTS));
    writeSide("denying", trace.denying(), trace.with(Stance.DENIES));
  }

  private void writeContent(FiledStatement filed) throws IOException {
    new JsonStatement(json, span -> words.of(filed.article(), span))
        .writeSpans("content", filed.statement().attribution().content());
  }

  private void writeSide(String field, OriginRange range, List<Testimony> testimonies)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("statements", testimonies.size());
    writeCount(range);
    json.writeEndObject();
  }

  private void writeCount(OriginRange range) throws IOException {
    json.writeNumberField("at_least", range.atLeast());
    json.writeNumberField("at_most", range.atMost());
  }

  /** A range with its origins, the groups that are shown to be one, and what merges them. */
  public void writeOrigins(String field, OriginRange range) throws IOException {
    json.writeObjectFieldStart(field);
    writeCount(range);
    json.writeStringField("in_words", range.inWords());
    json.writeArrayFieldStart("origins");
    for (int number = 0; number < range.origins().size(); number++) {
      writeOrigin(number, range.origins().get(number));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("shown_to_be_one");
    for (OriginGroup group : OriginGroup.of(range)) {
      writeNumbers(group.numbers());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("merges");
    for (Merge merge : range.merges()) {
      writeMerge(merge);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeOrigin(int number, Origin origin) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", number);
    json.writeStringField("name", origin.name());
    json.writeStringField("kind", JsonStatement.lower(origin.kind()));
    json.writeBooleanField("named", origin.isNamed());
    json.writeStringField("carrier", origin.carrier().isEmpty() ? null : origin.carrier());
    json.writeArrayFieldStart("statements");
    for (FiledStatement filed : origin.statements()) {
      json.writeString(filed.id().toString());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeNumbers(List<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private void writeMerge(Merge merge) throws IOException {
    json.writeStartObject();
    json.writeNumberField("one", merge.one());
    json.writeNumberField("other", merge.other());
    json.writeBooleanField("shown", merge.shown());
    json.writeStringField("reason", merge.reason());
    json.writeArrayFieldStart("evidence");
    for (Exhibit exhibit : merge.exhibits()) {
      json.writeStartObject();
      json.writeStringField("article", exhibit.article().id().value());
      json.writeNumberField("begin", exhibit.words().begin());
      json.writeNumberField("end", exhibit.words().end());
      json.writeStringField("text", words.of(exhibit.article(), exhibit.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A statement of a claim with all that is known of it, in fields of the current object. */
  public void writeTestimony(Testimony testimony) throws IOException {
    FiledStatement filed = testimony.filed();
    Member member = testimony.member();
    json.writeStringField("id", filed.id().toString());
    writeArticle(filed.article());
    json.writeStringField("stance", JsonStatement.lower(member.stance()));
    json.writeStringField("day", testimony.day());
    json.writeStringField("who", new SpeakerWords(words).of(filed));
    new JsonStatement(json, span -> words.of(filed.article(), span)).write(filed.statement());
    json.writeObjectFieldStart("joined");
    json.writeStringField(
        "likeness", member.likeness() == null ? null : member.likeness().toString());
    json.writeStringField("reason", member.reason());
    json.writeNumberField("probability", JsonStatement.rounded(member.probability()));
    json.writeEndObject();
  }

  private void writeArticle(Article article) throws IOException {
    Publication publication = article.publication();
    LocalDate published = publication.published();
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id().value());
    json.writeStringField("title", publication.title());
    json.writeStringField("outlet", publication.outlet());
    json.writeStringField("url", publication.url());
    json.writeStringField("published", published == null ? null : published.toString());
    json.writeEndObject();
  }
}
