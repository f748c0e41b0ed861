package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.hearsay.evaluation.Score;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.SourceScores;
import org.hearsay.intake.gold.GoldCorpus;
import org.jspecify.annotations.Nullable;

/**
 * Scores, for people and for programs.
 *
 * @param corpus what was measured on
 * @param spans how right spans and links are
 * @param sources how right speakers, kinds, acts, chains and dates are; null when not measured
 */
record Scorecard(GoldCorpus corpus, Scores spans, @Nullable SourceScores sources) {
  /** A table below the command that makes it. */
  String text(String command) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%s%n%d articles, SHA-256 %s%n%n", command, corpus.articles().size(), corpus.sha256()));
    heading(text, "");
    row(text, "source", spans.source());
    row(text, "cue", spans.cue());
    row(text, "content", spans.content());
    row(text, "linked", spans.linked());
    if (sources != null) {
      addSources(text, sources);
    }
    return text.toString();
  }

  private static void addSources(StringBuilder text, SourceScores sources) {
    text.append(
        String.format(
            "%n%d of %d labelled attributions found; of those right%n",
            sources.matched(), sources.labelled()));
    share(text, "speaker", sources, sources.speaker());
    share(text, "kind", sources, sources.kind());
    share(text, "act", sources, sources.act());
    text.append(String.format("%n"));
    heading(text, "");
    row(text, "via", sources.via());
    row(text, "said_on", sources.saidOn());
    text.append(String.format("%ntaken for another, most often%n"));
    sources.confusions().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(entry ->
            text.append(
                String.format(
                    "%4d  %s%n", entry.getValue(), entry.getKey().toLowerCase(Locale.ROOT))));
  }

  private static void share(StringBuilder text, String name, SourceScores sources, long right) {
    text.append(String.format(Locale.ROOT, "%-8s %9.1f %%%n", name, 100 * sources.share(right)));
  }

  private static void heading(StringBuilder text, String name) {
    text.append(
        String.format(
            "%-8s %9s %6s %6s %8s %8s %8s%n",
            name, "precision", "recall", "F1", "gold", "found", "right"));
  }

  private static void row(StringBuilder text, String name, Score score) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s %9.1f %6.1f %6.1f %8d %8d %8d%n",
            name,
            100 * score.precision(),
            100 * score.recall(),
            100 * score.f1(),
            score.gold(),
            score.predicted(),
            score.correct()));
  }

  /** One line of JSON. */
  String json() throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("sha256", corpus.sha256());
      json.writeNumberField("articles", corpus.articles().size());
      write(json, "source", spans.source());
      write(json, "cue", spans.cue());
      write(json, "content", spans.content());
      write(json, "linked", spans.linked());
      if (sources != null) {
        writeSources(json, sources);
      }
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  private static void writeSources(JsonGenerator json, SourceScores sources) throws IOException {
    json.writeNumberField("labelled", sources.labelled());
    json.writeNumberField("matched", sources.matched());
    json.writeNumberField("speaker", sources.share(sources.speaker()));
    json.writeNumberField("kind", sources.share(sources.kind()));
    json.writeNumberField("act", sources.share(sources.act()));
    write(json, "via", sources.via());
    write(json, "said_on", sources.saidOn());
    json.writeObjectFieldStart("confusions");
    for (Map.Entry<String, Integer> confusion : sources.confusions().entrySet()) {
      json.writeNumberField(confusion.getKey().toLowerCase(Locale.ROOT), confusion.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("precision", score.precision());
    json.writeNumberField("recall", score.recall());
    json.writeNumberField("f1", score.f1());
    json.writeNumberField("gold", score.gold());
    json.writeNumberField("predicted", score.predicted());
    json.writeNumberField("correct", score.correct());
    json.writeEndObject();
  }
}
