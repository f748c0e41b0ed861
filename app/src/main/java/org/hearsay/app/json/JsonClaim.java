package org.hearsay.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.app.prose.ClaimState;
import org.hearsay.app.prose.HeadlineWords;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Publication;
import org.hearsay.claim.Credibility;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Graded;
import org.hearsay.claim.Member;
import org.hearsay.claim.Reliability;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Grading;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.origin.Trace;

/**
 * Claims and their statements as fields of JSON objects. All words of articles pass the check of
 * {@link ExactWords}. For one thread.
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
    json.writeNumberField("at_least", range.atLeast());
    json.writeNumberField("at_most", range.atMost());
    json.writeEndObject();
  }

  /** A statement of a claim with all that is known of it, in fields of the current object. */
  public void writeTestimony(Testimony testimony) throws IOException {
    writeTestimony(testimony, Map.of());
  }

  /**
   * The same, and what its article's headline does with the claim.
   *
   * @param headlines those that tell the claim, by their articles
   */
  public void writeTestimony(Testimony testimony, Map<ArticleId, ToldHeadline> headlines)
      throws IOException {
    FiledStatement filed = testimony.filed();
    Member member = testimony.member();
    json.writeStringField("id", filed.id().toString());
    json.writeObjectFieldStart("article");
    writePlace(filed.article());
    ToldHeadline headline = headlines.get(filed.article().id());
    if (headline != null) {
      writeHeadline(headline);
    }
    json.writeEndObject();
    json.writeBooleanField("in_headline", ToldHeadline.isInHeadline(filed));
    json.writeStringField("stance", JsonStatement.lower(member.stance()));
    json.writeStringField("day", testimony.day());
    json.writeStringField("who", new SpeakerWords(words).of(filed));
    new JsonStatement(json, span -> words.of(filed.article(), span)).write(filed.statement());
    writeGrading(testimony.grading());
    json.writeObjectFieldStart("joined");
    json.writeStringField(
        "likeness", member.likeness() == null ? null : member.likeness().toString());
    json.writeStringField("reason", member.reason());
    json.writeNumberField("probability", JsonStatement.rounded(member.probability()));
    json.writeEndObject();
  }

  private void writeGrading(Grading grading) throws IOException {
    if (grading.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("grading");
    Graded<Reliability> source = grading.reliability();
    if (source != null) {
      json.writeStringField("source", grading.source());
      json.writeStringField("reliability", source.grade().name());
      writeGiven("reliability_by", source);
    }
    Graded<Credibility> statement = grading.credibility();
    if (statement != null) {
      json.writeNumberField("credibility", statement.grade().number());
      writeGiven("credibility_by", statement);
    }
    json.writeEndObject();
  }

  private void writeHeadline(ToldHeadline told) throws IOException {
    json.writeObjectFieldStart("headline");
    json.writeStringField("text", HeadlineWords.exact(told, words));
    json.writeStringField("stance", JsonStatement.lower(told.stance()));
    json.writeEndObject();
  }

  private void writeGiven(String field, Graded<?> graded) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("author", graded.author());
    json.writeStringField("made", graded.made().toString());
    json.writeEndObject();
  }

  /** Where it appeared, as the field {@code article}. */
  void writeArticle(Article article) throws IOException {
    json.writeObjectFieldStart("article");
    writePlace(article);
    json.writeEndObject();
  }

  private void writePlace(Article article) throws IOException {
    Publication publication = article.publication();
    LocalDate published = publication.published();
    json.writeStringField("id", article.id().value());
    json.writeStringField("title", publication.title());
    json.writeStringField("outlet", publication.outlet());
    json.writeStringField("url", publication.url());
    json.writeStringField("published", published == null ? null : published.toString());
  }
}
